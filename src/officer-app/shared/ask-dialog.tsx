import { Button, Modal, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { officers } from '#locales/vi/officers.ts';
import { FailureNotice } from './failure-notice.tsx';

/** What a dialog sends and what came of it: the shape of a mutation that takes the remark. */
export interface AskedCommand {
  readonly mutate: (remark: string) => void;
  readonly isPending: boolean;
  readonly error: unknown;
}

interface Words {
  readonly title: string;
  /** What the step means. */
  readonly text: string;
  readonly yes: string;
  /** Asks why, where the step needs a reason. */
  readonly remark?: { readonly label: string; readonly hint?: string } | undefined;
}

/** Says what a step means before it is taken, and asks for a reason where it needs one. */
export function AskDialog({
  words: { title, text, yes, remark },
  command,
  remarkError,
  onClose,
}: {
  words: Words;
  command: AskedCommand;
  /** What is wrong with the reason; anything else that went wrong is told below. */
  remarkError?: string | undefined;
  onClose: () => void;
}) {
  const [said, setSaid] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!command.isPending) command.mutate(said);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      lockScroll={false}
      withinPortal={false}
      centered
      closeButtonProps={{ 'aria-label': officers.shell.close }}
    >
      <form className="stack" onSubmit={submit} noValidate>
        <p>{text}</p>
        {remark && (
          <Textarea
            label={remark.label}
            description={remark.hint}
            autosize
            minRows={3}
            value={said}
            error={remarkError}
            onChange={(event) => setSaid(event.currentTarget.value)}
            data-autofocus
          />
        )}
        {!remarkError && <FailureNotice error={command.error} />}
        <div className="row">
          <Button type="submit" loading={command.isPending}>
            {yes}
          </Button>
          <Button variant="default" onClick={onClose}>
            {officers.shell.cancel}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
