import { dayIn } from '../../calendar/day-in.ts';
import { dueAt } from '../../limits/due-at.ts';
import { limitsStartedBy } from '../../limits/limit-on.ts';

/**
 * When a tip must be with the investigation agency, or null where no law sets it. `areaCode` is the unit that
 * handles it; the tenant's own code is the city.
 */
export function initialCheckDueAt(
  tenant: string,
  tip: { track: string; areaCode: string; receivedAt: Date; urgency?: 'normal' | 'urgent'; remote?: boolean },
): Date | null {
  const { track, areaCode, receivedAt, urgency = 'normal', remote = false } = tip;
  const level = areaCode === tenant ? 'city' : 'commune';
  const [limit] = limitsStartedBy('receive', { track, level, urgency, remote }, dayIn(receivedAt)).filter(
    ({ step }) => step === 'transfer',
  );
  return limit ? dueAt(limit, receivedAt) : null;
}
