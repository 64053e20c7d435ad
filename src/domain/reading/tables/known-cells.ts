import type { GridCell } from './table-grid.ts';

/** Where a figure stands that is known already, in code points. */
export interface KnownPlace {
  readonly start: number;
  readonly end: number;
}

/** Whether a cell is to be read: some digit in it is of no known figure. `known` stands in the order of the text. */
export function withoutKnownCells(known: readonly KnownPlace[]): (cell: GridCell) => boolean {
  const placeAt = (point: number): KnownPlace | undefined => {
    let [low, high] = [0, known.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((known[middle]?.end ?? 0) <= point) low = middle + 1;
      else high = middle;
    }
    return known[low];
  };
  return ({ start, text }) =>
    Array.from(text).some((letter, at) => {
      if (!/\d/.test(letter)) return false;
      const place = placeAt(start + at);
      return place === undefined || place.start > start + at;
    });
}
