import type { TipGroup } from '#domain/tips/inbox/tip-groups.ts';
import { readTipCounts, readTips, tipPaths } from '../reads/read-tips.ts';
import { route } from '../route.ts';
import { tipSummaryOf } from '../shapes/tip-summary-of.ts';

const shown = 50;

export const todayRoute = route({
  name: 'today',
  access: { who: 'signed_in' },
  audit: { leaves: 'nothing', why: 'shows nothing of what was told' },
  async handle(context, { query: { area } }) {
    const paths = await tipPaths(context, area);
    const nameOf = await context.areaNames(context.clock());
    const oldest = async (group: TipGroup) => {
      const tips = await readTips(context, paths, { group, oldestFirst: true, limit: shown });
      return tips.map((tip) => tipSummaryOf(context.tenant, nameOf, tip));
    };
    return {
      at: context.clock().toISOString(),
      counts: await readTipCounts(context, paths),
      fresh: await oldest('fresh'),
      working: await oldest('working'),
      waiting: await oldest('waiting'),
    };
  },
});
