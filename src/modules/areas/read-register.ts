import type { AreaLevel } from '#domain/areas/area.ts';
import { type AreaRegister, areaRegister } from '#domain/areas/area-register.ts';
import type { Database } from '#platform/database/connect.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/**
 * The whole register of units in time, for restating and reconciling: about 3,700 versions, worth keeping for
 * the life of a process, since reference data change only at a start.
 */
export async function readRegister(db: Database | Trx): Promise<AreaRegister> {
  const areas = await db.selectFrom('reference.areas').selectAll().execute();
  const successions = await db.selectFrom('reference.area_successions').selectAll().execute();
  return areaRegister(
    areas.map((row) => ({
      code: row.code,
      validFrom: row.valid_from,
      validTo: row.valid_to,
      level: row.level as AreaLevel,
      type: row.type,
      name: row.name,
      nameEn: row.name_en,
      parentCode: row.parent_code,
    })),
    successions.map((row) => ({
      fromCode: row.old_code,
      toCode: row.new_code,
      on: row.effective_on,
      whole: row.whole,
    })),
  );
}
