import { sql } from 'kysely';
import { openStatuses, type TipStatus, tipStatuses } from '#domain/tips/steps/tip-actions.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** Tips that are being handled, or those that are over. */
export type TipSet = 'open' | 'ended';

export const statusesIn = (set: TipSet): readonly TipStatus[] =>
  set === 'open' ? openStatuses : tipStatuses.filter((status) => !openStatuses.includes(status));

/** The last seq of these chains; a chain in which nothing happened is left out. */
export async function chainHeads(
  trx: Trx,
  tenant: string,
  chains: readonly string[],
): Promise<Map<string, number>> {
  if (chains.length === 0) return new Map();
  const rows = await trx
    .selectFrom('chains')
    .select(['chain', 'last_seq'])
    .where('tenant_id', '=', tenant)
    .where('chain', 'in', chains)
    .execute();
  return new Map(rows.map(({ chain, last_seq }) => [chain, Number(last_seq)]));
}

/** Tips to which anything happened in a chain after a seq. */
export async function tipsChangedAfter(
  trx: Trx,
  tenant: string,
  { chain, seq }: { chain: string; seq: number },
): Promise<string[]> {
  const rows = await trx
    .selectFrom('events')
    .select('record_id')
    .distinct()
    .where('tenant_id', '=', tenant)
    .where('chain', '=', chain)
    .where('seq', '>', seq)
    .where('record_kind', '=', 'tip')
    .execute();
  return rows.map(({ record_id }) => record_id);
}

/** Ids of the tips of one area, the oldest first. */
export async function idsOfArea(
  trx: Trx,
  tenant: string,
  { area, path, set }: { area: string; path: string; set: TipSet },
): Promise<string[]> {
  const rows = await trx
    .selectFrom('tips')
    .select('id')
    .where('tenant_id', '=', tenant)
    .where('area_path', '=', path)
    .where('area_code', '=', area)
    .where('status', 'in', statusesIn(set))
    .where('destroyed_at', 'is', null)
    .orderBy('received_at')
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** How many tips each of these areas has. */
export async function countByArea(
  trx: Trx,
  tenant: string,
  { areas, set }: { areas: readonly string[]; set: TipSet },
): Promise<Map<string, number>> {
  const rows = await trx
    .selectFrom('tips')
    .select((eb) => ['area_code', eb.fn.countAll<number>().as('count')])
    .where('tenant_id', '=', tenant)
    .where('area_code', 'in', areas)
    .where('status', 'in', statusesIn(set))
    .where('destroyed_at', 'is', null)
    .groupBy('area_code')
    .execute();
  return new Map(rows.map(({ area_code, count }) => [area_code, Number(count)]));
}

/** Codes of the units that may have tips: those with a key. */
export async function areasWithKeys(trx: Trx, tenant: string): Promise<string[]> {
  const { rows } = await sql<{ area_code: string }>`
    select distinct area_code from area_keys where tenant_id = ${tenant} order by area_code`.execute(trx);
  return rows.map(({ area_code }) => area_code);
}
