import { cutRun } from './cut-run.ts';
import { linesOf, type PageLine, type Run } from './page-lines.ts';
import { haveSameColumns, type PrintedCell, type PrintedTable } from './printed-table.ts';
import { gridsOf, type RuledCell, type RuledGrid } from './ruled-grid.ts';
import type { Ruling } from './rulings.ts';

/** A frame around words, or a form, has fewer filled cells. */
const fewestCells = 4;

const isIn = ({ x, y, width, size }: Run, { left, right, top, bottom }: RuledCell): boolean => {
  const [middle, height] = [x + width / 2, y + size / 3];
  return middle > left && middle < right && height < top && height > bottom;
};

const lineWords = ({ segments }: PageLine): string => segments.map(({ words }) => words).join(' ');

/** Digits are cut where not one more of them would have fitted: as much is left free as at the left. */
const isCutNumber = ({ segments, size }: PageLine, next: string, { left, right }: RuledCell): boolean => {
  const [first, last] = [segments[0], segments.at(-1)];
  if (!first || !last || !/\d$/.test(last.words) || !/^[\d.,]/.test(next)) return false;
  return right - last.right - (first.left - left) < 0.6 * size;
};

/** Words of a cell; a word or a number that is cut at the end of a line is whole again. */
const wordsOf = (lines: readonly PageLine[], cell: RuledCell): string =>
  lines
    .map((line, at) => {
      const [words, next] = [lineWords(line), lines[at + 1]];
      if (!next) return words;
      return isCutNumber(line, lineWords(next), cell) ? words : `${words}\n`;
    })
    .join('')
    .replace(/(\p{L})-\n(?=\p{Ll})/gu, '$1')
    .replace(/(\d[.,/]|^[-–+])\n(?=\d)/gmu, '$1')
    .replace(/\s+/g, ' ')
    .trim();

const isNumber = (line: PageLine): boolean => /^[\d.,%]+$/.test(lineWords(line));

/** Rows that no line parts: two columns with several numbers one below the other. */
const hidesRows = (cells: readonly { cell: RuledCell; lines: readonly PageLine[] }[]): boolean => {
  const stacked = cells.filter(({ lines }) => lines.filter(isNumber).length > 1).map(({ cell }) => cell.row);
  return stacked.length > new Set(stacked).size;
};

/** Whether what stands in a grid makes a table by itself: two rows and columns, and cells enough. */
const isWhole = (spoken: readonly RuledCell[]): boolean =>
  spoken.length >= fewestCells &&
  new Set(spoken.map(({ row }) => row)).size > 1 &&
  new Set(spoken.map(({ column }) => column)).size > 1;

/** What stands in the cells of a grid, as a line of the page; null where that is no table, nor goes on with one. */
function tableIn(
  grid: RuledGrid,
  runs: readonly Run[],
  before: PrintedTable | undefined,
): { line: PageLine; taken: Set<Run> } | null {
  const taken = new Set<Run>();
  const filled = grid.cells.map((cell) => {
    const inside = runs.filter((run) => isIn(run, cell));
    for (const run of inside) taken.add(run);
    return { cell, lines: linesOf(inside) };
  });
  const spoken = filled.filter(({ lines }) => lines.length > 0).map(({ cell }) => cell);
  const isRest = spoken.length > 0 && before !== undefined && haveSameColumns(before, grid);
  if (!(isWhole(spoken) || isRest) || hidesRows(filled)) return null;
  const rows = Array.from({ length: grid.rows }, (): PrintedCell[] => []);
  for (const { cell, lines } of filled)
    rows[cell.row]?.push({ words: wordsOf(lines, cell), columns: cell.columns, rows: cell.rows });
  const table = { edges: grid.edges, rows };
  return { line: { segments: [], y: grid.top, size: 0, table }, taken };
}

/**
 * The tables whose cells are parted by lines, and the words of the page that are in none.
 * @param before the last table of the page before: one row may be all that is left of it
 */
export function ruledTables(
  runs: readonly Run[],
  rulings: readonly Ruling[],
  before?: PrintedTable,
): { readonly tables: PageLine[]; readonly rest: Run[] } {
  const grids = gridsOf(rulings);
  const cut = grids.reduce((all, { cells }) => all.flatMap((run) => cutRun(run, cells)), [...runs]);
  const found = grids.flatMap((grid) => tableIn(grid, cut, before) ?? []);
  const taken = new Set(found.flatMap((one) => [...one.taken]));
  return { tables: found.map(({ line }) => line), rest: cut.filter((run) => !taken.has(run)) };
}
