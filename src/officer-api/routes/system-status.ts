import { mayIn } from '#domain/officers/actor.ts';
import { coarseGauges } from '#domain/watch/coarse-gauges.ts';
import { judgeGauges } from '#domain/watch/judge-gauges.ts';
import { Failure } from '#platform/failure.ts';
import { route } from '../route.ts';

/** The deployment is the city's: an administrator of a commune has no part in it. */
export const systemStatusRoute = route({
  name: 'systemStatus',
  access: { who: 'roles', roles: ['administrator'] },
  audit: {
    leaves: 'nothing',
    why: 'counts, seconds and bytes of the whole; waiting tips in tens and by the day',
  },
  async handle(context) {
    if (!mayIn(context.actor, ['administrator'], `${context.tenant}/`)) throw new Failure('not_found');
    const gauges = coarseGauges(await context.gauges());
    return {
      at: context.clock().toISOString(),
      version: context.version,
      signs: judgeGauges(gauges),
      gauges: gauges.map(({ name, value }) => ({ name, value })),
    };
  },
});
