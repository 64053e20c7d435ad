import { queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/api.ts';
import { targetsKey } from '../../shared/targets/targets-query.ts';

/** Every plan that sets something where the officer works. */
export const plansQuery = queryOptions({
  queryKey: [...targetsKey, 'plans'],
  queryFn: ({ signal }) => call('listTargetPlans', {}, signal),
});

export const planQuery = (planId: string) =>
  queryOptions({
    queryKey: [...targetsKey, 'plan', planId],
    queryFn: ({ signal }) => call('openTargetPlan', { params: { planId } }, signal),
  });
