import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { FormDialog } from '../../shared/forms/form-dialog.tsx';
import { reload } from './queries.ts';
import { Refusal } from './refusal.tsx';

/**
 * One change of an account: says what will happen, asks for what it needs, sends it once under an id of its own.
 */
export function AccountDialog<T>({
  title,
  text,
  yes,
  send,
  onDone,
  onClose,
  refusal,
  children,
}: {
  title: string;
  text?: string;
  yes: string;
  send: (id: string) => Promise<T>;
  onDone: (result: T) => void;
  onClose: () => void;
  /** Where refusals need more than one sentence. */
  refusal?: (error: unknown) => ReactNode;
  children?: ReactNode;
}) {
  const [id] = useState(() => uuidv7());
  const run = useMutation({
    mutationFn: () => send(id),
    onSuccess: async (result) => {
      await reload();
      onDone(result);
    },
  });
  return (
    <FormDialog
      title={title}
      text={text}
      yes={yes}
      size="md"
      isPending={run.isPending}
      focusesVerb={!children}
      onSubmit={() => run.mutate()}
      onClose={onClose}
    >
      {children}
      {refusal?.(run.error) ?? <Refusal error={run.error} />}
    </FormDialog>
  );
}
