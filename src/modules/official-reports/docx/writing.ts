import type { BlockName, BlockStyle, Layout } from '#domain/official-documents/layout.ts';

/** What every part of the writer needs: the layout, and a fresh id for each locked field. */
export type Writing = { layout: Layout; nextFieldId: () => number };

/** Starts a document. */
export function startWriting(layout: Layout): Writing {
  let last = 0;
  return { layout, nextFieldId: () => ++last };
}

/** The style of a block in the document's layout. */
export function styleOf({ layout }: Writing, block: BlockName): BlockStyle {
  return layout.blocks[block];
}

const twipsPerMm = 1440 / 25.4;

/** Millimetres as twips, rounded up: a margin of 20 mm is never 19,99. */
export function twipsUp(mm: number): number {
  return Math.ceil(mm * twipsPerMm);
}

/** Millimetres as twips, rounded down: for upper bounds such as the right margin. */
export function twipsDown(mm: number): number {
  return Math.floor(mm * twipsPerMm);
}

/** Millimetres as the nearest twips. */
export function twipsNear(mm: number): number {
  return Math.round(mm * twipsPerMm);
}

/** Half points, the unit of a font size. */
export function halfPoints(pt: number): number {
  return Math.round(pt * 2);
}
