import { queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/api.ts';

/** The communes of the city by name, and which are the officer's. */
export const intakeAreasQuery = queryOptions({
  queryKey: ['intake', 'areas'],
  queryFn: ({ signal }) => call('intakeAreas', {}, signal),
  staleTime: 10 * 60_000,
});
