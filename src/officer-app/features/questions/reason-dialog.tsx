import { Radio } from '@mantine/core';
import { useState } from 'react';
import type { Question } from '#contract/questions/questions.ts';
import { questionPage as words } from '#locales/vi/officers/questions.ts';
import { FormDialog } from '../../shared/forms/form-dialog.tsx';
import { QuestionFailure } from './question-failure.tsx';
import type { StepProps } from './step-dialog.tsx';
import { useQuestionCommand } from './use-question-command.ts';

/** A step that asks for a reason from its list. None is chosen before: the asker may read it. */
export function ReasonDialog<Reason extends string>({
  step,
  reasons,
  words: labels,
  send,
  onClose,
}: StepProps & {
  step: string;
  reasons: readonly Reason[];
  words: Readonly<Record<Reason, string>>;
  send: (id: string, reason: Reason) => Promise<Question>;
}) {
  const [reason, setReason] = useState<Reason>();
  const [isMissing, setMissing] = useState(false);
  const command = useQuestionCommand((id) => send(id, reason as Reason), onClose);
  const title = words.steps[step] ?? step;
  return (
    <FormDialog
      title={title}
      yes={title}
      isPending={command.isPending}
      onSubmit={() => (reason ? command.mutate() : setMissing(true))}
      onClose={onClose}
    >
      <Radio.Group
        label={words.form.reason}
        value={reason ?? ''}
        error={isMissing && !reason && words.form.choose}
        onChange={(value) => setReason(reasons.find((one) => one === value))}
      >
        {reasons.map((one) => (
          <Radio key={one} value={one} label={labels[one]} mt="xs" />
        ))}
      </Radio.Group>
      <QuestionFailure error={command.error} />
    </FormDialog>
  );
}
