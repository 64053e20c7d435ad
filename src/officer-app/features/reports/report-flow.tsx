import type { ReportView } from '#contract/reports/reports.ts';
import { judgedYearly } from '#domain/official-documents/report-figure.ts';
import { fill } from '#locales/locale.ts';
import { reports } from '#locales/vi/officers/reports.ts';
import { IconCheck } from '../../shared/icons.ts';
import classes from './report-flow.module.css';

const words = reports.flow;
const reached = { draft: 2, submitted: 3, approved: 4, signed: 6 } as const;

/** The six steps of a report as a row of a duty book: what is done, where it stands, what comes. */
export function ReportFlow({ report }: { report: ReportView }) {
  const { openFindings, status, isCity } = report;
  // what is judged once a year is not due in a half year
  const lines = report.lines.filter(({ state }) => state !== judgedYearly);
  const missing = lines.filter(({ value }) => value === null).length;
  const entered = lines.filter(
    ({ state }) => state === 'entered' || state === 'estimated' || state === 'read',
  ).length;
  const at = status === 'draft' && openFindings > 0 ? 1 : reached[status];
  const steps = [
    [
      words.check,
      fill(words.checkText, { known: lines.length - missing, all: lines.length, entered, missing }),
    ],
    [
      words.answer,
      openFindings > 0 && status === 'draft'
        ? fill(words.answerOpen, { count: openFindings })
        : words.answerDone,
    ],
    [words.submit, words.submitText],
    [words.approve, isCity ? words.approveText : words.approveCommune],
    [words.sign, words.signText],
    [words.download, words.downloadText],
  ] as const;
  return (
    <ol className={classes.flow} aria-label={words.label}>
      {steps.map(([name, text], i) => {
        const isDone = i < at;
        const isNow = i === at || (status === 'signed' && i === 5);
        return (
          <li key={name} aria-current={isNow ? 'step' : undefined} data-done={isDone || undefined}>
            <b>
              {isDone ? <IconCheck className="ico" aria-hidden /> : <span className="num">{i + 1}.</span>}{' '}
              {name}
              {isDone && <span className={classes.hidden}> ({words.done})</span>}
            </b>
            <span className="meta">{text}</span>
          </li>
        );
      })}
    </ol>
  );
}
