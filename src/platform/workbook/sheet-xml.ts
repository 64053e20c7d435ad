import type { Cell, NumberCell, NumberFormat, Sheet } from './workbook.ts';

/** Indexes of `cellXfs` in the styles. */
const styles = {
  plain: 0,
  header: 1,
  instant: 2,
  banner: 3,
  integer: 4,
  decimal: 5,
  percent: 6,
  typed: 7,
} as const;

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text of XML; what XML cannot hold is dropped. */
export const escapeXml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are what XML 1.0 cannot hold
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);

/** `0` → `A`, `26` → `AA`. */
export const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** Days since 30/12/1899 on the wall clock of Việt Nam, as spreadsheets count, to the minute. */
export const serialOf = (instant: Date): number =>
  Math.floor(instant.getTime() / 60_000 + 7 * 60) / 1440 + 25_569;

const text = (at: string, value: string, style: number): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;

/** How the cells of a column look: what somebody will change stays text as it is typed (Excel makes 0,85 of a typed 85%). */
type Look = NumberFormat | 'typed' | undefined;

function cell(value: Cell, at: string, format: Look): string {
  if (value === null || value === '') return '';
  if (typeof value === 'string') return text(at, value, format === 'typed' ? styles.typed : styles.plain);
  if (value instanceof Date) return `<c r="${at}" s="${styles.instant}"><v>${serialOf(value)}</v></c>`;
  return typeof value === 'number'
    ? numberCell({ value }, at, format)
    : numberCell(value, at, value.format ?? format);
}

function numberCell({ formula, value }: NumberCell, at: string, format: Look): string {
  const style = format === undefined ? '' : ` s="${styles[format]}"`;
  const said = formula === undefined ? '' : `<f>${escapeXml(formula)}</f>`;
  return `<c r="${at}"${style}>${said}${value === null ? '' : `<v>${value}</v>`}</c>`;
}

/** Number of the header row: below the banner where there is one. */
export const headerRow = ({ banner }: Pick<Sheet, 'banner'>): number => (banner ? 2 : 1);

const cellsXml = (
  cells: readonly Cell[],
  names: readonly string[],
  formats: readonly Look[],
  row: number,
): string => cells.map((value, i) => cell(value, `${names[i] ?? columnName(i)}${row}`, formats[i])).join('');

/** Rows of a form that offer their lists. */
const filledRows = 10_000;

function validationsXml(columns: Sheet['columns'], from: number): string {
  const lists = columns.flatMap(({ filling }, i) =>
    filling?.list
      ? `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${columnName(i)}${from}:${columnName(i)}${from + filledRows - 1}">` +
        `<formula1>${escapeXml(filling.list)}</formula1></dataValidation>`
      : [],
  );
  return lists.length > 0
    ? `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`
    : '';
}

/** The sheet, piece by piece while its rows are read: the header stays in sight and offers filters. */
export async function* sheetXml({ banner, columns, rows }: Sheet): AsyncGenerator<string> {
  const top = headerRow({ ...(banner && { banner }) });
  const last = columnName(columns.length - 1);
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="${top}" ` +
    `topLeftCell="A${top + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>` +
    columns
      .map(
        ({ width, filling }, i) =>
          `<col min="${i + 1}" max="${i + 1}" width="${width}"${filling ? ` style="${styles.typed}"` : ''} customWidth="1"/>`,
      )
      .join('') +
    '</cols><sheetData>' +
    (banner ? `<row r="1">${text('A1', banner, styles.banner)}</row>` : '') +
    `<row r="${top}">` +
    columns.map(({ title }, i) => text(`${columnName(i)}${top}`, title, styles.header)).join('') +
    '</row>';
  let row = top;
  const names = columns.map((_, i) => columnName(i));
  const formats = columns.map(({ format, filling }): Look => (filling ? 'typed' : format));
  for await (const cells of rows) {
    row += 1;
    yield `<row r="${row}">${cellsXml(cells, names, formats, row)}</row>`;
  }
  yield `</sheetData><autoFilter ref="A${top}:${last}${row}"/>` +
    validationsXml(columns, top + 1) +
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>';
}
