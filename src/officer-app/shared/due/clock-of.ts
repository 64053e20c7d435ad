import type { TipSummary } from '#contract/tips/tips.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { isOpen } from '#domain/tips/steps/tip-actions.ts';

/** The state of a clock; each has its own icon, form and words. */
export type ClockState = 'ok' | 'today' | 'over' | 'waiting' | 'done';

interface TipClock {
  readonly state: ClockState;
  /** Milliseconds left, overdue or waited. */
  readonly span: number;
}

/** Where a tip stands in time. Without a known limit a new tip says how long it has waited, never more. */
export function clockOf(tip: Pick<TipSummary, 'status' | 'receivedAt' | 'checkDueAt'>, now: Date): TipClock {
  if (!isOpen(tip.status)) return { state: 'done', span: 0 };
  if (tip.checkDueAt === null) {
    return { state: 'waiting', span: now.getTime() - Date.parse(tip.receivedAt) };
  }
  return spanOf(new Date(tip.checkDueAt), now);
}

/** What is left of a limit, or by how much it is over. */
function spanOf(due: Date, now: Date): TipClock {
  const span = due.getTime() - now.getTime();
  if (span < 0) return { state: 'over', span };
  return { state: dayIn(due) === dayIn(now) ? 'today' : 'ok', span };
}
