import { type CountedInArea, type Restated, restate } from '#domain/areas/restate.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { Database } from '#platform/database/connect.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { readRegister } from '../read-register.ts';

/**
 * Restates additive values to the units of `toDay` by the register as the database has it, imported reforms included:
 * what belongs to each unit of that day, and what no official share divides.
 */
export const restateValues = async <Value extends CountedInArea>(
  db: Database | Trx,
  values: readonly Value[],
  toDay: PlainDate,
): Promise<Restated<Value>> => restate(await readRegister(db), values, toDay);
