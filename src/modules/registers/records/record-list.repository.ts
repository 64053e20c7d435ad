import { type SelectQueryBuilder, sql } from 'kysely';
import type { recordSorts } from '#contract/registers/registers.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { searchKey } from '#domain/text/search-key.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import type { DB } from '#platform/database/schema.ts';
import { type RecordSummary, recordColumns, toRecord } from '../record-row.ts';
import type { Keeper } from './list-colleagues.ts';

/** Which records of a kind are wanted. */
export interface RecordFilter {
  readonly kind: string;
  readonly areaCode?: string | undefined;
  readonly stage?: string | undefined;
  readonly state: 'living' | 'silent' | 'mine' | 'orphaned' | 'all';
  readonly tag?: string | undefined;
  readonly parentId?: string | undefined;
  readonly text?: string | undefined;
  /** Only what this officer looks after. */
  readonly keptBy?: string | undefined;
  readonly sort: (typeof recordSorts)[number];
  readonly after?: string | undefined;
}

type Records = SelectQueryBuilder<DB, 'records', object>;

/** The records that fit, in no order yet. */
export function matching(
  trx: Trx,
  tenant: string,
  filter: RecordFilter,
  { today, keepers, isClose }: { today: PlainDate; keepers: readonly Keeper[]; isClose: boolean },
): Records {
  let query = trx.selectFrom('records').where('tenant_id', '=', tenant).where('kind', '=', filter.kind);
  if (filter.areaCode) query = query.where('area_code', '=', filter.areaCode);
  if (filter.stage) query = query.where('stage', '=', filter.stage);
  if (filter.state !== 'all') query = query.where('living', '=', true);
  if (filter.state === 'silent') query = query.where('silent_from', '<=', today);
  if (filter.state === 'orphaned') query = query.where(isOrphaned(keepers, isClose));
  if (filter.keptBy) query = query.where('keeper_id', '=', filter.keptBy);
  if (filter.tag) query = query.where(sql<boolean>`tags @> array[${filter.tag}]::text[]`);
  if (filter.parentId) query = query.where('parent_id', '=', filter.parentId);
  for (const word of searchKey(filter.text ?? '')
    .split(' ')
    .filter(Boolean)) {
    query = query.where(sql`' ' || search_key`, 'like', `% ${word}%`);
  }
  return query;
}

/**
 * Given to somebody who may no longer look after it: gone, or moved to another area. One that is close to a person is
 * never without somebody who looks after it.
 */
const isOrphaned = (keepers: readonly Keeper[], isClose: boolean) =>
  sql<boolean>`(${isClose} or keeper_id is not null) and not exists (
    select from unnest(${keepers.map(({ id }) => id)}::uuid[], ${keepers.map(({ areaPath }) => areaPath)}::text[])
      as k (id, path) where k.id = keeper_id and starts_with(area_path, k.path))`;

/** How many living records of a kind have lost their keeper. */
export async function countOrphaned(
  trx: Trx,
  tenant: string,
  { kind, areaCode }: Pick<RecordFilter, 'kind' | 'areaCode'>,
  { keepers, isClose }: { keepers: readonly Keeper[]; isClose: boolean },
): Promise<number> {
  let query = trx
    .selectFrom('records')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('tenant_id', '=', tenant)
    .where('kind', '=', kind)
    .where('living', '=', true)
    .where(isOrphaned(keepers, isClose));
  if (areaCode) query = query.where('area_code', '=', areaCode);
  return (await query.executeTakeFirstOrThrow()).count;
}

/** Key and id of the last record, so that a page begins where the one before ended, whatever came between. */
export const cursorOf = (sort: RecordFilter['sort'], record: RecordSummary): string =>
  `${record.id} ${
    sort === 'name'
      ? searchKey(record.name)
      : sort === 'silence'
        ? (record.silentFrom ?? '')
        : record.openedOn
  }`;

/** How far matching records are counted. */
const countedUpTo = 1000;

/**
 * A page in the order asked, and how many fit in all where it is the first: null for more than a thousand. Hits are
 * found in the index alone; only the rows of the page are read.
 */
export async function readPage(
  query: Records,
  { sort, after }: RecordFilter,
  limit: number,
): Promise<{ rows: RecordSummary[]; count: number | null }> {
  const column = sort === 'name' ? 'search_key' : sort === 'silence' ? 'silent_from' : 'opened_on';
  const direction = sort === 'newest' ? 'desc' : 'asc';
  let hits = query.select('id');
  if (sort === 'silence') hits = hits.where('silent_from', 'is not', null);
  if (after !== undefined) {
    const [id = '', ...key] = after.split(' ');
    const ref = sql.ref(column);
    const end = sql`(${key.join(' ')}, ${id}::uuid)`;
    hits = hits.where(
      direction === 'desc' ? sql<boolean>`(${ref}, id) < ${end}` : sql<boolean>`(${ref}, id) > ${end}`,
    );
  }
  const found = await hits
    .orderBy(column, direction)
    .orderBy('id', direction)
    .limit(after === undefined ? Math.max(limit, countedUpTo + 1) : limit)
    .execute();
  const ids = found.slice(0, limit).map(({ id }) => id);
  const rows = ids.length === 0 ? [] : await query.select(recordColumns).where('id', 'in', ids).execute();
  const byId = new Map(rows.map((row) => [row.id, toRecord(row)]));
  return {
    rows: ids.flatMap((id) => byId.get(id) ?? []),
    count: after === undefined && found.length <= countedUpTo ? found.length : null,
  };
}

/** How many stand at each stage, and how many are silent. */
export async function stagesOf(
  trx: Trx,
  tenant: string,
  kind: RegisterKind,
  { areaCode, parentId }: RecordFilter,
  today: PlainDate,
): Promise<{ stages: { stage: string; count: number }[]; silent: number }> {
  let query = trx.selectFrom('records').where('tenant_id', '=', tenant).where('kind', '=', kind.key);
  if (areaCode) query = query.where('area_code', '=', areaCode);
  if (parentId) query = query.where('parent_id', '=', parentId);
  const rows = await query
    .select(['stage', sql<number>`count(*)::int`.as('count')])
    .select(sql<number>`(count(*) filter (where living and silent_from <= ${today}))::int`.as('silent'))
    .groupBy('stage')
    .execute();
  return {
    stages: kind.stages.map(({ key }) => ({
      stage: key,
      count: rows.find(({ stage }) => stage === key)?.count ?? 0,
    })),
    silent: rows.reduce((sum, row) => sum + row.silent, 0),
  };
}

/** Records of some kinds that stand from one of some days, by day. */
export async function listOpenedBetween(
  trx: Trx,
  tenant: string,
  wanted: {
    from: PlainDate;
    to: PlainDate;
    kinds: readonly string[];
    areaCode?: string | undefined;
    limit: number;
  },
): Promise<RecordSummary[]> {
  if (wanted.kinds.length === 0) return [];
  let query = trx
    .selectFrom('records')
    .select(recordColumns)
    .where('tenant_id', '=', tenant)
    .where('kind', 'in', [...wanted.kinds])
    .where('opened_on', '>=', wanted.from)
    .where('opened_on', '<=', wanted.to);
  if (wanted.areaCode) query = query.where('area_code', '=', wanted.areaCode);
  const rows = await query.orderBy('opened_on').orderBy('id').limit(wanted.limit).execute();
  return rows.map(toRecord);
}
