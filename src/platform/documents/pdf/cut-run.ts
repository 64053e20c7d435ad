import type { Run } from './page-lines.ts';
import type { RuledCell } from './ruled-grid.ts';

/** Where the upright lines stand that a run lies across: between two cells of its row. */
function edgesAcross({ x, y, width, size }: Run, cells: readonly RuledCell[]): number[] {
  const height = y + size / 3;
  const row = cells.filter(({ top, bottom }) => height < top && height > bottom);
  const edges = row.map(({ right }) => right).filter((edge) => edge > x + 1 && edge < x + width - 1);
  return edges.filter((edge) => row.some(({ left }) => Math.abs(left - edge) < 1)).sort((a, b) => a - b);
}

/**
 * A run as the cells that it lies in: numbers of two narrow columns, `-6` and `-11,32%`, may come out of a file as one.
 * It is cut at the blank nearest to the line; letters are taken to be of one width.
 */
export function cutRun(run: Run, cells: readonly RuledCell[]): Run[] {
  const [edge] = edgesAcross(run, cells);
  if (edge === undefined) return [run];
  const { words, x, width, size } = run;
  const off = (at: number): number => Math.abs(x + (width * (at + 0.5)) / words.length - edge);
  const blanks = [...words.matchAll(/(?<=\S)\s+(?=\S)/g)].sort((a, b) => off(a.index) - off(b.index));
  const [blank] = blanks;
  if (!blank) return [run];
  const gap = size / 10;
  const left = { ...run, words: words.slice(0, blank.index), width: edge - gap - x };
  const rest = {
    ...run,
    words: words.slice(blank.index).trim(),
    x: edge + gap,
    width: x + width - edge - gap,
  };
  return [left, ...cutRun(rest, cells)];
}
