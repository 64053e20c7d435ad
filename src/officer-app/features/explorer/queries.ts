import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/api.ts';
import type { ExplorerSearch } from './explorer-search.ts';
import { yearEarlier } from './pivot.ts';

/** Codes that a table asks for; the same period last year too where changes are shown. */
export function askedFor(search: ExplorerSearch & { indicators: string; periods: string }) {
  const { area, indicators, periods, inside, borders, measure, asOf } = search;
  const shown = periods.split(',');
  const before = measure === 'change' ? shown.flatMap((code) => yearEarlier(code) ?? []) : [];
  return {
    indicators,
    periods: [...new Set([...shown, ...before])].join(','),
    ...(area && { area }),
    ...(inside && { inside }),
    ...(borders === 'today' && { borders }),
    ...(measure === 'target' && { targets: 'yes' as const }),
    ...(asOf && { asOf }),
  };
}

export const exploreQuery = (asked: ReturnType<typeof askedFor>) =>
  queryOptions({
    queryKey: ['figures', 'explore', asked],
    queryFn: ({ signal }) => call('exploreFigures', { query: asked }, signal),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });

export const rankQuery = (indicator: string, period: string) =>
  queryOptions({
    queryKey: ['figures', 'rank', indicator, period],
    queryFn: ({ signal }) => call('rankAreas', { query: { indicator, period } }, signal),
    placeholderData: keepPreviousData,
  });
