import { inForceOn } from '#domain/areas/area.ts';
import { areaRegister } from '#domain/areas/area-register.ts';
import { parseAreas, parseSuccessions } from '#domain/areas/parse-areas.ts';
import { addDays } from '#domain/calendar/plain-date.ts';
import { parseCsv } from '#domain/text/parse-csv.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { reapplyReforms } from '../reform/reapply-reforms.ts';
import { insertAreas } from './insert-areas.ts';
import { insertReferenceRows, readReferenceFile } from './reference-file.ts';

export const areaFiles = [
  'areas.csv',
  'area-successions.csv',
  'area-populations.csv',
  'area-points.csv',
  'area-hexes.csv',
] as const;

const populationSource =
  'Nhà xuất bản Tài nguyên - Môi trường và Bản đồ Việt Nam (quy mô dân số theo hồ sơ sắp xếp đơn vị hành chính)';

/**
 * Replaces the areas, their successions, populations, points and hexagons by those of db/reference/, and carries out
 * again the reforms that the deployment imported.
 */
export async function loadAreas(trx: Trx): Promise<void> {
  const areas = parseAreas(readReferenceFile('areas.csv'));
  const successions = parseSuccessions(readReferenceFile('area-successions.csv'));
  const register = areaRegister(areas, successions);
  const validFrom = (code: string, day: (typeof areas)[number]['validFrom']): string => {
    const found = register.versionsByCode.get(code)?.find((area) => inForceOn(area, day));
    if (!found) throw new RangeError(`Succession names ${code}, which was no area on ${day}`);
    return found.validFrom;
  };
  await trx.deleteFrom('reference.area_successions').execute();
  await trx.deleteFrom('reference.areas').execute();
  await insertAreas(trx, areas);
  await insertReferenceRows(
    trx,
    'area_successions',
    successions.map((one) => ({
      old_code: one.fromCode,
      old_valid_from: validFrom(one.fromCode, addDays(one.on, -1)),
      new_code: one.toCode,
      new_valid_from: validFrom(one.toCode, one.on),
      effective_on: one.on,
      whole: one.whole,
      clause: one.clause,
    })),
  );
  await loadAttributes(trx);
  await reapplyReforms(trx);
}

async function loadAttributes(trx: Trx): Promise<void> {
  const populations = parseCsv(readReferenceFile('area-populations.csv'), [
    'code',
    'valid_from',
    'area_km2',
    'population',
    'repaired',
  ]).map((row) => ({ ...row, repaired: row.repaired === '1', source: populationSource }));
  const points = parseCsv(readReferenceFile('area-points.csv'), ['code', 'valid_from', 'lon', 'lat']).map(
    (row) => ({
      code: row.code,
      valid_from: row.valid_from,
      longitude: row.lon,
      latitude: row.lat,
    }),
  );
  const hexes = parseCsv(readReferenceFile('area-hexes.csv'), ['code', 'valid_from', 'q', 'r']);
  await trx.deleteFrom('reference.area_populations').execute();
  await trx.deleteFrom('reference.area_points').execute();
  await trx.deleteFrom('reference.area_hexes').execute();
  await insertReferenceRows(trx, 'area_populations', populations);
  await insertReferenceRows(trx, 'area_points', points);
  await insertReferenceRows(trx, 'area_hexes', hexes);
}
