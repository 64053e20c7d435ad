import { queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/api.ts';

/** What the address of the page says. */
export interface OverviewSearch {
  readonly area?: string | undefined;
  readonly period?: string | undefined;
}

const asked = ({ area, period }: OverviewSearch) => ({ ...(area && { area }), ...(period && { period }) });

export const overviewQuery = (search: OverviewSearch) =>
  queryOptions({
    queryKey: ['figures', 'overview', search.area ?? '', search.period ?? ''],
    queryFn: ({ signal }) => call('overview', { query: asked(search) }, signal),
  });

/** How many findings stand in the way of signing. */
export const findingCountsQuery = (search: OverviewSearch) =>
  queryOptions({
    queryKey: ['findings', search.area ?? '', search.period ?? ''],
    queryFn: ({ signal }) => call('listFindings', { query: asked(search) }, signal),
    select: ({ findings }) => {
      const open = findings.filter(({ answer }) => answer === null);
      const count = (weight: string) => open.filter((one) => one.weight === weight).length;
      return { blocks: count('blocks'), asks: count('asks') };
    },
  });

/** What nobody has answered yet. */
export const unansweredQuery = (area: string | undefined) =>
  queryOptions({
    queryKey: ['questions', 'unanswered', area ?? ''],
    queryFn: ({ signal }) => call('unansweredQuestions', { query: area ? { area } : {} }, signal),
  });
