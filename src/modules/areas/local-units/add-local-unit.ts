import { cleanUnitName, type LocalUnitKind, unitNameError } from '#domain/areas/local-unit.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { appendEvent } from '#modules/ledger/for-modules.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { findArea } from '../area.repository.ts';
import { insertLocalUnit, type LocalUnit, lockLocalUnit } from './local-unit.repository.ts';
import { dayUntil, type LocalUnitContext, pathToChange } from './local-unit-context.ts';
import { localUnitEvent } from './local-unit-event.ts';

export interface AddLocalUnit {
  /** Of the command, and of the unit that it makes. */
  readonly id: string;
  readonly areaCode: string;
  readonly kind: LocalUnitKind;
  readonly name: string;
  /** First day, today or earlier. */
  readonly on: string;
}

/**
 * Adds a small unit to a commune that is in force, with one event.
 * @throws Failure not_found, not_allowed, invalid (name, day), conflict when the commune has it already
 */
export async function addLocalUnit(context: LocalUnitContext, command: AddLocalUnit): Promise<LocalUnit> {
  const { db, clock, tenant } = context;
  const path = pathToChange(context, command.areaCode);
  const nameError = unitNameError(command.name);
  if (nameError) throw new Failure('invalid', { name: nameError });
  const now = clock();
  const validFrom = dayUntil(dayIn(now), command.on);
  return inScope(db, { tenant, path }, async (trx) => {
    const known = await lockLocalUnit(trx, tenant, command.id);
    if (known) return known;
    const area = await findArea(trx, command.areaCode, dayIn(now));
    if (area?.parentCode !== tenant) throw new Failure('not_found');
    const unit: LocalUnit = {
      id: command.id,
      areaCode: command.areaCode,
      kind: command.kind,
      name: cleanUnitName(command.name),
      validFrom,
      validTo: null,
      version: 1,
    };
    if (!(await insertLocalUnit(trx, tenant, unit))) throw new Failure('conflict', { name: 'unitNameTaken' });
    await appendEvent(
      trx,
      localUnitEvent(context, { id: command.id, verb: 'add', unit, on: validFrom, now }),
    );
    return unit;
  });
}
