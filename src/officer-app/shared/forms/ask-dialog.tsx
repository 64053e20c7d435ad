import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { FailureNotice } from '../failure-notice.tsx';
import { FormDialog } from './form-dialog.tsx';

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
  return (
    <FormDialog
      title={title}
      text={text}
      yes={yes}
      size="md"
      isPending={command.isPending}
      focusesVerb={!remark}
      onSubmit={() => command.mutate(said)}
      onClose={onClose}
    >
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
    </FormDialog>
  );
}
