const separators = [',', ';', '\t'] as const;
type Separator = (typeof separators)[number];

const fieldEndedBy = (separator: Separator): RegExp =>
  new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r?\\n|$)`, 'gy');

/**
 * Rows of a separated text (RFC 4180, UTF-8, a byte order mark allowed), as they are, of any length.
 * @throws RangeError for stray quotes
 */
export function parseRows(text: string, separator: Separator = ','): string[][] {
  const field = fieldEndedBy(separator);
  const rows: string[][] = [];
  let row: string[] = [];
  const body = text.replace(/^\uFEFF/, '').replace(/\r?\n$/, '');
  field.lastIndex = 0;
  while (field.lastIndex <= body.length) {
    const at = field.lastIndex;
    const match = field.exec(body);
    if (!match) throw new RangeError(`Malformed CSV at character ${at}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === separator) continue;
    rows.push(row);
    row = [];
    if (match[3] === '') break;
  }
  return rows;
}

/** What ends the fields of a text: the separator that its first line has most of. Vietnamese Excel writes `;`. */
export function separatorOf(text: string): Separator {
  const [line = ''] = text.split('\n', 1);
  const count = (separator: Separator) => line.split(separator).length;
  return separators.reduce((best, one) => (count(one) > count(best) ? one : best));
}

/**
 * Rows of a comma-separated text (RFC 4180, UTF-8, a byte order mark allowed) by the names of its header row.
 * Throws a RangeError for stray quotes and for a row that is longer or shorter than the header.
 */
export function parseCsv<Column extends string>(
  text: string,
  columns: readonly Column[],
): Record<Column, string>[] {
  const [header = [], ...rows] = parseRows(text);
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0) throw new RangeError(`Missing columns: ${missing.join(', ')}`);
  return rows.map((row, i) => {
    if (row.length !== header.length) throw new RangeError(`Row ${i + 2} has ${row.length} fields`);
    return Object.fromEntries(header.map((name, n) => [name, row[n] ?? ''])) as Record<Column, string>;
  });
}
