import { areaPath } from '#domain/areas/area-path.ts';
import { areaReaders } from '#domain/areas/local-unit.ts';
import { findPeriod, type Period } from '#domain/calendar/period.ts';
import { type Actor, mayIn } from '#domain/officers/actor.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { Failure } from '#platform/failure.ts';

export interface ReportContext {
  readonly db: Database;
  readonly clock: Clock;
  readonly tenant: string;
  readonly actor: Actor;
}

/** The report of which area and period. */
export interface ReportKey {
  /** The tenant's own code, or a commune's. */
  readonly areaCode: string;
  /** Period code, `2026-H1`. */
  readonly period: string;
}

/**
 * Where an area lies, for an actor who works there.
 * @throws Failure not_found outside the actor's area
 */
export function placeOfArea(
  { tenant, actor }: Pick<ReportContext, 'tenant' | 'actor'>,
  areaCode: string,
): string {
  if (areaCode !== tenant && !/^\d{5}$/.test(areaCode)) throw new Failure('not_found');
  const path = areaCode === tenant ? areaPath(tenant) : areaPath(tenant, areaCode);
  if (!mayIn(actor, areaReaders, path)) throw new Failure('not_found');
  return path;
}

/**
 * Where a report lies and what it covers, for an actor who works there.
 * @throws Failure not_found outside the actor's area, invalid for a period that does not exist
 */
export function placeOfReport(
  context: Pick<ReportContext, 'tenant' | 'actor'>,
  { areaCode, period: code }: ReportKey,
): { path: string; period: Period } {
  const path = placeOfArea(context, areaCode);
  const period = findPeriod(code);
  if (!period) throw new Failure('invalid', { period: 'report.unknownPeriod' });
  return { path, period };
}
