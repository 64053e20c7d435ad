import { sql } from 'kysely';
import type { Database } from '#platform/database/connect.ts';
import { readInScope, type Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';

const roundKinds = ['periodic', 'ad_hoc'] as const;

/** What the city asks its communes for: which figures of which period until when. */
export interface Round {
  readonly id: string;
  readonly kind: (typeof roundKinds)[number];
  readonly title: string;
  readonly period: string;
  /** Codes of the columns. */
  readonly indicators: readonly string[];
  readonly note: string;
  readonly dueAt: Date;
  readonly openedBy: string;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly version: number;
}

const columns = sql`id, kind, title, period, indicators, note, due_at as "dueAt", opened_by as "openedBy",
  opened_at as "openedAt", closed_at as "closedAt", version`;

/** Rounds, those that are open and due first. */
export async function listRounds(trx: Trx, tenant: string): Promise<Round[]> {
  const { rows } = await sql<Round>`
    select ${columns} from collection_rounds where tenant_id = ${tenant}
    order by closed_at is not null, due_at desc, id`.execute(trx);
  return rows;
}

/** A round; rounds are no secret within the tenant. @throws Failure not_found */
export async function findRound(db: Database, tenant: string, id: string): Promise<Round> {
  const [row] = await readInScope(db, { tenant, path: `${tenant}/` }, (trx) => roundRows(trx, tenant, id));
  if (!row) throw new Failure('not_found', { round: 'roundUnknown' });
  return row;
}

/** The same inside a transaction. */
export async function getRound(trx: Trx, tenant: string, id: string): Promise<Round> {
  const [row] = await roundRows(trx, tenant, id);
  if (!row) throw new Failure('not_found', { round: 'roundUnknown' });
  return row;
}

async function roundRows(trx: Trx, tenant: string, id: string): Promise<Round[]> {
  const { rows } = await sql<Round>`
    select ${columns} from collection_rounds where tenant_id = ${tenant} and id = ${id}`.execute(trx);
  return rows;
}

export async function insertRound(trx: Trx, tenant: string, round: Round): Promise<void> {
  const { dueAt, openedBy, openedAt, closedAt, indicators, ...rest } = round;
  await trx
    .insertInto('collection_rounds')
    .values({
      tenant_id: tenant,
      ...rest,
      indicators: [...indicators],
      due_at: dueAt,
      opened_by: openedBy,
      opened_at: openedAt,
      closed_at: closedAt,
    })
    .execute();
}

/** @returns false when it was closed or changed meanwhile */
export async function closeRoundRow(
  trx: Trx,
  tenant: string,
  { id, version, at }: { id: string; version: number; at: Date },
): Promise<boolean> {
  const row = await trx
    .updateTable('collection_rounds')
    .set({ closed_at: at, version: version + 1 })
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .where('version', '=', version)
    .where('closed_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
