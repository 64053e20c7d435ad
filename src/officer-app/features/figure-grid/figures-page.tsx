import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { stateClock } from '#domain/calendar/clock.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { type Period, periodsOfYear } from '#domain/calendar/period.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { indicatorFamilies } from '#domain/indicators/dictionary.ts';
import { fill } from '#locales/locale.ts';
import { figureGrid as words } from '#locales/vi/officers/figure-grid.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { SkeletonLines } from '../../shared/look/skeleton-lines.tsx';
import { useTitle } from '../../shared/use-title.ts';
import { FigureSheet } from './figure-sheet.tsx';
import classes from './figures-page.module.css';
import { gridQuery } from './queries.ts';

export interface FigureSearch {
  readonly period?: string;
  readonly family?: string;
  readonly round?: string;
}

/** Periods that have begun, the shortest last: half years and years first, then months. */
function periodsUntil(today: string): Period[] {
  const year = Number(today.slice(0, 4));
  const order = ['H', 'YEAR', 'Q', 'M'];
  return [year + 1, year, year - 1]
    .flatMap((one) => periodsOfYear(stateClock, one))
    .filter(({ from, kind }) => from <= today && order.includes(kind))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.to < b.to ? 1 : -1));
}

/** The last half year that is over: what is being reported. */
const usualPeriod = (periods: readonly Period[], today: string): string =>
  periods.find(({ kind, to }) => kind === 'H' && to < today)?.code ?? '';

/** The grid of figures: areas by indicators, typed like a spreadsheet, kept on this machine until it is sent. */
export function FiguresPage({
  search,
  onSearch,
}: {
  search: FigureSearch;
  onSearch: (change: { [K in keyof FigureSearch]?: FigureSearch[K] | undefined }) => void;
}) {
  useTitle(words.title);
  const today = dayIn(new Date());
  const periods = periodsUntil(today);
  const period = search.period ?? usualPeriod(periods, today);
  const family = search.family ?? 'O';
  const wanted = search.round ? { period, round: search.round } : { period, family };
  const grid = useQuery(gridQuery(wanted));
  return (
    <div className="stack">
      <div className={classes.head}>
        <h1>{words.heading}</h1>
        <p className="quiet">
          {grid.data
            ? fill(words.lead, {
                period: grid.data.period.label,
                from: formatDay(grid.data.period.from as PlainDate),
                to: formatDay(grid.data.period.to as PlainDate),
              })
            : ''}
        </p>
      </div>
      {!search.round && (
        <div className={`${classes.filters} no-print`}>
          <NativeSelect
            label={words.period}
            value={period}
            data={periods.map(({ code, label }) => ({ value: code, label }))}
            onChange={(event) => onSearch({ period: event.currentTarget.value })}
          />
          <NativeSelect
            label={words.family}
            value={family}
            data={[
              ...indicatorFamilies.map(({ code, nameVi }) => ({ value: code, label: `${code}. ${nameVi}` })),
              { value: 'all', label: words.allFamilies },
            ]}
            onChange={(event) => onSearch({ family: event.currentTarget.value })}
          />
        </div>
      )}
      <FailureNotice error={grid.error} onRetry={() => void grid.refetch()} />
      {grid.isPending && <SkeletonLines lines={8} />}
      {grid.data && <FigureSheet key={`${period} ${search.round ?? ''}`} grid={grid.data} />}
    </div>
  );
}
