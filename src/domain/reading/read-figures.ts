import { decideFigures } from './decide-figures.ts';
import type { Figure } from './figures/figure.ts';
import { writeFigure } from './figures/write-figure.ts';
import { parseText } from './parse-text.ts';

/** Reads the figures of a text, in its order. Pure: the same text gives the same figures. */
export function readFigures(text: string): Figure[] {
  const parsed = parseText(text);
  return decideFigures(parsed).map((one) => writeFigure(parsed, one));
}
