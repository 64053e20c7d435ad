import { sql } from 'kysely';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { tipIndicators } from '#domain/tips/steps/tip-facts.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** Codes that records of the product write by themselves; each capability adds its own. */
const recorded = new Set([...tipIndicators, 'R03N', 'R03D']);

/** Whether records of the product write the code, so that nobody types it. */
export const isRecorded = (code: string): boolean => recorded.has(code);

/**
 * Which codes are zero when no fact of them is found: those that records write, in a window that reaches into the
 * time since records are kept (the deployment's start, or its first tip). Before that, nobody counted.
 */
export async function recordedZero(
  trx: Trx,
  tenant: string,
  to: PlainDate,
): Promise<(code: string) => '0' | undefined> {
  const { rows } = await sql<{ since: PlainDate | null }>`
    select least((select (started_at at time zone 'Asia/Ho_Chi_Minh')::date from tenants where tenant_id = ${tenant}),
      (select min(day) from rollup_days where tenant_id = ${tenant} and indicator = 'T01')) as since`.execute(
    trx,
  );
  const since = rows[0]?.since;
  return (code) => (since && since <= to && recorded.has(code) ? '0' : undefined);
}
