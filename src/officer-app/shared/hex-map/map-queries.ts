import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../api.ts';

export interface MapChoice {
  readonly indicator?: string;
  readonly period?: string;
}

/** One indicator in one period by commune. */
export const areaMapQuery = ({ indicator, period }: MapChoice) =>
  queryOptions({
    queryKey: ['area-map', indicator ?? '', period ?? ''],
    queryFn: ({ signal }) =>
      call('areaMap', { query: { ...(indicator && { indicator }), ...(period && { period }) } }, signal),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

/** Imported boundaries; they change once in years. */
export const areaShapesQuery = queryOptions({
  queryKey: ['area-map', 'shapes'],
  queryFn: ({ signal }) => call('areaShapes', {}, signal),
  staleTime: 60 * 60_000,
});
