import type { TipFilter } from '#contract/tips/inbox.ts';
import type { TipSummary } from '#contract/tips/tips.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { commonPath } from '#domain/officers/actor.ts';
import { tipReaders } from '#domain/officers/role.ts';
import { type InboxPage, readInbox } from '#modules/tips/for-officers.ts';
import { Failure } from '#platform/failure.ts';
import type { SignedInContext } from '../../context.ts';
import { tipPaths } from '../../reads/read-tips.ts';
import { route } from '../../route.ts';
import { codeOfPath } from '../../shapes/account-of.ts';
import { inboxFilterOf, today } from '../../shapes/inbox-filter-of.ts';
import { tipSummaryOf } from '../../shapes/tip-summary-of.ts';
import { tipSheet } from '../../sheets/tip-sheet.ts';

const pageSize = 500;

/** The tips page by page, so that no number of them is ever held at once. */
async function* everyTip(
  context: SignedInContext,
  paths: readonly string[],
  { sort, ...filter }: TipFilter,
): AsyncGenerator<TipSummary> {
  const nameOf = await context.areaNames(context.clock());
  const asked = {
    filter: inboxFilterOf(context, filter),
    oldestFirst: sort === 'oldest',
    limit: pageSize,
    ...today(context),
  };
  let after: InboxPage['after'];
  do {
    const page = await readInbox(context, paths, { ...asked, after });
    for (const tip of page) yield tipSummaryOf(context.tenant, nameOf, tip);
    const last = page.length === pageSize ? page.at(-1) : undefined;
    after = last && { at: last.listedAt, id: last.id };
  } while (after);
}

export const exportTipsRoute = route({
  name: 'exportTips',
  access: { who: 'roles', roles: tipReaders },
  audit: { leaves: 'access', record: 'tip_list' },
  opensInTab: true,
  async handle(context, { query: { area, ...filter } }) {
    const paths = await tipPaths(context, area);
    const path = commonPath(paths);
    if (!path) throw new Failure('not_allowed');
    return {
      areaCode: codeOfPath(context.tenant, path),
      book: tipSheet(everyTip(context, paths, filter), {
        day: dayIn(context.clock()),
        isSample: await context.isSample(),
      }),
    };
  },
});
