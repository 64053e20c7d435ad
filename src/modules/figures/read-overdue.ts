import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { getIndicator } from '#domain/indicators/dictionary.ts';
import { countOverdue } from '#modules/tips/for-figures.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import type { FigureRequest } from './compute-figures.ts';
import { addDecimals } from './figure.ts';

/** Codes whose value is a state of time, read from due dates. */
export const isFromDueDates = (code: string): boolean => getIndicator(code).derivation?.kind === 'due_dates';

/**
 * Overdue tips (T06) at the last day of a window by area, or as one total. What is due later than `at` is not overdue
 * yet; without it, the last seal of the log tells how late it is. Of a past position of the log it says nothing.
 */
export async function readOverdue(
  trx: Trx,
  { tenant, by, asOf, at, to }: FigureRequest & { readonly to: PlainDate },
): Promise<Map<string, string>> {
  const overdue = new Map<string, string>();
  const now = at ?? (await lastSealAt(trx, tenant));
  if (asOf !== undefined || !now) return overdue;
  for (const { area, quantity } of await countOverdue(trx, { tenant, on: to, now })) {
    const name = by === 'area' ? area : by.totalAs;
    overdue.set(name, addDecimals([overdue.get(name) ?? '0', quantity]));
  }
  return overdue;
}

async function lastSealAt(trx: Trx, tenant: string): Promise<Date | undefined> {
  const row = await trx
    .selectFrom('seals')
    .select('sealed_at')
    .where('tenant_id', '=', tenant)
    .orderBy('seal', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.sealed_at;
}
