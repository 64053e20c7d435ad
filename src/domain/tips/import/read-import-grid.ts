import { columnOfTitle, type ImportColumn, neededColumns } from './import-columns.ts';

/** A row of a list as it was typed; `at` is its number in the file, from 1. */
export interface ImportRow {
  readonly at: number;
  readonly cells: Readonly<Partial<Record<ImportColumn, string>>>;
}

export type ImportFault = 'importHeader' | 'importEmpty' | 'importMany';

/** Rows of one file. More are brought in with a second one. */
export const mostImportRows = 500;

/** Lines that may stand above the header: the name of the unit, a title, the mark of sample data. */
const linesAbove = 10;

/** Rows of a sheet whose header is found by its titles; further columns and blank rows are left alone. */
export function readImportGrid(
  grid: readonly (readonly string[])[],
): { readonly rows: readonly ImportRow[] } | { readonly fault: ImportFault } {
  const headerAt = grid.slice(0, linesAbove).findIndex((row) => {
    const named = row.map(columnOfTitle);
    return neededColumns.every((column) => named.includes(column));
  });
  if (headerAt === -1) return { fault: 'importHeader' };
  const columns = (grid[headerAt] ?? []).map(columnOfTitle);
  const rows = grid.slice(headerAt + 1).flatMap((row, i): ImportRow[] => {
    const cells: Partial<Record<ImportColumn, string>> = {};
    for (const [n, column] of columns.entries()) {
      const text = row[n]?.trim() ?? '';
      if (column && text !== '') cells[column] ??= text;
    }
    return Object.keys(cells).length === 0 ? [] : [{ at: headerAt + i + 2, cells }];
  });
  if (rows.length === 0) return { fault: 'importEmpty' };
  return rows.length > mostImportRows ? { fault: 'importMany' } : { rows };
}
