import { isAreaName } from './is-area-name.ts';
import { type Grid, isMissing, isNumberCell } from './table-grid.ts';

/** Which rows and columns of a table are headers, and of what kind. */
export interface TableParts {
  /** Rows before the first that counts something. */
  readonly headerRows: number;
  /** Columns whose words name the row. */
  readonly labels: readonly number[];
  /** The column that names the unit, or -1. */
  readonly unit: number;
  /** Columns that number the rows. */
  readonly skipped: ReadonlySet<number>;
}

const ordinal = /^(stt|tt|số tt|số thứ tự)$/i;
const unit = /^(đơn vị tính|đvt|đ\.v\.t|đv tính)$/i;
/** Heads a column of areas or of units: what stands in it tells. */
const mayBeUnit = /^(đơn vị|đv)$/i;
const longestUnit = 15;

/** `cuộc`, `lượt người`, `%`, `m2`: no name and no area. */
const isUnit = (text: string): boolean =>
  text.length <= longestUnit && !/\p{Lu}/u.test(text) && !/ \d/.test(text) && !isAreaName(text);

const remark =
  /^(ghi chú|nguồn|nguồn số liệu|nguồn trích dẫn|nguồn tài liệu|trích nguồn|bài báo|đường dẫn|liên kết|số, ngày qđ|số qđ|căn cứ)$/i;

const textAt = (grid: Grid, row: number, column: number): string => grid[row]?.[column]?.words ?? '';

/** `(1) (2) (3)` or `A B 1 2` under the headers numbers the columns. */
function numbersColumns(grid: Grid, row: number): boolean {
  const texts = (grid[row] ?? []).map((cell) => cell?.words.replace(/^\((.*)\)$/, '$1') ?? '');
  const counts = texts.filter((text) => /^\d{1,2}$/.test(text)).map(Number);
  return (
    counts.length > 1 &&
    counts.every((n, at) => at === 0 || n === (counts[at - 1] ?? 0) + 1) &&
    counts[0] === 1
  );
}

/** A row with words in one cell only names the rows below it. */
const isSection = (row: Grid[number]): boolean =>
  new Set(row.filter((cell) => cell && cell.words !== '')).size === 1;

function headerRowsOf(grid: Grid): number {
  const first = grid.findIndex(
    (row, at) =>
      row.some((cell) => cell && !cell.isHeader && isNumberCell(cell.words)) && !numbersColumns(grid, at),
  );
  let rows = first < 0 ? grid.length : first;
  while (rows > 1 && isSection(grid[rows - 1] ?? [])) rows--;
  return rows;
}

/** Whether a column's numbers are 1, 2, 3 … */
function isOrdinal(texts: readonly string[]): boolean {
  const counts = texts.filter((text) => /^\d{1,3}\.?$/.test(text)).map((text) => Number.parseInt(text, 10));
  return counts.length > 1 && counts.every((n, at) => n === at + 1);
}

export function partsOf(grid: Grid): TableParts {
  const headerRows = headerRowsOf(grid);
  const width = Math.max(0, ...grid.map((row) => row.length));
  const data = grid.map((_, row) => row).filter((row) => row >= headerRows && !isSection(grid[row] ?? []));
  const columns = Array.from({ length: width }, (_, column) => {
    const header = textAt(grid, headerRows - 1, column) || textAt(grid, 0, column);
    const texts = data.map((row) => textAt(grid, row, column)).filter((text) => !isMissing(text));
    const numbers = texts.filter(isNumberCell).length;
    return { column, header, texts, isWords: texts.length > 0 && numbers * 2 < texts.length };
  });
  const countsRows = ({ header, column, texts, isWords }: (typeof columns)[number]): boolean =>
    ordinal.test(header) ||
    (column === 0 && !isWords && width > 2 && (columns[1]?.isWords ?? false) && isOrdinal(texts));
  const ofUnits = columns.find(
    ({ header, texts }) =>
      unit.test(header) || (mayBeUnit.test(header) && texts.length > 0 && texts.every(isUnit)),
  );
  const unitColumn = ofUnits?.column ?? -1;
  const skipped = new Set(columns.filter(countsRows).map(({ column }) => column));
  const labels = columns
    .filter(
      ({ column, header, isWords }) =>
        isWords && column !== unitColumn && !skipped.has(column) && !remark.test(header),
    )
    .map(({ column }) => column);
  return { headerRows, labels, unit: unitColumn, skipped };
}
