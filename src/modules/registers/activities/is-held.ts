import type { Occurrence } from '#domain/registers/plan-standing.ts';
import type { Activity } from './activity.repository.ts';

/** Whether something planned came true by what still stands. @param standing ids of `listStanding` */
export const isHeld = ({ heldRecordId, heldActivityId }: Activity, standing: ReadonlySet<string>): boolean =>
  standing.has(heldRecordId ?? heldActivityId ?? '');

/** Something planned, as the domain looks at it. @param standing ids of `listStanding` */
export const occurrenceOf = (one: Activity, standing: ReadonlySet<string>): Occurrence => ({
  on: one.happenedOn,
  plannedOn: one.plannedOn ?? one.happenedOn,
  isHeld: isHeld(one, standing),
  isCancelled: one.voidedAt !== null,
});
