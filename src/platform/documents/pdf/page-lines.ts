import type { PrintedTable } from './printed-table.ts';

/** A run of text on a page of a PDF, in points; `y` grows upwards. */
export interface Run {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** Words of a line with blanks around. */
export interface Part {
  readonly words: string;
  readonly left: number;
  readonly right: number;
}

/** Runs of one line without a wide gap between. */
export interface Segment extends Part {
  /** What stands apart by a blank or more: narrow cells of a table may be one segment. */
  readonly parts: readonly Part[];
}

/** A line of print. More than one segment: cells of a table, or columns. */
export interface PageLine {
  readonly segments: readonly Segment[];
  readonly y: number;
  readonly size: number;
  /** A table with drawn lines stands here, and no segment. */
  readonly table?: PrintedTable;
}

/** A gap this wide, in letter sizes, is no blank between words. */
const wideGap = 1.6;
const blankGap = 0.15;
/** Wider than the blank of a justified line mostly is. */
const cellGap = 0.45;

function segmentsOf(runs: readonly Run[]): Segment[] {
  const segments: { words: string; left: number; right: number; parts: Part[] }[] = [];
  for (const { words, x, width, size } of [...runs].sort((a, b) => a.x - b.x)) {
    const last = segments.at(-1);
    const gap = last ? x - last.right : Number.POSITIVE_INFINITY;
    if (!last || gap > wideGap * size) {
      const part = { words, left: x, right: x + width };
      segments.push({ ...part, parts: [part] });
    } else {
      const needsBlank = gap > blankGap * size && !last.words.endsWith(' ') && !words.startsWith(' ');
      last.words += needsBlank ? ` ${words}` : words;
      last.right = Math.max(last.right, x + width);
      const before = last.parts.at(-1);
      if (gap > cellGap * size || !before) last.parts.push({ words, left: x, right: x + width });
      else {
        const joined = needsBlank ? `${before.words} ${words}` : before.words + words;
        last.parts[last.parts.length - 1] = { words: joined, left: before.left, right: last.right };
      }
    }
  }
  return segments.map(({ words, ...segment }) => ({ ...segment, words: words.trim() }));
}

/** The runs of a part of a page as lines from top to bottom: runs whose feet stand less than half a letter apart are one. */
export function linesOf(runs: readonly Run[]): PageLine[] {
  const lines: Run[][] = [];
  for (const run of runs.filter(({ words }) => words.trim() !== '').sort((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && first.y - run.y < 0.5 * Math.max(first.size, run.size)) line.push(run);
    else lines.push([run]);
  }
  return lines.map((line) => ({
    segments: segmentsOf(line),
    y: line[0]?.y ?? 0,
    size: Math.max(...line.map(({ size }) => size)),
  }));
}
