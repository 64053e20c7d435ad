import { applyReform } from '#domain/areas/apply-reform.ts';
import { type AreaRegister, areaAt } from '#domain/areas/area-register.ts';
import { type AreaReform, clauseOf } from '#domain/areas/reform.ts';
import { addDays } from '#domain/calendar/plain-date.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { insertAreas } from '../reference/insert-areas.ts';
import { insertReferenceRows } from '../reference/reference-file.ts';

/** Writes the versions and successions of a checked reform beside those of `areas`. @returns the register after it */
export async function writeReform(trx: Trx, areas: AreaRegister, reform: AreaReform): Promise<AreaRegister> {
  const { effectiveOn, ended, founded, successions } = reform;
  const lastDay = addDays(effectiveOn, -1);
  const after = applyReform(areas, reform);
  await trx
    .updateTable('reference.areas')
    .set({ valid_to: lastDay })
    .where('code', 'in', [...ended])
    .where('valid_to', 'is', null)
    .execute();
  await insertAreas(
    trx,
    founded.map((area) => ({ ...area, validFrom: effectiveOn, validTo: null })),
  );
  await insertReferenceRows(
    trx,
    'area_successions',
    successions.map(({ from, to, share, clause }) => ({
      old_code: from,
      old_valid_from: areaAt(areas, from, lastDay)?.validFrom,
      new_code: to,
      new_valid_from: effectiveOn,
      effective_on: effectiveOn,
      whole: share === 'whole',
      clause: clauseOf(reform, clause),
    })),
  );
  return after;
}
