import type { ReportView } from '#contract/reports/reports.ts';
import type { ReportStep } from '#domain/approval/report-flow.ts';
import { reports as words } from '#locales/vi/officers/reports.ts';
import { formatInstant } from '../../shared/format-time.ts';
import classes from './report-history.module.css';

/** Who took which step when, what was said, and the hashes of the files that were frozen. */
export function ReportHistory({ report: { steps, documents } }: { report: ReportView }) {
  if (steps.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="report-history">
      <header>
        <h2 id="report-history">{words.history}</h2>
      </header>
      <ol>
        {steps.map(({ step, officer, title, remark, at }) => (
          <li key={at} className={classes.line}>
            <span className="meta">{formatInstant(new Date(at))}</span>
            <span>
              <b>{officer}</b>
              {title ? ` (${title})` : ''} {words.taken[step as ReportStep] ?? step}
              {remark ? `: ${remark}` : ''}
            </span>
          </li>
        ))}
      </ol>
      {documents.length > 0 && (
        <details className={classes.hashes}>
          <summary>{words.hashes}</summary>
          <ul>
            {documents.map(({ kind, sha256 }) => (
              <li key={kind}>
                {kind}: <code>{sha256}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
