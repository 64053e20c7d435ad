import { decideFigures } from './decide-figures.ts';
import type { Figure } from './figures/figure.ts';
import { writeFigure } from './figures/write-figure.ts';
import { parseText } from './parse-text.ts';
import { blankTables, captionOf } from './tables/blank-tables.ts';
import { readTable } from './tables/read-table.ts';
import { findTextTables } from './tables/text-tables.ts';

function readProse(text: string): Figure[] {
  const parsed = parseText(text);
  return decideFigures(parsed).map((one) => writeFigure(parsed, one));
}

/** Reads the figures of a text, in its order. Pure: the same text gives the same figures. */
export function readFigures(text: string): Figure[] {
  const tables = findTextTables(text);
  if (tables.length === 0) return readProse(text);
  const points = Array.from(text);
  const ofTables = tables.flatMap((table) => readTable(points, table, captionOf(points, table)));
  return [...readProse(blankTables(points, tables)), ...ofTables.map(({ figure }) => figure)].sort(
    (a, b) => a.start - b.start,
  );
}
