import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { reloadCustody } from '../../shared/custody/queries.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { FormDialog } from '../../shared/forms/form-dialog.tsx';

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
  return (
    <FormDialog
      title={title}
      text={text}
      yes={yes}
      size="md"
      isPending={run.isPending}
      onSubmit={() => run.mutate()}
      onClose={onClose}
    >
      {children}
      {run.error instanceof Hint ? (
        <p role="alert">
          <b>{run.error.message}</b>
        </p>
      ) : (
        <FailureNotice error={run.error} />
      )}
      {run.isPending && working && <p role="status">{working}</p>}
    </FormDialog>
  );
}
