import { Button, FileInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import type { KeptReportTemplate, ReportTemplates } from '#contract/reports/report-templates.ts';
import { fill } from '#locales/locale.ts';
import { templates as words } from '#locales/vi/officers/templates.ts';
import { officers } from '#locales/vi/officers.ts';
import { call, queryClient } from '../../shared/api.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { toBase64 } from '../../shared/files/base64.ts';
import { wordType } from '../../shared/files/save-file.ts';
import { templatesKey } from './template-queries.ts';
import classes from './templates-page.module.css';

const largest = 2 * 1024 * 1024;

/** Sends a Word file to be checked and used; what is wrong with it is told placeholder by placeholder. */
export function TemplateForm({ area, versions }: { area: string; versions: ReportTemplates['versions'] }) {
  const [file, setFile] = useState<File | null>(null);
  const [tried, setTried] = useState(false);
  const [id, setId] = useState(() => uuidv7());
  const current = versions[0];
  const send = useMutation({
    mutationFn: async (chosen: File | null) =>
      call('keepReportTemplate', {
        body: {
          ...{ id, area, seen: current?.version ?? 0 },
          file: chosen && {
            name: chosen.name,
            bytes: toBase64(new Uint8Array(await chosen.arrayBuffer())),
          },
        },
      }),
    onSuccess: async ({ version }, chosen) => {
      if (version === null) return;
      setId(uuidv7());
      setFile(null);
      setTried(false);
      await queryClient.invalidateQueries({ queryKey: templatesKey });
      notifications.show({
        message: chosen ? fill(words.sent, { version }) : words.withdrawn,
        closeButtonProps: { 'aria-label': officers.shell.close },
      });
    },
    onError: () => queryClient.invalidateQueries({ queryKey: templatesKey }),
  });
  const fault = file ? file.size > largest && words.tooLarge : tried && words.chooseFirst;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (file && !fault && !send.isPending) send.mutate(file);
  };
  return (
    <form className="pad stack" onSubmit={submit} noValidate>
      <FileInput
        label={words.choose}
        description={words.chooseHint}
        accept={`.docx,${wordType}`}
        value={file}
        error={fault}
        onChange={(next) => {
          setFile(next);
          send.reset();
        }}
      />
      <div className="row">
        <Button type="submit" loading={send.isPending}>
          {words.send}
        </Button>
        {current?.sha256 && (
          <Button variant="default" disabled={send.isPending} onClick={() => send.mutate(null)}>
            {words.withdraw}
          </Button>
        )}
      </div>
      <FailureNotice error={send.error} />
      {send.data && send.data.faults.length > 0 && <Faults faults={send.data.faults} />}
    </form>
  );
}

function Faults({ faults }: { faults: KeptReportTemplate['faults'] }) {
  return (
    <div role="alert" className="stack">
      <p>{fill(words.refused, { count: faults.length })}</p>
      <ul className={classes.faults}>
        {faults.map(({ fault, words: about }) => (
          <li key={`${fault} ${about}`}>{fill(words.faults[fault] ?? fault, { words: about })}</li>
        ))}
      </ul>
    </div>
  );
}
