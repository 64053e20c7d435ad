import { Button, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { officers } from '#locales/vi/officers.ts';
import sections from '../../shared/section.module.css';
import { reload } from './queries.ts';
import { Refusal } from './refusal.tsx';

const { administration: words } = officers;

/**
 * One change of an account: says what will happen, asks for what it needs, sends it once under an id of its own.
 */
export function FormDialog<T>({
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
        {text && <p>{text}</p>}
        {children}
        {refusal?.(run.error) ?? <Refusal error={run.error} />}
        <div className={sections.buttons}>
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" loading={run.isPending} data-autofocus={children ? undefined : true}>
            {yes}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
