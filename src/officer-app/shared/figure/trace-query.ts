import { queryOptions } from '@tanstack/react-query';
import { call } from '../api.ts';

/** Which figure is opened. */
export interface TracedFigure {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
}

/** What a figure is made of. */
export const traceQuery = ({ indicator, area, period }: TracedFigure) =>
  queryOptions({
    queryKey: ['figures', 'trace', indicator, area, period],
    queryFn: ({ signal }) => call('traceFigure', { query: { indicator, area, period } }, signal),
  });
