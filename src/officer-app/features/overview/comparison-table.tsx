import { Link } from '@tanstack/react-router';
import { endpoints } from '#contract/endpoints.ts';
import type { Overview } from '#contract/figures/figures.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { printFigure } from '#domain/official-documents/print-number.ts';
import { fill } from '#locales/locale.ts';
import { overviewWords as words } from '#locales/vi/officers/figures.ts';
import { FigureLink } from '../../shared/figure/figure-link.tsx';
import { ScrollBox } from '../../shared/look/scroll-box.tsx';
import { numberTable as numbers } from '../../shared/look/tables.ts';
import { paths } from '../../shared/paths.ts';

type Row = Overview['all'][number];

const arrow = (difference: number): string => (difference > 0 ? '▲ ' : difference < 0 ? '▼ ' : '');

function changeWords({ indicator, now, before, percent }: Row): string {
  if (now === null || before === null) return '–';
  const difference = Number(now) - Number(before);
  if (indicator.kind === 'ratio') {
    return `${arrow(difference)}${fill(words.points, { value: formatNumber(Math.abs(difference), 1) })}`;
  }
  if (percent === null) return difference === 0 ? '–' : `${arrow(difference)}${formatNumber(difference)}`;
  return `${arrow(difference)}${formatNumber(Math.abs(percent), 1)}%`;
}

/** The same table with live formulas, the communes and what the numbers mean, as an Excel file. */
const workbookHref = ({ area, period }: Overview): string => {
  const own = area.code.length > 2 ? { area: area.code } : {};
  return `${endpoints.exportReportWorkbook.path}?${new URLSearchParams({ ...own, period: period.code }).toString()}`;
};

/** Every indicator that somebody counted, beside the same days of last year. */
export function ComparisonTable({ data }: { data: Overview }) {
  const rows = data.all.filter(({ now, before }) => now !== null || before !== null);
  // a count is told by its name; hours are not
  const shown = (value: string | null, { kind, unit }: Row['indicator']) =>
    value === null ? (
      <span className={numbers.none}>{words.none}</span>
    ) : (
      `${printFigure(kind, value)}${kind === 'median' ? ` ${unit}` : ''}`
    );
  return (
    <section className="panel" aria-labelledby="comparison">
      <header>
        <h2 id="comparison">{words.table}</h2>
        <div className="row no-print">
          <a href={workbookHref(data)}>{words.excel}</a>
          <Link to={paths.explorer}>{words.toExplorer}</Link>
        </div>
      </header>
      <ScrollBox label={words.table}>
        <table className={numbers.table}>
          <thead>
            <tr>
              <th scope="col" className={numbers.left}>
                {words.columns.indicator}
              </th>
              <th scope="col">{words.columns.now}</th>
              <th scope="col">{words.columns.before}</th>
              <th scope="col">{words.columns.change}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const { indicator, now, before } = row;
              return (
                <tr key={indicator.code}>
                  <th scope="row">
                    {indicator.name}{' '}
                    <span className="meta">
                      {indicator.code}, {indicator.unit}
                    </span>
                  </th>
                  <td className="num">
                    {now === null ? (
                      shown(now, indicator)
                    ) : (
                      <FigureLink
                        of={{ indicator: indicator.code, area: data.area.code, period: data.period.code }}
                      >
                        {shown(now, indicator)}
                      </FigureLink>
                    )}
                  </td>
                  <td className="num">{shown(before, indicator)}</td>
                  <td className="num nowrap">{changeWords(row)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}
