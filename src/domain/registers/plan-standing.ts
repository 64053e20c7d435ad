import type { PlainDate } from '../calendar/plain-date.ts';

/** One occurrence of what is planned. */
export interface Occurrence {
  /** The day on which it is to be now. */
  readonly on: PlainDate;
  /** The day first told. */
  readonly plannedOn: PlainDate;
  /** Whether it came true, by something that still stands. */
  readonly isHeld: boolean;
  readonly isCancelled: boolean;
}

export type OccurrenceState = 'held' | 'cancelled' | 'coming' | 'missing';

/** Where an occurrence stands: `missing` is one whose day is over and of which nobody wrote what became of it. */
export function occurrenceState({ on, isHeld, isCancelled }: Occurrence, today: PlainDate): OccurrenceState {
  if (isHeld) return 'held';
  if (isCancelled) return 'cancelled';
  return on < today ? 'missing' : 'coming';
}

/** Planned against held. */
export interface PlanStanding extends Readonly<Record<OccurrenceState, number>> {
  /** All that were planned, cancelled ones too. */
  readonly planned: number;
  /** Of those not cancelled: how many lie on another day than first told. */
  readonly moved: number;
}

export function planStanding(occurrences: readonly Occurrence[], today: PlainDate): PlanStanding {
  const states = occurrences.map((one) => occurrenceState(one, today));
  const count = (state: OccurrenceState) => states.filter((one) => one === state).length;
  return {
    planned: occurrences.length,
    held: count('held'),
    cancelled: count('cancelled'),
    coming: count('coming'),
    missing: count('missing'),
    moved: occurrences.filter(({ on, plannedOn, isCancelled }) => !isCancelled && on !== plannedOn).length,
  };
}
