import { sql } from 'kysely';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** A figure typed by hand or taken out of a document, as it stands now. */
export interface Entry {
  readonly id: string;
  readonly areaCode: string;
  readonly indicator: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly period: string;
  /** Decimal text; null when it was taken back. */
  readonly value: string | null;
  readonly state: 'entered' | 'estimated' | 'read';
  readonly paper: string;
  readonly comment: string;
  readonly version: number;
  readonly enteredBy: string;
  readonly enteredAt: Date;
}

const columns = sql`id, area_code as "areaCode", indicator, from_on as "from", to_on as "to", period,
  trim_scale(value)::text as value, state, paper, comment, version, entered_by as "enteredBy",
  entered_at as "enteredAt"`;

/** Every entry of these indicators in one area, whatever its period, locked until the end of the transaction. */
export async function lockEntries(
  trx: Trx,
  { tenant, areaCode, indicators }: { tenant: string; areaCode: string; indicators: readonly string[] },
): Promise<Entry[]> {
  const { rows } = await sql<Entry>`
    select ${columns} from figure_entries
    where tenant_id = ${tenant} and area_code = ${areaCode} and indicator = any(${indicators})
    order by indicator, to_on for update`.execute(trx);
  return rows;
}

/** Every entry of these indicators in these areas, whatever its period. */
export async function listEntriesIn(
  trx: Trx,
  request: { tenant: string; areaCodes: readonly string[]; indicators: readonly string[] },
): Promise<Entry[]> {
  const { tenant, areaCodes, indicators } = request;
  const { rows } = await sql<Entry>`
    select ${columns} from figure_entries
    where tenant_id = ${tenant} and area_code = any(${areaCodes}) and indicator = any(${indicators})`.execute(
    trx,
  );
  return rows;
}

/** Entries whose last day is that of a period: the cells of a grid. */
export async function listEntries(
  trx: Trx,
  { tenant, to, indicators }: { tenant: string; to: PlainDate; indicators: readonly string[] },
): Promise<Entry[]> {
  const { rows } = await sql<Entry>`
    select ${columns} from figure_entries
    where tenant_id = ${tenant} and to_on = ${to}::date and indicator = any(${indicators})`.execute(trx);
  return rows;
}

const stored = ({ from, to, areaCode, enteredBy, enteredAt, ...rest }: Entry) => ({
  ...rest,
  area_code: areaCode,
  from_on: from,
  to_on: to,
  entered_by: enteredBy,
  entered_at: enteredAt,
});

/** @returns false when somebody else made the cell in the same moment */
export async function insertEntry(trx: Trx, tenant: string, path: string, entry: Entry): Promise<boolean> {
  const row = await trx
    .insertInto('figure_entries')
    .values({ tenant_id: tenant, area_path: path, ...stored(entry) })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function updateEntry(trx: Trx, tenant: string, entry: Entry): Promise<void> {
  const { period, value, state, paper, comment, version, enteredBy, enteredAt } = entry;
  await trx
    .updateTable('figure_entries')
    .set({ period, value, state, paper, comment, version, entered_by: enteredBy, entered_at: enteredAt })
    .where('tenant_id', '=', tenant)
    .where('id', '=', entry.id)
    .execute();
}

/** Codes that records of other kinds count in areas up to a day (flows: within the days): nobody types those. */
export async function listCounted(
  trx: Trx,
  request: {
    readonly tenant: string;
    readonly areaCodes: readonly string[];
    readonly indicators: readonly string[];
    readonly stocks: readonly string[];
    readonly from: PlainDate;
    readonly to: PlainDate;
  },
): Promise<{ areaCode: string; indicator: string }[]> {
  const { tenant, areaCodes, indicators, stocks, from, to } = request;
  const { rows } = await sql<{ areaCode: string; indicator: string }>`
    select distinct f.area_code as "areaCode", f.indicator
    from facts f join events e on e.tenant_id = f.tenant_id and e.chain = f.chain and e.seq = f.seq
    where f.tenant_id = ${tenant} and f.indicator = any(${indicators}) and f.area_code = any(${areaCodes})
      and f.occurred_on <= ${to}::date and (f.indicator = any(${stocks}) or f.occurred_on >= ${from}::date)
      and e.record_kind not in ('figure_entries', 'reading')`.execute(trx);
  return rows;
}
