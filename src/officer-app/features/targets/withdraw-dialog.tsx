import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { CallFailure } from '#contract/client.ts';
import type { TargetPlan } from '#contract/figures/targets.ts';
import { fill } from '#locales/locale.ts';
import { targetErrors, targetPlanWords as words } from '#locales/vi/officers/targets.ts';
import { call } from '../../shared/api.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { FormDialog } from '../../shared/forms/form-dialog.tsx';
import { useCommand } from '../../shared/forms/use-command.ts';
import { targetsKey } from '../../shared/targets/targets-query.ts';

/** Asks why a plan is taken back. */
export function WithdrawDialog({ plan, onClose }: { plan: TargetPlan['plan']; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const command = useCommand(
    targetsKey,
    (id) => call('withdrawTargetPlan', { params: { planId: plan.id }, body: { id, reason } }),
    words.withdrew,
    onClose,
  );
  const isAsked = command.error instanceof CallFailure && 'reason' in command.error.fields;
  return (
    <FormDialog
      title={fill(words.withdrawTitle, { number: plan.number })}
      text={words.withdrawText}
      yes={words.withdraw}
      size="md"
      isPending={command.isPending}
      onSubmit={() => command.mutate()}
      onClose={onClose}
    >
      <Textarea
        label={words.reason}
        value={reason}
        autosize
        minRows={2}
        data-autofocus
        error={isAsked && targetErrors.targetReasonRequired}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {!isAsked && <FailureNotice error={command.error} />}
    </FormDialog>
  );
}
