import { changeLocalUnit, type LocalUnitCommand } from './change-local-unit.ts';
import { endLocalUnitRow, type LocalUnit } from './local-unit.repository.ts';
import type { LocalUnitContext } from './local-unit-context.ts';

/**
 * Ends a small unit: `on` is its last day. What was recorded in it keeps it.
 * @throws Failure as `changeLocalUnit`
 */
export const endLocalUnit = (context: LocalUnitContext, command: LocalUnitCommand): Promise<LocalUnit> =>
  changeLocalUnit(context, command, 'end', (trx, unit, on) => endLocalUnitRow(trx, context.tenant, unit, on));
