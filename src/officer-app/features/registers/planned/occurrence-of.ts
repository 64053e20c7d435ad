import type { RecordActivity } from '#contract/registers/activities.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { Occurrence } from '#domain/registers/plan-standing.ts';

/** An activity that is planned, as the domain looks at it. */
export const occurrenceOf = (one: RecordActivity): Occurrence => ({
  on: one.happenedOn as PlainDate,
  plannedOn: (one.plannedOn ?? one.happenedOn) as PlainDate,
  isHeld: one.isHeld,
  isCancelled: one.voided,
});
