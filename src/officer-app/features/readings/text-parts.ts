import type { ReadingBlock } from '#contract/readings/readings.ts';

/** A stretch of text; `no` where it is a figure. */
export interface TextPart {
  readonly start: number;
  readonly text: string;
  readonly no: number | null;
}

interface Mark {
  readonly no: number;
  readonly start: number;
  readonly end: number;
}

/** A stretch between two code points, cut at the figures that lie in it. Figures do not overlap. */
export function partsOf(
  points: readonly string[],
  { start, end }: { start: number; end: number },
  marks: readonly Mark[],
): TextPart[] {
  const parts: TextPart[] = [];
  const add = (from: number, to: number, no: number | null) => {
    if (to > from) parts.push({ start: from, text: points.slice(from, to).join(''), no });
  };
  let at = start;
  for (const mark of marks) {
    if (mark.start < at || mark.end > end) continue;
    add(at, mark.start, null);
    add(mark.start, mark.end, mark.no);
    at = mark.end;
  }
  add(at, end, null);
  return parts;
}

type Table = Extract<ReadingBlock, { kind: 'table' }>;

/** The cells of a table by its rows, each row in the order of its columns. */
export function rowsOf({ cells }: Table): Table['cells'][] {
  const rows = Map.groupBy(cells, ({ row }) => row);
  return [...rows.keys()]
    .sort((a, b) => a - b)
    .map((row) => (rows.get(row) ?? []).toSorted((a, b) => a.column - b.column));
}

/** Which figures lie in which block: both are in the order of the text. */
export function marksByBlock<B extends { start: number; end: number }>(
  blocks: readonly B[],
  marks: readonly Mark[],
): Map<B, Mark[]> {
  const found = new Map<B, Mark[]>();
  let at = 0;
  for (const mark of marks) {
    while (at < blocks.length && (blocks[at]?.end ?? 0) <= mark.start) at++;
    const block = blocks[at];
    if (block && block.start <= mark.start) found.set(block, [...(found.get(block) ?? []), mark]);
  }
  return found;
}
