import { placesOf, type rangeOf } from './sheet-keys.ts';
import type { Place } from './sheet-state.ts';

/** A text that a place of the sheet is given. */
export interface PlacedText {
  readonly at: Place;
  readonly text: string;
}

type Range = ReturnType<typeof rangeOf>;
type TextAt = (at: Place) => string;

export const emptied = (chosen: Range): PlacedText[] =>
  placesOf(chosen)
    .flat()
    .map((at) => ({ at, text: '' }));

/** The top row of the chosen cells copied down; of one row, what stands above it. */
export function filledDown(chosen: Range, textAt: TextAt): PlacedText[] {
  const isOneRow = chosen.top === chosen.bottom;
  const from = isOneRow ? chosen.top - 1 : chosen.top;
  if (from < 0) return [];
  return placesOf(chosen)
    .slice(isOneRow ? 0 : 1)
    .flatMap((row) => row.map((at) => ({ at, text: textAt({ row: from, column: at.column }) })));
}

/** The chosen cells as a spreadsheet takes them from the clipboard. */
export const copiedText = (chosen: Range, textAt: TextAt): string =>
  placesOf(chosen)
    .map((row) => row.map(textAt).join('\t'))
    .join('\n');

/** Rows of a clipboard laid into the sheet from a place on, and where they end; null where they reach out of it. */
export function laidIn(
  rows: readonly (readonly string[])[],
  place: Place,
  size: Place,
): { readonly texts: PlacedText[]; readonly end: Place } | null {
  const end = {
    row: place.row + rows.length - 1,
    column: place.column + Math.max(...rows.map((row) => row.length)) - 1,
  };
  if (end.row >= size.row || end.column >= size.column) return null;
  const texts = rows.flatMap((row, r) =>
    row.map((text, c) => ({ at: { row: place.row + r, column: place.column + c }, text })),
  );
  return { texts, end };
}
