import { queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/api.ts';

/** Tips of the officer whose id ends in these six digits. */
export const tipNumberQuery = (number: string | undefined, mayRead: boolean) =>
  queryOptions({
    queryKey: ['tips', 'number', number ?? ''],
    queryFn: ({ signal }) => call('listTips', { query: { number: number ?? '' } }, signal),
    enabled: mayRead && number !== undefined,
  });
