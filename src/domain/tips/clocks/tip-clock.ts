import { dayIn } from '../../calendar/day-in.ts';
import type { Limit } from '../../limits/limit.ts';
import { getLimit } from '../../limits/limit-on.ts';

/** How a clock stopped: by what it waited for, or because it no longer runs. */
export type ClockEnd = 'met' | 'track_changed' | 'extended' | 'suspended' | 'stopped';

/** A clock of a tip. It ran, or runs, from `fromAt`; `startedAt` is the instant that its law counts from. */
export interface TipClock {
  readonly id: string;
  readonly code: string;
  readonly startedAt: Date;
  readonly fromAt: Date;
  readonly dueAt: Date;
  readonly endedAt: Date | null;
  readonly endedBy: ClockEnd | null;
  /** How often it was extended. */
  readonly extensions: number;
}

export type NewClock = Omit<TipClock, 'id' | 'endedAt' | 'endedBy'>;

/** The rule under which a clock runs: the one that held when it started. */
export const limitOf = (clock: Pick<TipClock, 'code' | 'startedAt'>): Limit =>
  getLimit(clock.code, dayIn(clock.startedAt));

export const isRunning = (clock: Pick<TipClock, 'endedAt'>): boolean => clock.endedAt === null;
