import { Button, FileInput, NativeSelect, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { type ExchangeFormat, exchangeFormats } from '#domain/exchange/exchange-row.ts';
import { fill } from '#locales/locale.ts';
import { exchangeWords as words } from '#locales/vi/officers-exchange.ts';
import { call, queryClient } from '../../shared/api.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import classes from './exchange.module.css';
import { ImportTable } from './import-table.tsx';

type Clock = keyof typeof words.clocks;

/** A file is read and told cell by cell; it is written only when the officer says so. */
export function ImportForm() {
  const [id, setId] = useState(() => uuidv7());
  const [format, setFormat] = useState<ExchangeFormat>('csv');
  const [clock, setClock] = useState<Clock>('STATE');
  const [file, setFile] = useState<File | null>(null);
  const [paper, setPaper] = useState('');
  const [tried, setTried] = useState(false);
  const send = useMutation({
    mutationFn: async (write: boolean) =>
      call('importExchange', {
        body: { id, format, clock, paper, write, text: (await file?.text()) ?? '' },
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
            changed();
          }}
          error={tried && !file && words.chooseFile}
        />
        <NativeSelect
          label={words.format}
          value={format}
          data={exchangeFormats.map((value) => ({ value, label: words.formats[value] }))}
          onChange={(event) => {
            setFormat(event.currentTarget.value as ExchangeFormat);
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
        <FailureNotice error={send.error} />
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
