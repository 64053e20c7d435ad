import { localUnitKeepers } from '#domain/areas/local-unit.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { commonPath, pathsOf } from '#domain/officers/actor.ts';
import { appendEvent, findEvent } from '#modules/ledger/for-modules.ts';
import { inScope, type Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { type LocalUnit, lockLocalUnit } from './local-unit.repository.ts';
import { dayUntil, type LocalUnitContext, pathToChange } from './local-unit-context.ts';
import { localUnitEvent } from './local-unit-event.ts';

export interface LocalUnitCommand {
  readonly id: string;
  readonly unitId: string;
  readonly version: number;
  /** The day it holds from (a name) or the last day (an end); never in the future. */
  readonly on: string;
}

/**
 * The one way in which a small unit changes: in the actor's area, in force, on the version seen, with one event.
 * @throws Failure not_found, not_allowed, invalid (day), conflict when it changed meanwhile or has ended
 */
export async function changeLocalUnit(
  context: LocalUnitContext,
  command: LocalUnitCommand,
  verb: 'rename' | 'end',
  step: (trx: Trx, unit: LocalUnit, on: PlainDate) => Promise<LocalUnit>,
): Promise<LocalUnit> {
  const { db, clock, tenant, actor } = context;
  const path = commonPath(pathsOf(actor, localUnitKeepers));
  if (!path) throw new Failure('not_allowed');
  const now = clock();
  return inScope(db, { tenant, path }, async (trx) => {
    const unit = await lockLocalUnit(trx, tenant, command.unitId);
    if (!unit) throw new Failure('not_found');
    pathToChange(context, unit.areaCode);
    if (unit.version !== command.version) {
      if (await findEvent(trx, tenant, command.id)) return unit;
      throw new Failure('conflict');
    }
    if (unit.validTo !== null) throw new Failure('conflict');
    const on = dayUntil(dayIn(now), command.on);
    if (on < unit.validFrom) throw new Failure('invalid', { on: 'dayTooEarly' });
    const changed = await step(trx, unit, on);
    await appendEvent(trx, localUnitEvent(context, { id: command.id, verb, unit, on, now }));
    return changed;
  });
}
