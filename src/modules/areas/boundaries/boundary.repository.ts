import type { Position } from 'geojson';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { Database } from '#platform/database/connect.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { insertReferenceRows } from '../reference/reference-file.ts';
import type { ExpectedCommune } from './check-boundaries.ts';

export interface BoundaryRow {
  readonly code: string;
  readonly valid_from: string;
  readonly parent_code: string;
  readonly display_path: string;
  readonly polygons: Position[][][];
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export interface SheetRow {
  readonly parent_code: string;
  readonly imported_at: Date;
  readonly sha256: Buffer;
  readonly attribution: string;
  readonly width: number;
  readonly height: number;
}

/** The communes of a city on a day, with the point that is known to lie inside each. */
export async function listExpectedCommunes(
  db: Database | Trx,
  parentCode: string,
  on: PlainDate,
): Promise<(ExpectedCommune & { validFrom: string })[]> {
  const rows = await db
    .selectFrom('reference.areas as a')
    .leftJoin('reference.area_points as p', (join) =>
      join.onRef('p.code', '=', 'a.code').onRef('p.valid_from', '=', 'a.valid_from'),
    )
    .select(['a.code', 'a.name', 'a.valid_from', 'p.longitude', 'p.latitude'])
    .where('a.parent_code', '=', parentCode)
    .where('a.valid_from', '<=', on)
    .where((eb) => eb.or([eb('a.valid_to', 'is', null), eb('a.valid_to', '>=', on)]))
    .execute();
  return rows.map((row) => ({
    code: row.code,
    name: row.name,
    validFrom: row.valid_from,
    point: row.longitude && row.latitude ? [Number(row.longitude), Number(row.latitude)] : null,
  }));
}

/** The sheet of a city without its areas. */
export const findSheet = (db: Database | Trx, parentCode: string): Promise<SheetRow | undefined> =>
  db
    .selectFrom('reference.boundary_sheets')
    .selectAll()
    .where('parent_code', '=', parentCode)
    .executeTakeFirst();

/** What a city's sheet shows, in degrees: the smallest box around all that is drawn on it. */
export const getSheetBox = (
  db: Database | Trx,
  parentCode: string,
): Promise<{ west: number; south: number; east: number; north: number }> =>
  db
    .selectFrom('reference.area_boundaries')
    .select(({ fn }) => [
      fn.min('west').as('west'),
      fn.min('south').as('south'),
      fn.max('east').as('east'),
      fn.max('north').as('north'),
    ])
    .where('parent_code', '=', parentCode)
    .executeTakeFirstOrThrow();

/** Puts a sheet with its areas in the place of the city's earlier one. */
export async function replaceSheet(trx: Trx, sheet: SheetRow, rows: readonly BoundaryRow[]): Promise<void> {
  await trx.deleteFrom('reference.area_boundaries').where('parent_code', '=', sheet.parent_code).execute();
  await trx.deleteFrom('reference.boundary_sheets').where('parent_code', '=', sheet.parent_code).execute();
  await trx.insertInto('reference.boundary_sheets').values(sheet).execute();
  await insertReferenceRows(trx, 'area_boundaries', rows);
}

/** Paths to draw by code, those of areas in force on the day. */
export async function listDisplayPaths(
  db: Database | Trx,
  parentCode: string,
  on: PlainDate,
): Promise<{ code: string; path: string }[]> {
  return db
    .selectFrom('reference.area_boundaries as b')
    .innerJoin('reference.areas as a', (join) =>
      join.onRef('a.code', '=', 'b.code').onRef('a.valid_from', '=', 'b.valid_from'),
    )
    .select(['b.code', 'b.display_path as path'])
    .where('b.parent_code', '=', parentCode)
    .where((eb) => eb.or([eb('a.valid_to', 'is', null), eb('a.valid_to', '>=', on)]))
    .orderBy('b.code')
    .execute();
}
