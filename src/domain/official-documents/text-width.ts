/** Advance widths of Times bold, in thousandths of an em, by the letters that share them. */
const widths: readonly (readonly [number, string])[] = [
  [250, ' ,.'],
  [278, 'il/'],
  [333, 'fjt-:;()'],
  [389, 'Is'],
  [444, 'cerz'],
  [500, 'Jagovxy0123456789“”'],
  [556, 'Sbdhknpqu'],
  [611, 'FP'],
  [667, 'BELTZ'],
  [722, 'ACDNRUVXYw'],
  [778, 'GHKOQ'],
  [833, 'm'],
  [944, 'M'],
  [1000, 'W'],
];

const widthOf = new Map(widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));

/**
 * Millimetres that a text takes in bold Times of the given size. A Vietnamese letter is as wide as
 * its base letter; an unknown one counts as a digit. Good to about one per cent: it sizes the drawn
 * lines, whose length the decree gives as a share of the text's.
 */
export function boldTextWidthMm(text: string, sizePt: number): number {
  const base = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/Đ/g, 'D').replace(/đ/g, 'd');
  const em = [...base].reduce((sum, letter) => sum + (widthOf.get(letter) ?? 500), 0) / 1000;
  return (em * sizePt * 25.4) / 72;
}
