import { Alert, Button, FileInput, Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { CallFailure } from '#contract/client.ts';
import { fill } from '#locales/locale.ts';
import { areaFieldErrors, localUnits } from '#locales/vi/officers/areas.ts';
import { officers } from '#locales/vi/officers.ts';
import { call, queryClient } from '../../shared/api.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { localUnitsKey } from './queries.ts';
import classes from './unit-dialog.module.css';
import { unitFailure } from './unit-failure.ts';

const words = localUnits.file;

const wrongLines = (error: unknown): [line: string, key: string][] =>
  error instanceof CallFailure
    ? Object.entries(error.fields).flatMap(([field, key]) =>
        field.startsWith('line ') ? [[field.slice(5), key]] : [],
      )
    : [];

/** A whole list from a file: all lines or none, each wrong one by its number. */
export function ImportDialog({
  areaCode,
  areaName,
  onClose,
}: {
  areaCode: string;
  areaName: string;
  onClose: () => void;
}) {
  const [file, setFile] = useState<File | null>(null);
  const send = useMutation({
    mutationFn: async (chosen: File) =>
      call('importLocalUnits', { body: { areaCode, csv: await chosen.text() } }),
    onSuccess: async (counts) => {
      await queryClient.invalidateQueries({ queryKey: localUnitsKey });
      notifications.show({
        message: fill(words.done, counts),
        closeButtonProps: { 'aria-label': officers.shell.close },
      });
      onClose();
    },
  });
  const wrong = wrongLines(send.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (file && !send.isPending) send.mutate(file);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={fill(words.heading, { area: areaName })}
      lockScroll={false}
      withinPortal={false}
      centered
      closeButtonProps={{ 'aria-label': officers.shell.close }}
    >
      <form className="stack" onSubmit={submit} noValidate>
        <p>{words.text}</p>
        <FileInput
          label={words.choose}
          accept=".csv,text/csv"
          value={file}
          onChange={(chosen) => {
            setFile(chosen);
            send.reset();
          }}
        />
        {wrong.length > 0 ? (
          <Alert role="alert" color="danger" title={words.wrong}>
            <ul className={classes.wrong}>
              {wrong.map(([line, key]) => (
                <li key={line}>
                  {fill(words.line, {
                    line,
                    what: areaFieldErrors[key as keyof typeof areaFieldErrors] ?? key,
                  })}
                </li>
              ))}
            </ul>
          </Alert>
        ) : (
          <FailureNotice error={unitFailure(send.error)} />
        )}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {officers.shell.cancel}
          </Button>
          <Button type="submit" loading={send.isPending} disabled={!file}>
            {words.send}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
