import { type Insertable, sql } from 'kysely';
import type { Qualifier } from '#domain/reading/figures/figure.ts';
import type { Keeping, KeepingReason } from '#domain/readings/keeping.ts';
import type { TurnOutcome } from '#domain/readings/turn.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import type { DB } from '#platform/database/schema.ts';

/** What somebody did with a figure of a document. */
export interface Turn {
  readonly id: string;
  readonly figureNo: number;
  /** From 1. */
  readonly turn: number;
  readonly outcome: TurnOutcome;
  readonly concept: string;
  readonly indicator: string | null;
  readonly area: string | null;
  readonly period: string | null;
  /** Decimal text in the unit of the document. */
  readonly value: string | null;
  readonly qualifier: Qualifier;
  readonly keptAs: Keeping | 'none';
  readonly keptWhy: KeepingReason | null;
  readonly entryId: string | null;
  readonly entryVersion: number | null;
  readonly officerName: string;
  readonly at: Date;
}

const columns = sql`t.id, t.figure_no as "figureNo", t.turn, t.outcome, t.concept, t.indicator, t.of_area as area,
  t.period, trim_scale(t.value)::text as value, t.rounding as qualifier, t.kept_as as "keptAs",
  t.kept_why as "keptWhy", t.entry_id as "entryId", t.entry_version as "entryVersion",
  coalesce(o.display_name, '') as "officerName", t.at`;

/** The last turn of every figure of a reading that somebody has touched. */
export async function listLastTurns(trx: Trx, tenant: string, readingId: string): Promise<Turn[]> {
  const { rows } = await sql<Turn>`
    select distinct on (t.figure_no) ${columns}
    from reading_turns t left join officers o on o.tenant_id = t.tenant_id and o.id = t.officer_id
    where t.tenant_id = ${tenant} and t.reading_id = ${readingId}
    order by t.figure_no, t.turn desc`.execute(trx);
  return rows;
}

export async function findLastTurn(
  trx: Trx,
  tenant: string,
  { readingId, figureNo }: { readingId: string; figureNo: number },
): Promise<Turn | undefined> {
  const { rows } = await sql<Turn>`
    select ${columns}
    from reading_turns t left join officers o on o.tenant_id = t.tenant_id and o.id = t.officer_id
    where t.tenant_id = ${tenant} and t.reading_id = ${readingId} and t.figure_no = ${figureNo}
    order by t.turn desc limit 1`.execute(trx);
  return rows[0];
}

/** @returns false when somebody else took the turn in the same moment */
export async function insertTurn(trx: Trx, row: Insertable<DB['reading_turns']>): Promise<boolean> {
  const made = await trx
    .insertInto('reading_turns')
    .values(row)
    .onConflict((conflict) => conflict.columns(['tenant_id', 'reading_id', 'figure_no', 'turn']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
}

/** A figure that people took out of a document and that stands. */
export interface TakenFigure {
  readonly readingId: string;
  readonly figureNo: number;
  readonly title: string;
  readonly concept: string;
  readonly area: string;
  readonly period: string;
  readonly value: string | null;
  readonly low: string | null;
  readonly high: string | null;
  readonly qualifier: Qualifier;
  readonly printed: string;
}

/** Figures that stand, of all documents that the scope shows; of these indicators, or of all. */
export async function listTakenFigures(
  trx: Trx,
  tenant: string,
  indicators: readonly string[] | null,
): Promise<TakenFigure[]> {
  const { rows } = await sql<TakenFigure>`
    with last as (
      select distinct on (t.reading_id, t.figure_no) t.*
      from reading_turns t where t.tenant_id = ${tenant}
      order by t.reading_id, t.figure_no, t.turn desc
    )
    select l.reading_id as "readingId", l.figure_no as "figureNo", r.title, l.concept, l.of_area as area, l.period,
      trim_scale(l.value)::text as value, l.low::text, l.high::text, l.rounding as qualifier, l.printed
    from last l join readings r on r.tenant_id = l.tenant_id and r.id = l.reading_id
    where l.outcome in ('accepted', 'changed') and l.kept_as in ('ledger', 'compared')
      and l.indicator is not null and (${indicators}::text[] is null or l.indicator = any(${indicators}))
    order by r.added_at, l.figure_no`.execute(trx);
  return rows;
}

/** The figures that these turns decided, of the documents that the scope shows. */
export async function listFiguresOfTurns(
  trx: Trx,
  tenant: string,
  turnIds: readonly string[],
): Promise<{ readonly id: string; readonly figureNo: number }[]> {
  const rows = await trx
    .selectFrom('reading_turns')
    .select(['id', 'figure_no'])
    .where('tenant_id', '=', tenant)
    .where('id', 'in', turnIds)
    .execute();
  return rows.map(({ id, figure_no: figureNo }) => ({ id, figureNo }));
}
