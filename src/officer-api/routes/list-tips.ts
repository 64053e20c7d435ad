import { tipReaders } from '#domain/officers/role.ts';
import type { TipSummary } from '#modules/tips/for-officers.ts';
import { readTipCounts, readTips, tipPaths } from '../read-tips.ts';
import { route } from '../route.ts';
import { tipSummaryOf } from '../tip-summary-of.ts';

const cursorOf = (tip: TipSummary): string => `${tip.receivedAt.toISOString()}_${tip.id}`;

function afterCursor(cursor: string): { receivedAt: Date; id: string } {
  const [receivedAt = '', id = ''] = cursor.split('_');
  return { receivedAt: new Date(receivedAt), id };
}

export const listTipsRoute = route({
  name: 'listTips',
  access: { who: 'roles', roles: tipReaders },
  audit: { leaves: 'nothing', why: 'shows nothing of what was told' },
  async handle(context, { query: { group, area, number, before, limit } }) {
    const size = Number(limit ?? 50);
    const paths = await tipPaths(context, area);
    const tips = await readTips(context, paths, {
      ...(group && { group }),
      ...(number && { number }),
      ...(before && { before: afterCursor(before) }),
      limit: size + 1,
    });
    const nameOf = await context.areaNames(context.clock());
    const shown = tips.slice(0, size);
    const last = shown.at(-1);
    return {
      tips: shown.map((tip) => tipSummaryOf(context.tenant, nameOf, tip)),
      next: tips.length > size && last ? cursorOf(last) : null,
      counts: await readTipCounts(context, paths),
    };
  },
});
