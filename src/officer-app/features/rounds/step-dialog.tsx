import { Button, Modal, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Round, RoundAnswer } from '#contract/rounds.ts';
import { type SubmissionStep, submissionFlow } from '#domain/approval/submission-flow.ts';
import { officers } from '#locales/vi/officers.ts';
import { rounds as words } from '#locales/vi/officers-rounds.ts';
import { call } from '../../shared/api.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
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
  const [remark, setRemark] = useState('');
  const { areaCode: area, version } = answer;
  const command = useRoundCommand(
    (id) =>
      call('stepSubmission', { params: { roundId: round.id }, body: { id, version, area, step, remark } }),
    words.done[step],
    onClose,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!command.isPending) command.mutate();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={`${words.steps[step]}: ${answer.areaName}`}
      lockScroll={false}
      withinPortal={false}
      centered
      closeButtonProps={{ 'aria-label': officers.shell.close }}
    >
      <form className="stack" onSubmit={submit} noValidate>
        <p>{words.ask[step]}</p>
        {submissionFlow[step].remark && (
          <Textarea
            label={words.remark}
            autosize
            minRows={3}
            value={remark}
            onChange={(event) => setRemark(event.currentTarget.value)}
            data-autofocus
          />
        )}
        <FailureNotice error={command.error} />
        <div className="row">
          <Button type="submit" loading={command.isPending}>
            {words.steps[step]}
          </Button>
          <Button variant="default" onClick={onClose}>
            {officers.shell.cancel}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
