import limitFile from '../../../db/reference/legal-limits.json' with { type: 'json' };
import type { PlainDate } from '../calendar/plain-date.ts';
import { listOf } from '../reference/shape.ts';
import type { Limit } from './limit.ts';
import { limitShape } from './limit-shape.ts';

/** Every rule of every time: the laws' first, then our own. */
export const limits: readonly Limit[] = [
  ...listOf(limitShape)(limitFile.law, 'law'),
  ...listOf(limitShape)(limitFile.house, 'house'),
];

const holdsOn = ({ validFrom, validTo }: Limit, day: PlainDate): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);

/**
 * The rule of this code that held on the day its clock started: an old file keeps the old rule.
 * @returns undefined when none held then
 */
export const limitOn = (code: string, day: PlainDate): Limit | undefined =>
  limits.find((limit) => limit.code === code && holdsOn(limit, day));

/** The same where a clock says that there was one. Throws a RangeError otherwise. */
export function getLimit(code: string, day: PlainDate): Limit {
  const limit = limitOn(code, day);
  if (!limit) throw new RangeError(`No limit ${code} on ${day}`);
  return limit;
}

/** What of a tip decides which limits bind it. */
export interface LimitedTip {
  readonly track: string;
  /** Who holds it: a commune, the city, or the investigation agency it was transferred to. */
  readonly level: 'commune' | 'city' | 'agency';
  readonly urgency: 'normal' | 'urgent';
  readonly remote: boolean;
}

/** The limits that a verb starts for a tip on a day. */
export function limitsStartedBy(verb: string, tip: LimitedTip, day: PlainDate): Limit[] {
  return limits.filter(
    (limit) =>
      limit.startedBy === verb &&
      limit.tracks.includes(tip.track) &&
      (limit.level === 'any' || limit.level === tip.level) &&
      (limit.urgency === undefined || limit.urgency === tip.urgency) &&
      (limit.remote === undefined || limit.remote === tip.remote) &&
      holdsOn(limit, day),
  );
}
