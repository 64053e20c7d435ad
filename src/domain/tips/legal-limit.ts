import { dayIn } from '#domain/calendar/day-in.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';

/** A limit that a law sets to a step of a track, with its basis and the days on which it holds. */
export interface LegalLimit {
  readonly step: 'initial_check';
  readonly track: string;
  /** Only units of this level are bound by it. */
  readonly level: 'commune';
  readonly hours: number;
  readonly basis: string;
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate | null;
}

/** Tips that are not urgent; what makes one urgent is a commander's decision and not here yet. */
export const legalLimits: readonly LegalLimit[] = [
  {
    step: 'initial_check',
    track: 'criminal',
    level: 'commune',
    hours: 7 * 24,
    basis:
      'Thông tư liên tịch 01/2017, điều 8.5.b, sửa đổi bởi Thông tư liên tịch 01/2021; Thông tư 28/2020/TT-BCA, điều 7.1.b',
    validFrom: '2022-01-14' as PlainDate,
    validTo: null,
  },
];

/**
 * When the preliminary check of a tip must be done, or null where no limit is known. `areaCode` is the unit that
 * handles it; the tenant's own code is the city.
 */
export function initialCheckDueAt(
  tenant: string,
  tip: { track: string; areaCode: string; receivedAt: Date },
): Date | null {
  const day = dayIn(tip.receivedAt);
  const limit = legalLimits.find(
    (one) =>
      one.track === tip.track &&
      (one.level === 'commune') === (tip.areaCode !== tenant) &&
      one.validFrom <= day &&
      (one.validTo === null || day <= one.validTo),
  );
  return limit ? new Date(tip.receivedAt.getTime() + limit.hours * 3_600_000) : null;
}
