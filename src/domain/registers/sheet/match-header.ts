import { searchKey } from '../../text/search-key.ts';

/** What a column needs to be found by. */
interface TitledColumn {
  readonly title: string;
  readonly required: boolean;
}

/** A cell as a spreadsheet or a pasted table holds it; a day of a spreadsheet is `YYYY-MM-DD`. */
export type SheetValue = string | number | boolean | null;

export interface MatchedSheet<C extends TitledColumn> {
  /** Column → place of its cell in a row. */
  readonly places: ReadonlyMap<C, number>;
  /** Index of the first row that is a record. */
  readonly begin: number;
  /** Titles that no column bears. */
  readonly unknown: readonly string[];
  /** Required columns that are not there. */
  readonly missing: readonly C[];
}

/** A banner or a line of help may stand above the header. */
const searched = 5;

/** A title without the unit that ends it: "Số người (người)" is "Số người". */
const withoutUnit = (title: string): string => title.replace(/\s*\([^()]*\)$/u, '');

/**
 * The places of a header's cells by their column: by its whole title, or without the unit where only one column is
 * called so.
 */
function namesOf(titles: readonly string[]) {
  const keys = titles.map(searchKey);
  const short = titles.map((title) => searchKey(withoutUnit(title)));
  const isAlone = (key: string) => !keys.includes(key) && short.indexOf(key) === short.lastIndexOf(key);
  return {
    isTitle: (key: string): boolean => keys.includes(key) || (short.includes(key) && isAlone(key)),
    placeIn: (header: readonly string[], at: number): number => {
      const whole = header.indexOf(keys[at] ?? '');
      return whole >= 0 ? whole : header.findIndex((key) => key === short[at] && isAlone(key));
    },
  };
}

/**
 * Finds the header among the first rows by the titles of the columns, whatever their order, capitals or tones, with
 * their units or without. A table without any (pasted without its header) is read in the order of the form.
 */
export function matchHeader<C extends TitledColumn>(
  columns: readonly C[],
  rows: readonly (readonly SheetValue[])[],
): MatchedSheet<C> {
  const names = namesOf(columns.map(({ title }) => title));
  const keyOf = (cell: SheetValue) => searchKey(String(cell ?? ''));
  const hits = (row: readonly SheetValue[]) => row.filter((cell) => names.isTitle(keyOf(cell))).length;
  const best = rows.slice(0, searched).reduce(
    (found, row, at) => {
      const count = hits(row);
      return count > found.count ? { at, count } : found;
    },
    { at: -1, count: Math.min(1, columns.length - 1) },
  );
  const header = rows[best.at];
  if (!header) {
    return { places: new Map(columns.map((one, at) => [one, at])), begin: 0, unknown: [], missing: [] };
  }
  const titles = header.map(keyOf);
  const places = new Map(
    columns.flatMap((one, at) => {
      const place = names.placeIn(titles, at);
      return place < 0 ? [] : [[one, place] as const];
    }),
  );
  return {
    places,
    begin: best.at + 1,
    unknown: header.flatMap((cell, at) => (titles[at] && !names.isTitle(titles[at]) ? [String(cell)] : [])),
    missing: columns.filter((one) => one.required && !places.has(one)),
  };
}
