import type { TipSummary } from '#contract/tips.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { commonPath } from '#domain/officers/actor.ts';
import { tipReaders } from '#domain/officers/role.ts';
import type { TipGroup } from '#domain/tips/tip-groups.ts';
import { Failure } from '#platform/failure.ts';
import { codeOfPath } from '../account-of.ts';
import type { SignedInContext } from '../context.ts';
import { readTips, tipPaths } from '../read-tips.ts';
import { route } from '../route.ts';
import { tipSheet } from '../sheets/tip-sheet.ts';
import { tipSummaryOf } from '../tip-summary-of.ts';

const pageSize = 500;

/** The tips page by page, so that no number of them is ever held at once. */
async function* everyTip(
  context: SignedInContext,
  paths: readonly string[],
  group: TipGroup | undefined,
): AsyncGenerator<TipSummary> {
  const nameOf = await context.areaNames(context.clock());
  let before: { receivedAt: Date; id: string } | undefined;
  do {
    const page = await readTips(context, paths, {
      ...(group && { group }),
      ...(before && { before }),
      limit: pageSize,
    });
    for (const tip of page) yield tipSummaryOf(context.tenant, nameOf, tip);
    before = page.length === pageSize ? page.at(-1) : undefined;
  } while (before);
}

export const exportTipsRoute = route({
  name: 'exportTips',
  access: { who: 'roles', roles: tipReaders },
  audit: { leaves: 'access', record: 'tip_list' },
  opensInTab: true,
  async handle(context, { query: { group, area } }) {
    const paths = await tipPaths(context, area);
    const path = commonPath(paths);
    if (!path) throw new Failure('not_allowed');
    return {
      areaCode: codeOfPath(context.tenant, path),
      book: tipSheet(everyTip(context, paths, group), {
        day: dayIn(context.clock()),
        isSample: await context.isSample(),
      }),
    };
  },
});
