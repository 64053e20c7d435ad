import { decideFigures } from '../decide-figures.ts';
import type { Figure } from '../figures/figure.ts';
import { writeFigure } from '../figures/write-figure.ts';
import { indicatorNamed } from '../named/indicator-named.ts';
import { type ParsedText, parseText } from '../parse-text.ts';
import { type CellSentence, type CellWords, cellSentence } from './cell-sentence.ts';
import { isAreaHeader } from './is-area-name.ts';
import { type Grid, type GridCell, gridOf, isNumberCell, type ReadableTable } from './table-grid.ts';
import { partsOf, type TableParts } from './table-parts.ts';

/** A figure of a cell, and the text and place from which its period and area are read. */
export interface TableFigure {
  readonly figure: Figure;
  readonly parsed: ParsedText;
  readonly place: { readonly at: number; readonly sentence: number };
  /** The indicator whose name the row or column is, or null. */
  readonly indicator: string | null;
  /** The words over its column. */
  readonly column: string;
}

const joined = (texts: readonly (string | undefined)[]): string =>
  [...new Set(texts.map((text) => text?.trim() ?? ''))].filter(Boolean).join(' ');

/** The words that name a row; a name left out is that of the row above: `Vụ phạm tội | Kỳ này | 10`, ` | Cùng kỳ | 8`. */
function namesOf(grid: Grid, { labels, headerRows }: TableParts, row: number): string[] {
  const [first, ...rest] = labels.map((column) => grid[row]?.[column]?.words ?? '');
  if (first === undefined) return [];
  let above = row;
  const isNamed = first !== '' || rest.every((text) => text === '');
  while (!isNamed && above > headerRows && grid[above]?.[labels[0] ?? 0]?.words === '') above--;
  return [grid[above]?.[labels[0] ?? 0]?.words ?? '', ...rest].filter(Boolean);
}

const endsWithType = /(^| )(xã|phường|thị trấn|quận|huyện|thị xã|thành phố|tỉnh)$/i;

/** `Ủy ban nhân dân thành phố | Đang hoạt động`: the next cell is not the name of the city. */
const apart = (names: readonly string[]): string[] =>
  names.map((name, at) => (at < names.length - 1 && endsWithType.test(name) ? `${name},` : name));

const rowWords = (grid: Grid, parts: TableParts, row: number): string =>
  joined(apart(namesOf(grid, parts, row)));

const columnWords = (grid: Grid, { headerRows }: TableParts, column: number): string =>
  joined(grid.slice(0, headerRows).map((row) => row[column]?.words));

const saysPart = /^\s*([-–+•]|trong đó)/i;

/** What stands over the rows: the last row without numbers, and for `Trong đó: …` the row that it is part of. */
function groupsOf(grid: Grid, parts: TableParts): string[] {
  let section = '';
  let whole = '';
  return grid.map((row, at) => {
    if (at < parts.headerRows) return '';
    const words = rowWords(grid, parts, at);
    const counts = row.some((cell) => cell && isNumberCell(cell.words) && !parts.skipped.has(cell.column));
    if (!counts) {
      section = words || joined(row.map((cell) => cell?.words));
      whole = '';
      return section;
    }
    if (!saysPart.test(words)) whole = words;
    return joined([section, saysPart.test(words) ? whole : '']);
  });
}

const unitOf = (grid: Grid, { unit }: TableParts, row: number): string =>
  unit < 0 ? '' : (grid[row]?.[unit]?.words.toLowerCase() ?? '');

const unitBelow = /^(.*?) ?(?:số )?(vụ|vụ việc|người|đối tượng|bị can|cuộc|buổi|lượt|lượt người|tin)$/i;

/** `Năm 2025` over `Số vụ`: the last word over a column may say in what its cells count. */
function unitedColumn(column: string, unit: string): Pick<NamedCell, 'column' | 'unit' | 'isCountedBy'> {
  const [, over = '', counts = ''] = (unit === '' && unitBelow.exec(column)) || [];
  return counts === '' || over === ''
    ? { column, unit, isCountedBy: false }
    : { column: over, unit: counts.toLowerCase(), isCountedBy: true };
}

/** The words of a cell, those that name its row also one by one. */
type NamedCell = CellWords & {
  readonly names: readonly string[];
  /** The unit stands over the column: it says what is counted of the row, `Số người`. */
  readonly isCountedBy: boolean;
};

function readAs(cell: GridCell, words: NamedCell, sentence: CellSentence): TableFigure[] {
  const parsed = parseText(sentence.text);
  const shift = cell.start - sentence.start;
  return decideFigures(parsed).flatMap((decided) => {
    const figure = writeFigure(parsed, decided);
    if (figure.start < sentence.start || figure.start >= sentence.end) return [];
    const end = Math.min(figure.end, sentence.end);
    const text = Array.from(figure.text)
      .slice(0, end - figure.start)
      .join('');
    const place = { at: decided.at, sentence: decided.sentence };
    const indicator =
      [...words.names, words.column].map(indicatorNamed).find((code) => code !== null) ?? null;
    const isTarget = /chỉ tiêu (giao|được giao|năm)|kế hoạch|mục tiêu/i.test(words.column);
    return [
      {
        ...{ parsed, place, column: [words.column, ...words.names.slice(1)].join(' '), indicator },
        figure: {
          ...{ ...figure, text, start: figure.start + shift, end: end + shift },
          ...(isTarget ? { status: 'target' as const } : {}),
          rule: `bảng, ô ${cell.row + 1}.${cell.column + 1}: ${figure.rule}`,
        },
      },
    ];
  });
}

const measure = /đồng|%|\b(kg|gam|gram|g|tấn|tạ|ha|m2|m3|lít|km)\b/i;

const saysNothing = (figures: readonly TableFigure[]): boolean =>
  figures.every(({ figure }) => figure.concept === 'other');

/** `Mô hình | Xây dựng mới | 4`: a row without a noun counts what the section over it names. */
function readCell(cell: GridCell, words: NamedCell): TableFigure[] {
  const whole = cellSentence(words);
  // `Người tham dự | lượt | 1.240`: the row says better what is counted than the word it is counted in
  const bare =
    words.unit === '' || words.isCountedBy || measure.test(words.unit)
      ? whole
      : cellSentence({ ...words, unit: '' });
  const first = readAs(cell, words, bare);
  if (!saysNothing(first)) return first;
  const figures = whole.text === bare.text ? first : readAs(cell, words, whole);
  if (!saysNothing(figures)) return figures;
  // `Bắt, xử lý | đối tượng | +4 %`
  const asUnits =
    words.unit === ''
      ? []
      : readAs(cell, words, cellSentence({ ...words, row: `Số ${words.unit} ${words.row}`, unit: '' }));
  if (!saysNothing(asUnits)) return asUnits;
  if (words.group === '') return figures;
  const row = `${words.row} ${words.group.replace(/^[IVX\d]+[.)]\s*/, '')}`;
  const together = readAs(cell, words, cellSentence({ ...words, row }));
  return saysNothing(together) ? figures : together;
}

/**
 * The figures of a table: the headers of row and column say what a cell counts, as a sentence would.
 * @param isRead whether a cell is asked for
 */
export function readTable(
  points: readonly string[],
  table: ReadableTable,
  caption: string,
  isRead: (cell: GridCell) => boolean = () => true,
): TableFigure[] {
  const grid = gridOf(points, table);
  const parts = partsOf(grid);
  const groups = groupsOf(grid, parts);
  const isArea = parts.labels.some((column) => isAreaHeader(columnWords(grid, parts, column)));
  const seen = new Set<GridCell>();
  return grid.slice(parts.headerRows).flatMap((cells, below) => {
    const row = below + parts.headerRows;
    return cells.flatMap((cell) => {
      if (!cell || seen.has(cell) || cell.column === parts.unit) return [];
      if (parts.skipped.has(cell.column) || parts.labels.includes(cell.column) || !isNumberCell(cell.words))
        return [];
      seen.add(cell);
      if (!isRead(cell)) return [];
      return readCell(cell, {
        ...{
          caption,
          group: groups[row] ?? '',
          row: rowWords(grid, parts, row),
          isArea,
          names: namesOf(grid, parts, row),
        },
        ...unitedColumn(columnWords(grid, parts, cell.column), unitOf(grid, parts, row)),
        text: cell.text,
      });
    });
  });
}
