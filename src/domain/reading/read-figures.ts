import { decideFigures } from './decide-figures.ts';
import type { Figure } from './figures/figure.ts';
import { writeFigure } from './figures/write-figure.ts';
import { parseText } from './parse-text.ts';
import { captionOf } from './tables/blank.ts';
import { readTable } from './tables/read-table.ts';
import { partText } from './text-parts.ts';

function readProse(text: string): Figure[] {
  const parsed = parseText(text);
  return decideFigures(parsed).map((one) => writeFigure(parsed, one));
}

/** Reads the figures of a text, in its order. Pure: the same text gives the same figures. */
export function readFigures(text: string): Figure[] {
  const { prose, tables, points } = partText(text);
  const ofTables = tables.flatMap((table) => readTable(points, table, captionOf(points, table)));
  if (ofTables.length === 0) return readProse(prose);
  return [...readProse(prose), ...ofTables.map(({ figure }) => figure)].sort((a, b) => a.start - b.start);
}
