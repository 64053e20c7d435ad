import type { ReportView } from '#contract/reports/reports.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { fill } from '#locales/locale.ts';
import { reports } from '#locales/vi/officers/reports.ts';
import { figureTable as figures } from '../../shared/look/tables.ts';

const words = reports.changes;
const printed = (value: string | null, parts: string | null): string =>
  value === null ? reports.figures.missing : `${formatNumber(value)}${parts ? ` (${parts})` : ''}`;

/** A dated correction: which figures are others today than the frozen report says, and the entries that moved them. */
export function ReportChanges({ report: { changed, laterFacts } }: { report: ReportView }) {
  if (changed.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="report-changes">
      <header>
        <h2 id="report-changes">{words.title}</h2>
      </header>
      <p className="pad">{fill(words.lead, { day: formatDay(dayIn(new Date())) })}</p>
      <table className={figures.table}>
        <thead>
          <tr>
            <th scope="col">{words.columns.name}</th>
            <th scope="col" className={figures.number}>
              {words.columns.frozen}
            </th>
            <th scope="col" className={figures.number}>
              {words.columns.now}
            </th>
          </tr>
        </thead>
        <tbody>
          {changed.map(({ code, name, unit, frozen, now, frozenParts, nowParts }) => (
            <tr key={code}>
              <th scope="row">
                {name} <span className="meta">({unit})</span>
              </th>
              <td className={`${figures.number} num`}>{printed(frozen, frozenParts)}</td>
              <td className={`${figures.number} num`}>{printed(now, nowParts)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {laterFacts.length > 0 && (
        <details className="pad">
          <summary>{fill(words.facts, { count: laterFacts.length })}</summary>
          <ul>
            {laterFacts.map(({ chain, seq, code, name, areaName, on, quantity }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an event may hold two entries of one code
              <li key={`${chain} ${seq} ${code} ${i}`}>
                {fill(words.fact, {
                  day: formatDay(on as PlainDate),
                  area: areaName,
                  name,
                  quantity: quantity.startsWith('-') ? formatNumber(quantity) : `+${formatNumber(quantity)}`,
                })}{' '}
                <span className="meta">({fill(words.position, { chain, seq })})</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
