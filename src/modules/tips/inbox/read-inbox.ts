import {
  clockGroups,
  type InboxGroup,
  inboxGroups,
  isClockGroup,
  statusesOfGroup,
} from '#domain/tips/inbox/inbox-groups.ts';
import type { Database } from '#platform/database/connect.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { type DueTip, nearestClocks } from '../clocks/nearest-clocks.ts';
import { countByClock, countByStatus, type ListedTip, listInbox, tipsWithFiles } from './inbox.repository.ts';
import type { InboxPage } from './inbox-filter.ts';

export interface InboxRow extends ListedTip {
  /** The nearest running clocks, of the law and of the house. */
  readonly legal?: DueTip;
  readonly house?: DueTip;
  readonly hasFiles: boolean;
}

/** The order of a heap: by its clock, else by receipt. */
const orderOf = ({ filter: { group }, oldestFirst }: InboxPage): 1 | -1 =>
  (group && isClockGroup(group)) || oldestFirst ? 1 : -1;

/** One page of the inbox of these subtrees, one scope after the other. */
export async function readInbox(
  { db, tenant }: { db: Database; tenant: string },
  paths: readonly string[],
  page: InboxPage,
): Promise<InboxRow[]> {
  const found: InboxRow[] = [];
  for (const path of paths) {
    const rows = await readInScope(db, { tenant, path }, async (trx) => {
      const tips = await listInbox(trx, tenant, path, page);
      const tipIds = tips.map(({ id }) => id);
      const clocks = await nearestClocks(trx, { tenant, tipIds });
      const withFiles = await tipsWithFiles(trx, tenant, tipIds);
      return tips.map((tip) => ({ ...tip, ...clocks.get(tip.id), hasFiles: withFiles.has(tip.id) }));
    });
    found.push(...rows);
  }
  if (paths.length === 1) return found;
  const order = orderOf(page);
  found.sort((a, b) => order * (a.listedAt.getTime() - b.listedAt.getTime() || (a.id < b.id ? -1 : 1)));
  return found.slice(0, page.limit);
}

export type InboxCounts = Record<Exclude<InboxGroup, 'done'>, number>;

/** How many tips of these subtrees are in which heap. */
export async function countInbox(
  { db, tenant }: { db: Database; tenant: string },
  paths: readonly string[],
  days: { now: Date; endOfDay: Date },
): Promise<InboxCounts> {
  const counts = Object.fromEntries(
    inboxGroups.filter((group) => group !== 'done').map((group) => [group, 0]),
  ) as InboxCounts;
  const byStatus = inboxGroups.filter((group) => group !== 'done' && !(group in clockGroups)) as Exclude<
    InboxGroup,
    'done'
  >[];
  for (const path of paths) {
    await readInScope(db, { tenant, path }, async (trx) => {
      for (const { status, count } of await countByStatus(trx, tenant, path)) {
        for (const group of byStatus) {
          if (statusesOfGroup(group).some((one) => one === status)) counts[group] += count;
        }
      }
      const clocks = await countByClock(trx, tenant, path, days);
      counts.overdue += clocks.overdue;
      counts.due_today += clocks.dueToday;
      counts.house_overdue += clocks.houseOverdue;
    });
  }
  return counts;
}
