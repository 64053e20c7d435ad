import { type Inline, plainText } from '#domain/official-documents/locked-figure.ts';
import type {
  Annex,
  Block,
  Cell as DocumentCell,
  TableBlock,
} from '#domain/official-documents/official-document.ts';
import type { Cell, Sheet } from '#platform/workbook/workbook.ts';
import { cellOf, type Places } from './cell-of.ts';
import { columnsOf } from './columns-of.ts';
import { figuresIn } from './figures-in.ts';
import { totalsOf } from './totals-of.ts';

/** A table whose numbers are drawn as bars repeats another table: a spreadsheet draws its own. */
const isChart = ({ rows }: TableBlock): boolean =>
  rows.some((row) => row.some(({ inlines }) => inlines.some((one) => 'bar' in one)));

/** A row of the document as cells: a column for each of its figures where some cell of that column has two. */
function spread(row: readonly DocumentCell[], wide: ReadonlySet<number>): Inline[][] {
  let column = 0;
  return row.flatMap(({ inlines, span = 1 }) => {
    const at = column;
    column += span;
    if (!wide.has(at)) return [[...inlines], ...Array.from({ length: span - 1 }, () => [])];
    const figures = figuresIn(inlines);
    return figures.length === 2 ? figures.map((figure) => [{ figure }]) : [[...inlines], []];
  });
}

/** Columns of a table in which some cell holds both sides of a ratio. */
const wideColumns = ({ rows }: TableBlock): Set<number> =>
  new Set(
    rows.flatMap((row) => row.flatMap(({ inlines }, at) => (figuresIn(inlines).length === 2 ? [at] : []))),
  );

/** A line of the sheet; `adds` rows below it make up its numbers. */
interface Line {
  readonly cells: Inline[][];
  readonly adds: number;
}

const linesOf = (blocks: readonly Block[], wide: ReadonlySet<number>): Line[] =>
  blocks.flatMap((block): Line[] => {
    if (block.kind === 'paragraph') return [{ cells: [[...block.inlines]], adds: 0 }];
    if (isChart(block)) return [];
    return block.rows.map((row, at) => ({
      cells: spread(row, wide),
      adds: block.addsUp && at === 0 ? block.rows.length - 1 : 0,
    }));
  });

/** Where each figure stands, the first time: `D7`. Formulas are made from these. */
function placesOf(lines: readonly Line[], top: number): Places {
  const places = new Map<string, { row: number; column: number }>();
  lines.forEach(({ cells }, i) => {
    cells.forEach((inlines, column) => {
      const [figure, ...rest] = figuresIn(inlines);
      if (figure && rest.length === 0 && !places.has(figure.tag)) {
        places.set(figure.tag, { row: top + i, column });
      }
    });
  });
  return places;
}

async function* rowsOf(rows: readonly (readonly Cell[])[]): AsyncGenerator<readonly Cell[]> {
  yield* rows;
}

/** The cells of every line; a total is the sum of the rows below it, and of what no row of them holds. */
function withTotals(lines: readonly Line[], places: Places, top: number): Cell[][] {
  const rows = lines.map(({ cells }) =>
    cells.map((inlines): Cell => cellOf(inlines, places) ?? (plainText(inlines) || null)),
  );
  lines.forEach(({ adds }, i) => {
    if (adds > 0) rows[i] = totalsOf(rows[i] ?? [], rows.slice(i + 1, i + 1 + adds), top + i + 1);
  });
  return rows;
}

/** An annex as a sheet: its widest table gives the columns; paragraphs are lines of their own where they stand. */
export function annexSheet({ label, title, blocks }: Annex, banner: string | undefined): Sheet {
  const tables = blocks.filter((block) => block.kind === 'table').filter((table) => !isChart(table));
  const main = tables.toSorted((a, b) => b.widths.length - a.widths.length)[0];
  const wide = main ? wideColumns(main) : new Set<number>();
  const lines = linesOf(blocks, wide);
  const top = banner ? 3 : 2;
  const places = placesOf(lines, top);
  return {
    // at most 31 letters, none that a name may not have
    sheet: `${label.replace(/^Phụ lục /, 'PL ')} ${title}`.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31),
    ...(banner && { banner }),
    columns: main ? columnsOf(main, wide) : [{ title, width: 90 }],
    rows: rowsOf(withTotals(lines, places, top)),
  };
}
