import { CallFailure } from '#contract/client.ts';
import type { ReportView } from '#contract/reports/reports.ts';
import { type ReportStep, reportFlow } from '#domain/approval/report-flow.ts';
import { fill } from '#locales/locale.ts';
import { reportFieldErrors, reports } from '#locales/vi/officers/reports.ts';
import { call } from '../../shared/api.ts';
import { AskDialog } from '../../shared/forms/ask-dialog.tsx';
import { useReportCommand } from './use-report-command.ts';

const words = reports.ask;

/** The sections that still ask for words, by name: what is presented goes out without them. */
function unwritten({ sections }: ReportView): string {
  const names = sections
    .filter(({ prompts, text }) => prompts.length > 0 && text === '')
    .map(({ title }) => title);
  return names.length > 0 ? fill(reports.texts.unwritten, { sections: names.join('; ') }) : '';
}

/** Says what a step with a report means before it is taken; a return asks why. */
export function StepDialog({
  report,
  step,
  onClose,
}: {
  report: ReportView;
  step: ReportStep;
  onClose: () => void;
}) {
  const { areaCode: area, period, version } = report;
  const command = useReportCommand<string>(
    (id, remark) => call('stepReport', { body: { id, area, period: period.code, version, step, remark } }),
    reports.done[step],
    onClose,
  );
  const told = command.error instanceof CallFailure ? command.error.fields.remark : undefined;
  return (
    <AskDialog
      words={{
        title: `${reports.steps[step]}: ${period.label}`,
        text: step === 'submit' ? `${words.submit} ${unwritten(report)}`.trim() : words[step],
        yes: words.yes[step],
        remark:
          reportFlow[step].remark === true ? { label: words.remark, hint: words.remarkHint } : undefined,
      }}
      command={command}
      remarkError={told && reportFieldErrors[told as keyof typeof reportFieldErrors]}
      onClose={onClose}
    />
  );
}
