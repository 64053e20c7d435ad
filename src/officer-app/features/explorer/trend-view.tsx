import { useQuery } from '@tanstack/react-query';
import { dayIn } from '#domain/calendar/day-in.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { changeFrom } from '#domain/statistics/change.ts';
import { fill } from '#locales/locale.ts';
import { trendWords as words } from '#locales/vi/officers/figures.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { FigureLink } from '../../shared/figure/figure-link.tsx';
import { FiguresExcel } from '../../shared/figure/figures-excel.tsx';
import { SkeletonLines } from '../../shared/look/skeleton-lines.tsx';
import { numberTable as numbers } from '../../shared/look/tables.ts';
import classes from './explorer.module.css';
import type { ExplorerSearch } from './explorer-search.ts';
import { askedFor, exploreQuery } from './queries.ts';
import { TrendChart } from './trend-chart.tsx';
import { daysSoFar, trendMonths } from './trend-months.ts';

/** One indicator month by month beside the same months of last year: a chart and its table. */
export function TrendView({ search, now }: { search: ExplorerSearch & { indicators: string }; now: Date }) {
  const today = dayIn(now);
  const months = trendMonths(today);
  const [indicator = ''] = search.indicators.split(',');
  const all = [...months.now, ...months.before].map(({ code }) => code).join(',');
  const asked = askedFor({ indicators: indicator, periods: all, area: search.area });
  const { data, error, refetch } = useQuery(exploreQuery(asked));
  if (error) return <FailureNotice error={error} onRetry={() => void refetch()} />;
  if (!data || data.indicators[0]?.code !== indicator) return <SkeletonLines lines={10} />;
  const valueIn = (period: string): number | null => {
    const value = data.cells.find((cell) => cell.period === period)?.value ?? null;
    return value === null ? null : Number(value);
  };
  const rows = months.before.map((before, i) => {
    const month = months.now[i];
    return {
      number: i + 1,
      period: month?.code ?? null,
      now: month ? valueIn(month.code) : null,
      before: valueIn(before.code),
      openDays: month && today <= month.to ? daysSoFar(month.from, today) : null,
    };
  });
  const [year, last] = [months.now[0]?.year ?? 0, months.before[0]?.year ?? 0];
  const { name = '', unit = '' } = data.indicators[0] ?? {};
  const shown = (value: number | null): string => (value === null ? '–' : formatNumber(value));
  return (
    <div className={classes.trend}>
      <section className="panel pad" aria-labelledby="trend-name">
        <h2 id="trend-name">{name}</h2>
        <TrendChart
          rows={rows}
          year={year}
          last={last}
          label={fill(words.chart, { name, area: data.area.name })}
        />
        <p className="meta">{words.caption}</p>
        <FiguresExcel asked={asked} />
      </section>
      <section className="panel" aria-label={words.table}>
        <table className={numbers.table}>
          <thead>
            <tr>
              <th scope="col" className={numbers.left}>
                {words.month}
              </th>
              <th scope="col">
                {year} <span className="meta">{unit}</span>
              </th>
              <th scope="col">{last}</th>
              <th scope="col">{words.change}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const change = row.openDays === null ? changeFrom(row.before, row.now) : null;
              return (
                <tr key={row.number}>
                  <th scope="row">
                    {words.month} {row.number}
                    {row.openDays !== null && (
                      <span className="meta"> {fill(words.open, { days: row.openDays })}</span>
                    )}
                  </th>
                  <td className="num">
                    {row.period && row.now !== null ? (
                      <FigureLink of={{ indicator, area: data.area.code, period: row.period }}>
                        {shown(row.now)}
                      </FigureLink>
                    ) : (
                      '–'
                    )}
                  </td>
                  <td className="num">{shown(row.before)}</td>
                  <td className="num">
                    {change?.percent == null
                      ? '–'
                      : `${change.percent > 0 ? '+' : change.percent < 0 ? '−' : ''}${formatNumber(Math.abs(change.percent), 1)}%`}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </div>
  );
}
