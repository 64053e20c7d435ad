import type { Round, RoundAnswer } from '#contract/figures/rounds.ts';
import { type SubmissionStep, submissionFlow } from '#domain/approval/submission-flow.ts';
import { rounds as words } from '#locales/vi/officers/rounds.ts';
import { call } from '../../shared/api.ts';
import { AskDialog } from '../../shared/forms/ask-dialog.tsx';
import { useRoundCommand } from './use-round-command.ts';

/** Says what a step with a commune's answer means; a return asks why. */
export function StepDialog({
  round,
  answer,
  step,
  onClose,
}: {
  round: Round;
  answer: RoundAnswer;
  step: SubmissionStep;
  onClose: () => void;
}) {
  const { areaCode: area, version } = answer;
  const command = useRoundCommand<string>(
    (id, remark) =>
      call('stepSubmission', { params: { roundId: round.id }, body: { id, version, area, step, remark } }),
    words.done[step],
    onClose,
  );
  return (
    <AskDialog
      words={{
        title: `${words.steps[step]}: ${answer.areaName}`,
        text: words.ask[step],
        yes: words.steps[step],
        remark: submissionFlow[step].remark ? { label: words.remark } : undefined,
      }}
      command={command}
      onClose={onClose}
    />
  );
}
