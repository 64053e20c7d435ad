import { Link } from '@tanstack/react-router';
import type { ReportLine, ReportView } from '#contract/reports/reports.ts';
import { indicatorFamilies } from '#domain/indicators/dictionary.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
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
                  <Line key={line.code} {...{ report, line, withReported }} />
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
  report: { areaCode: area, period },
  line: { code: indicator, name, unit, value, parts, previous, reported, state },
  withReported,
}: {
  report: ReportView;
  line: ReportLine;
  withReported: boolean;
}) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{unit}</td>
      <td className={`${figures.number} num`} data-missing={value === null || undefined}>
        {value === null ? (
          words.missing
        ) : (
          <FigureLink of={{ indicator, area, period: period.code }}>{formatNumber(value)}</FigureLink>
        )}
        {parts && value !== null && <span className="meta"> ({parts})</span>}
      </td>
      <td className={`${figures.number} num`}>{printed(previous, words.none)}</td>
      {withReported && <td className={`${figures.number} num`}>{printed(reported, words.none)}</td>}
      <td className="meta">{words.states[state] ?? state}</td>
    </tr>
  );
}
