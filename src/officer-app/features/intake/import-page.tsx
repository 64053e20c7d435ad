import { Button, FileInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { v4 as uuidv4 } from 'uuid';
import { endpoints } from '#contract/endpoints.ts';
import type { ImportedTips } from '#contract/tips/tip-import.ts';
import { tipImportFaults, tipImport as words } from '#locales/vi/officers/tip-import.ts';
import { call, queryClient } from '../../shared/api.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { readListFile } from '../../shared/files/read-list-file.ts';
import { IconDownload } from '../../shared/icons.ts';
import { useTitle } from '../../shared/use-title.ts';
import classes from './import-page.module.css';
import { ImportSummary } from './import-summary.tsx';
import { ImportedRows } from './imported-rows.tsx';

/** "Nhập tin từ tệp": a list of another channel is read, told row by row, and written only when the officer says so. */
export function ImportPage() {
  useTitle(words.title);
  const [id, setId] = useState(() => uuidv4());
  const [file, setFile] = useState<File | null>(null);
  const [wrong, setWrong] = useState<string | undefined>();
  const [cells, setCells] = useState<string[][]>([]);
  // what was told last stays while the next is asked
  const [told, setTold] = useState<{ answer: ImportedTips; wrote: boolean }>();
  const send = useMutation({
    mutationFn: (given: { cells: string[][]; write: boolean }) =>
      call('importTips', { body: { id, ...given } }),
    onSuccess: (answer, { write }) => {
      setTold({ answer, wrote: write });
      return write ? queryClient.invalidateQueries({ queryKey: ['tips'] }) : undefined;
    },
  });
  const { answer, wrote = false } = told ?? {};
  const fresh = answer && !wrote ? answer.counts.fresh : 0;
  const hasCodes = wrote && answer !== undefined && answer.counts.saved > 0;
  useBlocker({
    shouldBlockFn: () => hasCodes && !window.confirm(words.leave),
    enableBeforeUnload: () => hasCodes,
  });
  const choose = (next: File | null) => {
    setFile(next);
    setWrong(undefined);
    setTold(undefined);
    // another file is another command
    setId(uuidv4());
    send.reset();
  };
  const look = async (event: FormEvent) => {
    event.preventDefault();
    if (!file) return setWrong(words.chooseFile);
    const read = await readListFile(file).catch((error: unknown) =>
      error instanceof RangeError && error.message === 'importLarge' ? 'importLarge' : 'importUnreadable',
    );
    if (typeof read === 'string') return setWrong(tipImportFaults[read]);
    setCells(read);
    send.mutate({ cells: read, write: false });
  };
  return (
    <article className={classes.page}>
      <header className="stack-s">
        <h1>{words.title}</h1>
        <p className="quiet">{words.lead}</p>
      </header>
      <form className={classes.form} onSubmit={look} noValidate>
        <FileInput
          label={words.file}
          description={words.fileHint}
          accept=".xlsx,.csv,text/csv"
          value={file}
          onChange={choose}
          error={wrong}
        />
        <div className="row">
          <Button
            type="submit"
            variant={fresh > 0 ? 'default' : 'filled'}
            loading={send.isPending && !send.variables?.write}
          >
            {words.preview}
          </Button>
          <Button
            component="a"
            variant="subtle"
            href={endpoints.tipImportTemplate.path}
            leftSection={<IconDownload className="ico" aria-hidden />}
          >
            {words.template}
          </Button>
        </div>
      </form>
      <FailureNotice error={send.error} />
      {answer && (
        <>
          <ImportSummary
            answer={answer}
            wrote={wrote}
            isWriting={send.isPending && send.variables.write}
            onWrite={() => send.mutate({ cells, write: true })}
          />
          {answer.rows.length > 0 && <ImportedRows rows={answer.rows} withCodes={hasCodes} />}
        </>
      )}
    </article>
  );
}
