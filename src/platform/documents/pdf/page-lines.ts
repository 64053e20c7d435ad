/** A run of text on a page of a PDF, in points; `y` grows upwards. */
export interface Run {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** Runs of one line without a wide gap between. */
export interface Segment {
  readonly words: string;
  readonly left: number;
  readonly right: number;
}

/** A line of print. More than one segment: cells of a table, or columns. */
export interface PageLine {
  readonly segments: readonly Segment[];
  readonly y: number;
  readonly size: number;
}

/** A gap this wide, in letter sizes, is no blank between words. */
const wideGap = 1.6;
const blankGap = 0.15;

function segmentsOf(runs: readonly Run[]): Segment[] {
  const segments: { words: string; left: number; right: number }[] = [];
  for (const { words, x, width, size } of [...runs].sort((a, b) => a.x - b.x)) {
    const last = segments.at(-1);
    const gap = last ? x - last.right : Number.POSITIVE_INFINITY;
    if (!last || gap > wideGap * size) segments.push({ words, left: x, right: x + width });
    else {
      const needsBlank = gap > blankGap * size && !last.words.endsWith(' ') && !words.startsWith(' ');
      last.words += needsBlank ? ` ${words}` : words;
      last.right = Math.max(last.right, x + width);
    }
  }
  return segments.map(({ words, left, right }) => ({ words: words.trim(), left, right }));
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
