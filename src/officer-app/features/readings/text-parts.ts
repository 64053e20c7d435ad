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

/** A stretch as it is drawn: a figure with the signs that no line may part from it. */
export interface DrawnPart extends TextPart {
  readonly lead: string;
  readonly tail: string;
}

const leadOf = (part: TextPart | undefined): string =>
  part?.no === null ? (/[([“‘"]+$/.exec(part.text)?.[0] ?? '') : '';
const tailOf = (part: TextPart | undefined): string =>
  part?.no === null ? (/^[.,;:!?)\]”’"…%]+/.exec(part.text)?.[0] ?? '') : '';

/** `(12,5%).`: brackets and stops go with their figure, so that no line begins with a stop. */
export function drawnParts(parts: readonly TextPart[]): DrawnPart[] {
  return parts.map((part, at) => {
    const [before, after] = [parts[at - 1], parts[at + 1]];
    if (part.no !== null) return { ...part, lead: leadOf(before), tail: tailOf(after) };
    const tail = before && before.no !== null ? tailOf(part).length : 0;
    const rest = part.text.slice(tail);
    const lead = after && after.no !== null ? leadOf({ ...part, text: rest }).length : 0;
    return { ...part, text: rest.slice(0, rest.length - lead), lead: '', tail: '' };
  });
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
