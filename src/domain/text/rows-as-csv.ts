/** Rows of a sheet as comma-separated text that `parseCsv` reads back: every cell in quotes. */
export const rowsAsCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
