import { cleanUnitName, unitNameError } from '#domain/areas/local-unit.ts';
import { addDays } from '#domain/calendar/plain-date.ts';
import { Failure } from '#platform/failure.ts';
import { changeLocalUnit, type LocalUnitCommand } from './change-local-unit.ts';
import {
  correctLocalUnitName,
  endLocalUnitRow,
  insertLocalUnit,
  isNameTaken,
  type LocalUnit,
} from './local-unit.repository.ts';
import type { LocalUnitContext } from './local-unit-context.ts';

/**
 * Gives a small unit another name from a day on; the earlier one stays with its days. On the unit's own first day the
 * name is corrected instead.
 * @throws Failure as `changeLocalUnit`; invalid for no name, conflict for one that the commune has already
 */
export async function renameLocalUnit(
  context: LocalUnitContext,
  command: LocalUnitCommand & { name: string },
): Promise<LocalUnit> {
  const nameError = unitNameError(command.name);
  if (nameError) throw new Failure('invalid', { name: nameError });
  const name = cleanUnitName(command.name);
  const { tenant } = context;
  return changeLocalUnit(context, command, 'rename', async (trx, unit, on) => {
    if (await isNameTaken(trx, tenant, unit, name)) throw new Failure('conflict', { name: 'unitNameTaken' });
    if (on === unit.validFrom) return correctLocalUnitName(trx, tenant, unit, name);
    const ended = await endLocalUnitRow(trx, tenant, unit, addDays(on, -1));
    const renamed: LocalUnit = { ...ended, name, validFrom: on, validTo: null };
    if (!(await insertLocalUnit(trx, tenant, renamed))) throw new Failure('conflict');
    return renamed;
  });
}
