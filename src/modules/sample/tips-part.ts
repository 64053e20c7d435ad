import { planTips } from '#domain/sample/tips/plan-tips.ts';
import { sliceByMonth, type TipSlice } from '#domain/sample/tips/tip-slices.ts';
import { inScope } from '#platform/database/in-scope.ts';
import type { SampleContext, SamplePart } from './sample-part.ts';
import { sealTipSlice } from './seal-tip-slice.ts';
import { writeTipSlice } from './write-tip-slice.ts';

/** Tips of residents with all that followed, month by month; each month is one transaction. */
export const tipsPart: SamplePart = {
  name: 'tips',
  async run(context) {
    const slices = sliceByMonth(planTips({ ...context, phrases: context.words.tips }));
    const written = await writtenSlices(context, slices);
    const open = slices.filter((slice) => !written.has(slice));
    let sealed = open[0] ? await sealTipSlice(context, open[0]) : [];
    for (const [n, slice] of open.entries()) {
      if (context.isStopped()) return false;
      const next = open[n + 1];
      // two processors: the next month is sealed here while the database writes this one
      const writing = writeTipSlice(context, slice, sealed);
      [sealed] = await Promise.all([next ? sealTipSlice(context, next) : [], writing]);
      context.onProgress(slice.to < context.to ? slice.to : context.to);
    }
    return true;
  },
};

/** A slice is there when its last event is. */
async function writtenSlices(
  { db, tenant }: SampleContext,
  slices: readonly TipSlice[],
): Promise<Set<TipSlice>> {
  const lastOf = (slice: TipSlice): string => slice.moments.at(-1)?.id ?? '';
  const rows = await inScope(db, { tenant, path: `${tenant}/` }, (trx) =>
    trx
      .selectFrom('events')
      .select('id')
      .where('tenant_id', '=', tenant)
      .where('id', 'in', ['00000000-0000-0000-0000-000000000000', ...slices.map(lastOf)])
      .execute(),
  );
  const there = new Set(rows.map(({ id }) => id));
  return new Set(slices.filter((slice) => there.has(lastOf(slice))));
}
