import { createHash } from 'node:crypto';
import { dayIn } from '#domain/calendar/day-in.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import type { AreaImportContext } from '../reform/import-reform.ts';
import { findSheet, listExpectedCommunes, replaceSheet } from './boundary.repository.ts';
import { boundaryFaults } from './check-boundaries.ts';
import { boxOf, drawBoundaries } from './draw-boundaries.ts';
import { readBoundaryFile } from './read-boundary-file.ts';

export interface ImportedBoundaries {
  readonly areas: number;
  /** Characters of all display paths: what a browser is sent. */
  readonly drawn: number;
  readonly attribution: string;
  /** `new` where the city had none, `same` where this very file is loaded already. */
  readonly state: 'new' | 'replaced' | 'same';
}

/** Six decimals of a degree are a hand's breadth. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/**
 * Loads the boundaries of the city's communes from the text of a TopoJSON or GeoJSON file, with the line that names
 * its source. They replace earlier ones. With `dryRun` only says what would change.
 * @throws Failure invalid: `file`, `source` or a commune's code → catalogue key
 */
export async function importBoundaries(
  { db, clock, tenant }: AreaImportContext,
  { json, source, dryRun }: { json: string; source: string; dryRun: boolean },
): Promise<ImportedBoundaries> {
  const attribution = source.trim();
  if (attribution === '') throw new Failure('invalid', { source: 'areas.boundaries.source' });
  const file = readBoundaryFile(json);
  const sha256 = createHash('sha256').update(json).digest();
  const now = clock();
  return inScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
    const communes = await listExpectedCommunes(trx, tenant, dayIn(now));
    const faults = boundaryFaults(file, communes);
    if (Object.keys(faults).length > 0) throw new Failure('invalid', faults);
    const sheet = drawBoundaries(file);
    const validFrom = new Map(communes.map((one) => [one.code, one.validFrom]));
    const rows = file.map(({ code, polygons }) => {
      const [west, south, east, north] = boxOf([{ polygons }]);
      return {
        code,
        valid_from: validFrom.get(code) ?? '',
        parent_code: tenant,
        display_path: sheet.paths.get(code) ?? '',
        polygons: polygons.map((rings) =>
          rings.map((ring) => ring.map(([x = 0, y = 0]) => [rounded(x), rounded(y)])),
        ),
        west,
        south,
        east,
        north,
      };
    });
    const vanished = rows.find((row) => row.display_path === '');
    if (vanished) throw new Failure('invalid', { [vanished.code]: 'areas.boundaries.noPolygon' });
    const before = await findSheet(trx, tenant);
    const isSame = before?.sha256.equals(sha256) && before.attribution === attribution;
    if (!dryRun && !isSame) {
      const { width, height } = sheet;
      const row = { parent_code: tenant, imported_at: now, sha256, attribution, width, height };
      await replaceSheet(trx, row, rows);
    }
    return {
      areas: rows.length,
      drawn: rows.reduce((sum, row) => sum + row.display_path.length, 0),
      attribution,
      state: !before ? 'new' : isSame ? 'same' : 'replaced',
    };
  });
}
