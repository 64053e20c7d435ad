import { type AreaVersion, fullName } from '#domain/areas/area.ts';
import { searchKey } from '#domain/text/search-key.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { insertReferenceRows } from './reference-file.ts';

/** Writes versions of areas; none of them is there yet. */
export const insertAreas = (trx: Trx, areas: readonly AreaVersion[]): Promise<void> =>
  insertReferenceRows(
    trx,
    'areas',
    areas.map((area) => ({
      code: area.code,
      valid_from: area.validFrom,
      valid_to: area.validTo,
      name: area.name,
      name_en: area.nameEn,
      type: area.type,
      level: area.level,
      parent_code: area.parentCode,
      search_key: searchKey(fullName(area)),
    })),
  );
