import { Link } from '@tanstack/react-router';
import type { ReportLine, ReportView } from '#contract/reports/reports.ts';
import { findPeriod, samePeriodLastYear } from '#domain/calendar/period.ts';
import { indicatorFamilies } from '#domain/indicators/dictionary.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { judgedYearly } from '#domain/official-documents/report-figure.ts';
import { fill } from '#locales/locale.ts';
import { reports } from '#locales/vi/officers/reports.ts';
import { FigureLink } from '../../shared/figure/figure-link.tsx';
import { ScrollBox } from '../../shared/look/scroll-box.tsx';
import { figureTable as figures } from '../../shared/look/tables.ts';
import { paths } from '../../shared/paths.ts';
import classes from './report-figures.module.css';

const words = reports.figures;

/** The figures of a report by group: this period, the same period as counted today and as it was reported. */
export function ReportFigures({ report }: { report: ReportView }) {
  const withReported = report.lines.some(({ reported }) => reported !== null);
  const changed = new Map(report.changed.map(({ code, now }) => [code, now]));
  const period = findPeriod(report.period.code);
  const opened = {
    area: report.areaCode,
    period: report.period.code,
    before: period ? samePeriodLastYear(period).code : null,
  };
  return (
    <section className="panel" aria-labelledby="report-figures">
      <header>
        <h2 id="report-figures">{words.title}</h2>
        {report.mayWrite && (
          <Link to={paths.figures} search={{ period: report.period.code }}>
            {words.enter}
          </Link>
        )}
      </header>
      <ScrollBox className={figures.box} label={words.table}>
        <table className={`${figures.table} ${classes.groups}`}>
          <thead>
            <tr>
              <th scope="col">{words.columns.name}</th>
              <th scope="col">{words.columns.unit}</th>
              <th scope="col" className={figures.number}>
                {words.columns.value}
              </th>
              <th scope="col" className={figures.number}>
                {words.columns.previous}
              </th>
              {withReported && (
                <th scope="col" className={figures.number}>
                  {words.columns.reported}
                </th>
              )}
              <th scope="col">{words.columns.state}</th>
            </tr>
          </thead>
          {indicatorFamilies.map(({ code, nameVi }) => (
            <tbody key={code}>
              <tr>
                <th scope="rowgroup" colSpan={withReported ? 6 : 5} className={classes.group}>
                  {nameVi}
                </th>
              </tr>
              {report.lines
                .filter((line) => line.code.startsWith(code))
                .map((line) => (
                  <Line
                    key={line.code}
                    line={line}
                    withReported={withReported}
                    of={opened}
                    today={changed.get(line.code)}
                  />
                ))}
            </tbody>
          ))}
        </table>
      </ScrollBox>
    </section>
  );
}

const printed = (value: string | null, none: string): string => (value === null ? none : formatNumber(value));

function Line({
  line: { code, name, unit, value, parts, previous, reported, state },
  withReported,
  of: { area, period, before },
  today,
}: {
  line: ReportLine;
  withReported: boolean;
  of: { area: string; period: string; before: string | null };
  /** What it counts today, where that is another number than the frozen one. */
  today: string | null | undefined;
}) {
  const missing = state === judgedYearly ? words.states[state] : words.missing;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{unit}</td>
      <td className={`${figures.number} num`} data-missing={value === null || undefined}>
        {value === null ? (
          missing
        ) : (
          <FigureLink of={{ indicator: code, area, period }}>{formatNumber(value)}</FigureLink>
        )}
        {parts && value !== null && <span className="meta"> ({parts})</span>}
        {today !== undefined && (
          <span className="meta"> ({fill(words.today, { value: printed(today, words.none) })})</span>
        )}
      </td>
      <td className={`${figures.number} num`}>
        {previous !== null && before ? (
          <FigureLink of={{ indicator: code, area, period: before }}>{formatNumber(previous)}</FigureLink>
        ) : (
          printed(previous, words.none)
        )}
      </td>
      {withReported && <td className={`${figures.number} num`}>{printed(reported, words.none)}</td>}
      <td className="meta">{words.states[state] ?? state}</td>
    </tr>
  );
}
