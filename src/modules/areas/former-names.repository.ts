import { fullName } from '#domain/areas/area.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { Database } from '#platform/database/connect.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { type AreaRow, listAreas } from './area.repository.ts';

/** A commune, and the full names of the units that lay where it lies, before the last reform: whole or in part. */
export interface NamedCommune extends AreaRow {
  readonly formerly: readonly string[];
}

/** The communes of a city on a day with the names that people knew before. */
export async function listCommunesWithFormer(
  db: Database | Trx,
  city: string,
  on: PlainDate,
): Promise<NamedCommune[]> {
  const communes = await listAreas(db, city, on);
  const rows = await db
    .selectFrom('reference.area_successions as s')
    .innerJoin('reference.areas as old', (join) =>
      join.onRef('old.code', '=', 's.old_code').onRef('old.valid_from', '=', 's.old_valid_from'),
    )
    .select(['s.new_code', 's.new_valid_from', 'old.type', 'old.name'])
    .where('old.level', '=', 'commune')
    .orderBy('old.search_key')
    .execute();
  return communes.map((commune) => ({
    ...commune,
    formerly: rows
      .filter((row) => row.new_code === commune.code && row.new_valid_from === commune.validFrom)
      .map(fullName)
      .filter((name) => name !== fullName(commune)),
  }));
}
