import { tipReaders } from '#domain/officers/role.ts';
import { countInbox, type InboxRow, readInbox } from '#modules/tips/for-officers.ts';
import { tipPaths } from '../../reads/read-tips.ts';
import { route } from '../../route.ts';
import { inboxFilterOf, today } from '../../shapes/inbox-filter-of.ts';
import { inboxTipOf } from '../../shapes/inbox-tip-of.ts';

const cursorOf = ({ listedAt, id }: InboxRow): string => `${listedAt.toISOString()}_${id}`;

function afterCursor(cursor: string): { at: Date; id: string } {
  const [at = '', id = ''] = cursor.split('_');
  return { at: new Date(at), id };
}

export const listTipsRoute = route({
  name: 'listTips',
  access: { who: 'roles', roles: tipReaders },
  audit: { leaves: 'nothing', why: 'shows nothing of what was told' },
  async handle(context, { query: { area, number, before, limit, sort, ...filter } }) {
    const size = Number(limit ?? 50);
    const paths = await tipPaths(context, area);
    const days = today(context);
    const tips = await readInbox(context, paths, {
      filter: { ...inboxFilterOf(context, filter), number },
      oldestFirst: sort === 'oldest',
      after: before === undefined ? undefined : afterCursor(before),
      limit: size + 1,
      ...days,
    });
    const nameOf = await context.areaNames(context.clock());
    const shown = tips.slice(0, size);
    const last = shown.at(-1);
    return {
      tips: shown.map((tip) => inboxTipOf(context.tenant, nameOf, tip)),
      next: tips.length > size && last ? cursorOf(last) : null,
      counts: before === undefined ? await countInbox(context, paths, days) : null,
    };
  },
});
