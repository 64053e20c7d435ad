import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/api.ts';

export interface UnitFilter {
  readonly area?: string;
  readonly text?: string;
  readonly ended?: boolean;
}

export const localUnitsKey = ['local-units'];

/** Small units of one commune, or of all that the officer sees. */
export const localUnitsQuery = ({ area, text, ended }: UnitFilter) =>
  queryOptions({
    queryKey: [...localUnitsKey, area ?? '', text ?? '', ended ?? false],
    queryFn: ({ signal }) =>
      call(
        'listLocalUnits',
        { query: { ...(area && { areaCode: area }), ...(text && { text }), ended: ended ? 'yes' : 'no' } },
        signal,
      ),
    placeholderData: keepPreviousData,
  });
