import { type RawBuilder, sql } from 'kysely';
import { codesOf } from '#domain/areas/area-path.ts';
import { clockGroups, isClockGroup, statusesOfGroup } from '#domain/tips/inbox/inbox-groups.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { type SummaryRow, summaryColumns, type TipSummary, tipOf } from '../tip-summary.ts';
import type { InboxFilter, InboxPage } from './inbox-filter.ts';

export interface ListedTip extends TipSummary {
  /** Where the list stands at this tip: its receipt, or its deadline in a heap that goes by one. */
  readonly listedAt: Date;
}

const columns = sql.join(summaryColumns.map((column) => sql.ref(`t.${column}`)));

/** A commune is one value of the path, which an index can walk in order; row-level security alone is a range. */
function inArea(alias: 't' | 'c', path: string): RawBuilder<unknown> {
  return codesOf(path).length > 1 ? sql`and ${sql.ref(`${alias}.area_path`)} = ${path}` : sql``;
}

function conditions(tenant: string, filter: InboxFilter): RawBuilder<unknown> {
  const { group, track, urgency, channel, handler, from, before, valuable, files, number } = filter;
  const parts: RawBuilder<unknown>[] = [];
  if (group && !isClockGroup(group)) parts.push(sql`t.status = any(${statusesOfGroup(group)})`);
  if (track) parts.push(sql`t.track = ${track}`);
  if (urgency) parts.push(sql`t.urgency = ${urgency}`);
  if (channel) parts.push(sql`t.channel = ${channel}`);
  if (handler === 'none') parts.push(sql`t.handler_id is null`);
  else if (handler) parts.push(sql`t.handler_id = ${handler}::uuid`);
  if (from) parts.push(sql`t.received_at >= ${from}`);
  if (before) parts.push(sql`t.received_at < ${before}`);
  if (valuable) parts.push(sql`t.valuable`);
  if (number) parts.push(sql`right(t.id::text, 6) = ${number.toLowerCase()}`);
  if (files) {
    parts.push(sql`exists (select from tip_files f where f.tenant_id = ${tenant} and f.tip_id = t.id)`);
  }
  return parts.length === 0 ? sql`` : sql`and ${sql.join(parts, sql` and `)}`;
}

/** One page of a scope's inbox. Heaps that go by a clock come in its order, the most urgent first. */
export async function listInbox(
  trx: Trx,
  tenant: string,
  path: string,
  page: InboxPage,
): Promise<ListedTip[]> {
  const { group } = page.filter;
  const query =
    group && isClockGroup(group)
      ? byClock(tenant, path, page, clockGroups[group])
      : byReceipt(tenant, path, page);
  const { rows } = await query.execute(trx);
  return rows.map((row) => ({ ...tipOf(row), listedAt: row.listed_at }));
}

type ListedRow = SummaryRow & { readonly listed_at: Date };

function byReceipt(tenant: string, path: string, { filter, oldestFirst, after, limit }: InboxPage) {
  const order = oldestFirst ? sql`asc` : sql`desc`;
  const further = after
    ? sql`and (t.received_at, t.id) ${oldestFirst ? sql`>` : sql`<`} (${after.at}, ${after.id}::uuid)`
    : sql``;
  return sql<ListedRow>`
    select ${columns}, t.received_at as listed_at from tips t
    where t.tenant_id = ${tenant} ${inArea('t', path)} ${conditions(tenant, filter)} ${further}
    order by t.received_at ${order}, t.id ${order} limit ${limit}`;
}

/** Each tip stands at its nearest running clock of the kind; the others of the same kind come later. */
function byClock(
  tenant: string,
  path: string,
  { filter, after, limit, now, endOfDay }: InboxPage,
  { legal, isPast }: { legal: boolean; isPast: boolean },
) {
  const due = isPast ? sql`c.due_at < ${now}` : sql`c.due_at >= ${now} and c.due_at < ${endOfDay}`;
  const further = after ? sql`and (c.due_at, c.tip_id) > (${after.at}, ${after.id}::uuid)` : sql``;
  return sql<ListedRow>`
    select ${columns}, c.due_at as listed_at from tip_clocks c
    join tips t on t.tenant_id = ${tenant} and t.id = c.tip_id
    where c.tenant_id = ${tenant} ${inArea('c', path)} and c.legal = ${legal} and c.ended_at is null and ${due}
      and not exists (select from tip_clocks e where e.tenant_id = ${tenant} and e.tip_id = c.tip_id
        and e.legal = c.legal and e.ended_at is null and (e.due_at, e.id) < (c.due_at, c.id))
      ${conditions(tenant, filter)} ${further}
    order by c.due_at, c.tip_id limit ${limit}`;
}

/** Open tips by status, and those answered by none yet. */
export async function countByStatus(
  trx: Trx,
  tenant: string,
  path: string,
): Promise<{ status: string; count: number }[]> {
  const { rows } = await sql<{ status: string; count: number }>`
    select t.status, count(*) as count from tips t
    where t.tenant_id = ${tenant} ${inArea('t', path)}
      and t.status in ('received', 'triaged', 'checking', 'transferred', 'resolved')
    group by t.status`.execute(trx);
  return rows.map(({ status, count }) => ({ status, count: Number(count) }));
}

/** Tips by their nearest running clock: past and due by the end of the day, of the law and of the house. */
export async function countByClock(
  trx: Trx,
  tenant: string,
  path: string,
  { now, endOfDay }: { now: Date; endOfDay: Date },
): Promise<{ overdue: number; dueToday: number; houseOverdue: number }> {
  const { rows } = await sql<{ overdue: number; due_today: number; house_overdue: number }>`
    select count(*) filter (where legal and due_at < ${now}) as overdue,
      count(*) filter (where legal and due_at >= ${now}) as due_today,
      count(*) filter (where not legal and due_at < ${now}) as house_overdue
    from (select c.tip_id, c.legal, min(c.due_at) as due_at from tip_clocks c
      where c.tenant_id = ${tenant} ${inArea('c', path)} and c.ended_at is null and c.due_at < ${endOfDay}
      group by c.tip_id, c.legal) as nearest`.execute(trx);
  const [row] = rows;
  return {
    overdue: Number(row?.overdue ?? 0),
    dueToday: Number(row?.due_today ?? 0),
    houseOverdue: Number(row?.house_overdue ?? 0),
  };
}

/** Which of these tips have files. */
export async function tipsWithFiles(trx: Trx, tenant: string, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await trx
    .selectFrom('tip_files')
    .select('tip_id')
    .distinct()
    .where('tenant_id', '=', tenant)
    .where('tip_id', 'in', ids)
    .execute();
  return new Set(rows.map(({ tip_id }) => tip_id));
}
