import { Button, FileInput, NativeSelect, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { CallFailure } from '#contract/client.ts';
import { type ExchangeFormat, exchangeFormats } from '#domain/exchange/exchange-row.ts';
import { rowsAsCsv } from '#domain/text/rows-as-csv.ts';
import { fill } from '#locales/locale.ts';
import { exchangeWords as words } from '#locales/vi/officers/exchange.ts';
import { call, queryClient } from '../../shared/api.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { readListFile } from '../../shared/files/read-list-file.ts';
import classes from './exchange.module.css';
import { ImportTable } from './import-table.tsx';

type Clock = keyof typeof words.clocks;
/** An Excel file has the columns of the CSV file; it is opened here, the server reads text alone. */
type FileFormat = ExchangeFormat | 'xlsx';

const textOf = async (file: File, format: FileFormat): Promise<string> =>
  format === 'xlsx' ? rowsAsCsv(await readListFile(file)) : file.text();

/** A file is read and told cell by cell; it is written only when the officer says so. */
export function ImportForm() {
  const [id, setId] = useState(() => uuidv7());
  const [format, setFormat] = useState<FileFormat>('csv');
  const [clock, setClock] = useState<Clock>('STATE');
  const [file, setFile] = useState<File | null>(null);
  const [paper, setPaper] = useState('');
  const [tried, setTried] = useState(false);
  const send = useMutation({
    mutationFn: async (write: boolean) =>
      call('importExchange', {
        body: {
          ...{ id, clock, paper, write, format: format === 'xlsx' ? 'csv' : format },
          text: file ? await textOf(file, format) : '',
        },
      }),
    onSuccess: async (_, write) => {
      if (!write) return;
      setId(uuidv7());
      await queryClient.invalidateQueries({ queryKey: ['figures'] });
      await queryClient.invalidateQueries({ queryKey: ['findings'] });
    },
  });
  const changed = () => send.reset();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (file && !send.isPending) send.mutate(false);
  };
  const answer = send.data;
  const wrote = answer !== undefined && send.variables;
  const takes = answer ? answer.counts.fresh + answer.counts.changed : 0;
  return (
    <section className="panel" aria-labelledby="exchange-in">
      <header>
        <h2 id="exchange-in">{words.in}</h2>
        <span className="meta">{words.inLead}</span>
      </header>
      <form className={`${classes.form} pad`} onSubmit={submit} noValidate>
        <FileInput
          label={words.file}
          description={words.fileHint}
          value={file}
          onChange={(next) => {
            setFile(next);
            if (next?.name.toLowerCase().endsWith('.xlsx')) setFormat('xlsx');
            changed();
          }}
          error={tried && !file && words.chooseFile}
        />
        <NativeSelect
          label={words.format}
          value={format}
          data={(['csv', 'xlsx', ...exchangeFormats.slice(1)] as const).map((value) => ({
            value,
            label: words.formats[value],
          }))}
          onChange={(event) => {
            setFormat(event.currentTarget.value as FileFormat);
            changed();
          }}
        />
        {format === 'dhis2' && (
          <NativeSelect
            label={words.clock}
            value={clock}
            data={Object.entries(words.clocks).map(([value, label]) => ({ value, label }))}
            onChange={(event) => {
              setClock(event.currentTarget.value as Clock);
              changed();
            }}
          />
        )}
        <TextInput
          label={words.paper}
          description={words.paperHint}
          value={paper}
          maxLength={500}
          onChange={(event) => {
            setPaper(event.currentTarget.value);
            changed();
          }}
        />
        <div className="row">
          <Button
            type="submit"
            variant={answer && !wrote && takes > 0 ? 'default' : 'filled'}
            loading={send.isPending}
          >
            {words.preview}
          </Button>
          {answer && !wrote && takes > 0 && (
            <Button loading={send.isPending} onClick={() => send.mutate(true)}>
              {fill(words.write, { count: takes })}
            </Button>
          )}
        </div>
      </form>
      <div className="pad stack">
        {send.error && !(send.error instanceof CallFailure) && <p role="alert">{words.badExcel}</p>}
        {send.error instanceof CallFailure && <FailureNotice error={send.error} />}
        {answer && (
          <>
            <p role="status">
              {takes === 0 && !wrote && answer.counts.refused === 0
                ? words.nothing
                : fill(wrote ? words.savedSummary : words.summary, {
                    ...answer.counts,
                    refused: answer.counts.refused + answer.unread.length,
                  })}
            </p>
            <ImportTable answer={answer} />
          </>
        )}
      </div>
    </section>
  );
}
