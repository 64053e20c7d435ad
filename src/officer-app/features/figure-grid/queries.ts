import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/api.ts';

export const figuresKey = ['figures'];

/** The grid of a period: one family of indicators, all, or the columns of a round. */
export const gridQuery = ({
  period,
  family,
  round,
}: {
  period: string;
  family?: string | undefined;
  round?: string | undefined;
}) =>
  queryOptions({
    queryKey: [...figuresKey, 'grid', period, family ?? '', round ?? ''],
    queryFn: ({ signal }) =>
      call(
        'figureGrid',
        { query: { period, ...(family && family !== 'all' && { family }), ...(round && { round }) } },
        signal,
      ),
    placeholderData: keepPreviousData,
  });

/** One cell with its history. */
export const cellQuery = ({ area, code, period }: { area: string; code: string; period: string }) =>
  queryOptions({
    queryKey: [...figuresKey, 'cell', area, code, period],
    queryFn: ({ signal }) => call('figureCell', { query: { area, code, period } }, signal),
  });
