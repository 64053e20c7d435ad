const cell = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*))(\t|\r?\n|$)/gy;

/**
 * Rows of a table pasted from a spreadsheet: cells apart by tabs, rows by line ends; a cell with either inside stands
 * in quotes. A quote elsewhere is an ordinary letter.
 */
export function parsePasted(text: string): string[][] {
  const body = withoutLastLineEnds(text.replace(/^\uFEFF/, ''));
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

/** By hand: an expression would begin anew at each line end of a text that is full of them. */
function withoutLastLineEnds(text: string): string {
  let end = text.length;
  while (text[end - 1] === '\n') end -= text[end - 2] === '\r' ? 2 : 1;
  return text.slice(0, end);
}
