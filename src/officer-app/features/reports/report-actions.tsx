import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReportView } from '#contract/reports/reports.ts';
import type { ReportStep } from '#domain/approval/report-flow.ts';
import { fill } from '#locales/locale.ts';
import { reports as words } from '#locales/vi/officers/reports.ts';
import { IconDownload } from '../../shared/icons.ts';
import { paths } from '../../shared/paths.ts';
import { reportFileHref } from './queries.ts';
import classes from './report-actions.module.css';

/** Where the findings of this report are answered: the city's own are those of no commune. */
const findingsOf = ({ areaCode, isCity, period }: ReportView) => ({
  ...(!isCity && { area: areaCode }),
  period: period.code,
});

/** What comes next, in one sentence. */
function nextWords({ status, isCity, isOver, openFindings, maySteps }: ReportView): string {
  const { next } = words;
  if (status === 'signed') return next.signed;
  if (status === 'approved') return maySteps.includes('sign') ? next.sign : next.waitSign;
  if (status === 'submitted') {
    if (maySteps.includes('approve')) return next.approve;
    return isCity ? next.waitApprove : next.waitApproveCommune;
  }
  if (!isOver) return next.running;
  if (openFindings > 0) return fill(next.answer, { count: openFindings });
  return maySteps.includes('submit') ? next.submit : next.waitOffice;
}

/** The next thing to do, its button, and the files. */
export function ReportActions({
  report,
  onStep,
}: {
  report: ReportView;
  onStep: (step: ReportStep) => void;
}) {
  const { areaCode: area, period, status, openFindings, isOver, maySteps } = report;
  const key = { area, period: period.code };
  const blocked = status === 'draft' && (!isOver || openFindings > 0);
  const toAnswer = status === 'draft' && openFindings > 0;
  const isDraft = status === 'draft';
  const has = (kind: string) => isDraft || report.documents.some((one) => one.kind === kind);
  const more = (['pdf', 'pptx', 'english'] as const).filter((kind) =>
    kind === 'pdf' ? report.hasPdf : has(kind),
  );
  return (
    <section className={`${classes.box} no-print`} aria-label={words.flow.label}>
      <p className={classes.next} role="status">
        {nextWords(report)}
      </p>
      <div className="row">
        {toAnswer && (
          <Button renderRoot={(props) => <Link to={paths.findings} search={findingsOf(report)} {...props} />}>
            {words.findings.open}
          </Button>
        )}
        {maySteps
          .filter((step) => step !== 'return')
          .map((step) => (
            <Button
              key={step}
              disabled={blocked}
              variant={blocked ? 'default' : 'filled'}
              onClick={() => onStep(step)}
            >
              {words.steps[step]}
            </Button>
          ))}
        {maySteps.includes('return') && (
          <Button variant="default" onClick={() => onStep('return')}>
            {words.steps.return}
          </Button>
        )}
        {(['docx', 'xlsx'] as const).map((kind) => (
          <Button
            key={kind}
            component="a"
            href={reportFileHref(key, kind)}
            variant={status === 'signed' ? 'filled' : 'default'}
            leftSection={<IconDownload className="ico" aria-hidden />}
          >
            {isDraft ? words.drafts[kind] : words.files[kind]}
          </Button>
        ))}
        {more.map((kind) => (
          <Button key={kind} component="a" href={reportFileHref(key, kind)} variant="subtle">
            {isDraft ? words.drafts[kind] : words.files[kind]}
          </Button>
        ))}
      </div>
    </section>
  );
}
