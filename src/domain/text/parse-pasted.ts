const cell = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*))(\t|\r?\n|$)/gy;

/**
 * Rows of a table pasted from a spreadsheet: cells apart by tabs, rows by line ends; a cell with either inside stands
 * in quotes. A quote elsewhere is an ordinary letter.
 */
export function parsePasted(text: string): string[][] {
  const body = text.replace(/^\uFEFF/, '').replace(/(\r?\n)+$/, '');
  const rows: string[][] = [];
  let row: string[] = [];
  cell.lastIndex = 0;
  while (cell.lastIndex <= body.length) {
    const match = cell.exec(body);
    if (!match) break;
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\t') continue;
    rows.push(row);
    row = [];
    if (match[3] === '') break;
  }
  return rows;
}
