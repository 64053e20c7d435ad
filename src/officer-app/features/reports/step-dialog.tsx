import { Button, Modal, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { CallFailure } from '#contract/client.ts';
import type { ReportView } from '#contract/reports.ts';
import { type ReportStep, reportFlow } from '#domain/approval/report-flow.ts';
import { officers } from '#locales/vi/officers.ts';
import { reportFieldErrors, reports } from '#locales/vi/officers-reports.ts';
import { call } from '../../shared/api.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { useReportCommand } from './use-report-command.ts';

const words = reports.ask;

/** Says what a step means before it is taken; a return asks why. */
export function StepDialog({
  report,
  step,
  onClose,
}: {
  report: ReportView;
  step: ReportStep;
  onClose: () => void;
}) {
  const [remark, setRemark] = useState('');
  const asksWhy = reportFlow[step].remark === true;
  const { areaCode: area, period, version } = report;
  const command = useReportCommand(
    (id) => call('stepReport', { body: { id, area, period: period.code, version, step, remark } }),
    reports.done[step],
    onClose,
  );
  const told = command.error instanceof CallFailure ? command.error.fields.remark : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!command.isPending) command.mutate();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={`${reports.steps[step]}: ${period.label}`}
      lockScroll={false}
      withinPortal={false}
      centered
      closeButtonProps={{ 'aria-label': officers.shell.close }}
    >
      <form className="stack" onSubmit={submit} noValidate>
        <p>{words[step]}</p>
        {asksWhy && (
          <Textarea
            label={words.remark}
            description={words.remarkHint}
            autosize
            minRows={3}
            value={remark}
            error={told && reportFieldErrors[told as keyof typeof reportFieldErrors]}
            onChange={(event) => setRemark(event.currentTarget.value)}
            data-autofocus
          />
        )}
        {!told && <FailureNotice error={command.error} />}
        <div className="row">
          <Button type="submit" loading={command.isPending}>
            {words.yes[step]}
          </Button>
          <Button variant="default" onClick={onClose}>
            {officers.shell.cancel}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
