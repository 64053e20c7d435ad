import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { confidenceOf } from './concepts/confidence.ts';
import { decideFigures } from './decide-figures.ts';
import type { Figure } from './figures/figure.ts';
import { writeFigure } from './figures/write-figure.ts';
import { parseText } from './parse-text.ts';
import { areasOfFigures, type NamedArea } from './scope/areas-of-figures.ts';
import { findDocumentDay } from './scope/document-day.ts';
import type { ReadPeriod } from './scope/period-of-words.ts';
import { periodsOfFigures } from './scope/periods-of-figures.ts';

/** A figure with what it speaks of, and how sure the reader is. */
export interface ReportFigure extends Figure {
  readonly period: ReadPeriod | null;
  readonly area: NamedArea | null;
  /** From 0 to 1; under 0.7 a person should look twice. */
  readonly confidence: number;
}

/**
 * Reads a report: figures in the order of the text, each with period, area, confidence and the rule that decided.
 * `day` is the document's, for `năm qua` and years left out; without it the text's own first date counts.
 */
export function readReport(text: string, day: PlainDate | null = findDocumentDay(text)): ReportFigure[] {
  const parsed = parseText(text);
  const decided = decideFigures(parsed);
  const periods = periodsOfFigures(parsed, decided, day);
  const areas = areasOfFigures(parsed, decided);
  return decided.map((one, i) => {
    const figure = writeFigure(parsed, one);
    return {
      ...figure,
      period: periods[i] ?? null,
      area: areas[i] ?? null,
      confidence: confidenceOf(figure.rule, figure.qualifier),
    };
  });
}
