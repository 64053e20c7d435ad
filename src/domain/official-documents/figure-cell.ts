import { formatNumber } from '#domain/numbers/format-number.ts';
import { figureTag, type LockedFigure } from './locked-figure.ts';
import type { Cell } from './official-document.ts';
import { isZero, printFigure } from './print-number.ts';
import type { PeriodFigure, ReportFigure } from './report-figure.ts';

export type CellWords = { missing: string; nothingToCount: string };

/** Why a figure has no number: nobody has counted, or there was nothing to count. */
export function whyNone(of: PeriodFigure | undefined, words: CellWords): string {
  return of?.parts && isZero(of.parts.denominator) ? words.nothingToCount : words.missing;
}

/** A figure as a table prints it: exact and unpadded; "chưa có số liệu" where nobody has counted. */
export function figureCell(figure: ReportFigure, of: PeriodFigure | undefined, words: CellWords): Cell {
  if (!of || of.value === null) {
    return { inlines: [{ text: whyNone(of, words) }], align: 'center', italic: true };
  }
  const { indicator, area, kind, reference } = figure;
  const locked: LockedFigure = {
    tag: figureTag(indicator, area, of.period),
    text: printFigure(kind, of.value),
    value: of.value,
    source: reference
      ? { kind: 'reference', source: reference }
      : { kind: 'figure', indicator, area, period: of.period, state: of.state },
  };
  return { inlines: [{ figure: locked }], align: 'right' };
}

/** The two sides of a ratio, `5/6`, or an empty cell. */
export function partsCell(figure: ReportFigure): Cell {
  const { indicator, area, period, parts, state } = figure;
  if (!parts) return { inlines: [] };
  const side = (role: 'x' | 'y', part: 'numerator' | 'denominator'): LockedFigure => ({
    tag: figureTag(indicator, area, period, role),
    text: formatNumber(parts[part]),
    value: parts[part],
    source: { kind: 'figure', indicator, area, period, part, state },
  });
  return {
    inlines: [{ figure: side('x', 'numerator') }, { text: '/' }, { figure: side('y', 'denominator') }],
    align: 'center',
  };
}
