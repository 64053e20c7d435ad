import { Button, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { custody as words } from '#locales/vi/officers-custody.ts';
import { reloadCustody } from '../../shared/custody/queries.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import classes from './custody.module.css';

/** Something wrong that is known before anything is sent, or that the server cannot know; a sentence of the catalogue. */
export class Hint extends Error {}

/** One step of custody: says what it does, asks for what it needs, is sent once under an id of its own. */
export function WorkDialog({
  title,
  text,
  yes,
  working,
  send,
  onDone,
  onClose,
  children,
}: {
  title: string;
  text: string;
  yes: string;
  /** Said while the browser reckons. */
  working?: string;
  send: (id: string) => Promise<unknown>;
  onDone: () => void;
  onClose: () => void;
  children?: ReactNode;
}) {
  const [id] = useState(() => uuidv7());
  const run = useMutation({
    mutationFn: async () => {
      // lets the browser show what it does before a key holds it up
      await new Promise((resolve) => setTimeout(resolve, 50));
      await send(id);
    },
    onSuccess: async () => {
      await reloadCustody();
      onDone();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!run.isPending) run.mutate();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      lockScroll={false}
      withinPortal={false}
      centered
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <form className="stack" onSubmit={submit} noValidate>
        <p>{text}</p>
        {children}
        {run.error instanceof Hint ? (
          <p role="alert">
            <b>{run.error.message}</b>
          </p>
        ) : (
          <FailureNotice error={run.error} />
        )}
        {run.isPending && working && <p role="status">{working}</p>}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" loading={run.isPending}>
            {yes}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
