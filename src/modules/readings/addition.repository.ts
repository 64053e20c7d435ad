import type { Insertable } from 'kysely';
import type { Trx } from '#platform/database/in-scope.ts';
import type { DB } from '#platform/database/schema.ts';

/** A figure that somebody marked in a document; its words and place lie sealed. */
export interface Addition {
  readonly id: string;
  readonly figureNo: number;
  readonly sealed: Buffer;
}

const columns = ['id', 'figure_no as figureNo', 'sealed'] as const;

/** The figures that people added to a reading, in the order of their numbers. */
export const listAdditions = (trx: Trx, tenant: string, readingId: string): Promise<Addition[]> =>
  trx
    .selectFrom('reading_additions')
    .select(columns)
    .where('tenant_id', '=', tenant)
    .where('reading_id', '=', readingId)
    .orderBy('figure_no')
    .execute();

export const findAddition = (trx: Trx, tenant: string, id: string): Promise<Addition | undefined> =>
  trx
    .selectFrom('reading_additions')
    .select(columns)
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst();

/** @returns false when a figure was added under this number, or by this very command, in the same moment */
export async function insertAddition(trx: Trx, row: Insertable<DB['reading_additions']>): Promise<boolean> {
  const made = await trx
    .insertInto('reading_additions')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
}
