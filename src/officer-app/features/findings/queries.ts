import { queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/api.ts';

/** What the address of the page says. */
export interface FindingsSearch {
  readonly area?: string | undefined;
  readonly period?: string | undefined;
}

/** What does not agree in an area and period. */
export const findingsQuery = ({ area, period }: FindingsSearch) =>
  queryOptions({
    queryKey: ['findings', area ?? '', period ?? ''],
    queryFn: ({ signal }) =>
      call('listFindings', { query: { ...(area && { area }), ...(period && { period }) } }, signal),
  });
