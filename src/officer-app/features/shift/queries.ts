import { queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/api.ts';

export type ShiftHours = '8' | '12' | '24';

/** A shift that ends now, of one commune or of all of the officer's. */
export const shiftQuery = (hours: ShiftHours, area: string | undefined) =>
  queryOptions({
    queryKey: ['tips', 'shift', hours, area ?? 'all'],
    queryFn: ({ signal }) => call('shift', { query: { hours, ...(area && { area }) } }, signal),
  });

/** Who can take over: the handlers of one of the tips that an officer holds. */
export const successorsQuery = (tipId: string, leaving: string) =>
  queryOptions({
    queryKey: ['tips', 'successors', tipId, leaving],
    queryFn: async ({ signal }) =>
      (await call('listTipHandlers', { params: { tipId } }, signal)).officers.filter(
        ({ id }) => id !== leaving,
      ),
  });
