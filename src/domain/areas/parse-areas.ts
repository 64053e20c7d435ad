import { plainDate } from '#domain/calendar/plain-date.ts';
import { parseCsv } from '#domain/text/parse-csv.ts';
import type { AreaLevel, AreaSuccession, AreaVersion } from './area.ts';

const areaColumns = [
  'code',
  'valid_from',
  'valid_to',
  'level',
  'type',
  'name',
  'name_en',
  'parent_code',
] as const;

/** Versions of units from a text shaped like db/reference/areas.csv. Throws a RangeError where it is not. */
export const parseAreas = (csv: string): AreaVersion[] =>
  parseCsv(csv, areaColumns).map((row) => ({
    code: row.code,
    validFrom: plainDate(row.valid_from),
    validTo: row.valid_to === '' ? null : plainDate(row.valid_to),
    level: row.level as AreaLevel,
    type: row.type,
    name: row.name,
    nameEn: row.name_en,
    parentCode: row.parent_code === '' ? null : row.parent_code,
  }));

/** Successions from a text shaped like db/reference/area-successions.csv; an empty share means "not whole". */
export const parseSuccessions = (csv: string): (AreaSuccession & { clause: string })[] =>
  parseCsv(csv, ['from_code', 'to_code', 'on', 'share', 'act', 'clause']).map((row) => ({
    fromCode: row.from_code,
    toCode: row.to_code,
    on: plainDate(row.on),
    whole: row.share === '1',
    clause: row.clause === '' ? row.act : `${row.act}, điều 1, khoản ${row.clause}`,
  }));
