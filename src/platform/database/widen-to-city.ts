import { sql } from 'kysely';
import type { Scope, Trx } from './in-scope.ts';

/**
 * Widens a transaction to the whole tenant, for the few steps that touch two units: only after the record was found and
 * allowed inside the officer's own scope.
 */
export async function widenToCity(trx: Trx, tenant: string): Promise<void> {
  await sql`select tindan.app_enter(${tenant}, ${`${tenant}/`})`.execute(trx);
}

/** Takes a transaction back into an officer's own scope after it was widened. */
export async function narrowTo(trx: Trx, { tenant, path }: Scope): Promise<void> {
  await sql`select tindan.app_enter(${tenant}, ${path})`.execute(trx);
}
