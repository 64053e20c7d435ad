import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { getConcept } from './concepts/concept.ts';
import { confidenceOf } from './concepts/confidence.ts';
import { decideFigures } from './decide-figures.ts';
import type { Figure } from './figures/figure.ts';
import { writeFigure } from './figures/write-figure.ts';
import { parseText } from './parse-text.ts';
import type { AreaCodes, FoundArea } from './scope/area-codes.ts';
import { areasOfFigures } from './scope/areas-of-figures.ts';
import { findDocumentDay } from './scope/document-day.ts';
import type { ReadPeriod } from './scope/period-of-words.ts';
import { periodsOfFigures } from './scope/periods-of-figures.ts';

/** A figure with what it speaks of, and how sure the reader is. */
export interface ReportFigure extends Figure {
  readonly period: ReadPeriod | null;
  /** `code` is null where the register is not at hand, or does not have the name once. */
  readonly area: FoundArea | null;
  /** Code of the indicator that counts the same as the concept, or null. */
  readonly indicator: string | null;
  /** From 0 to 1; under 0.8 a person should look twice. */
  readonly confidence: number;
}

export interface ReadingOptions {
  /** The document's day, for `năm qua` and years left out; else the one that the text gives itself. */
  readonly day?: PlainDate | null;
  readonly areaCodes?: AreaCodes;
}

/**
 * Reads a report: figures in the order of the text, each with period, area, confidence and the rule that decided. It
 * proposes; a person confirms. Takes NFC and NFD; offsets are code points into the text as it is.
 */
export function readReport(text: string, options: ReadingOptions = {}): ReportFigure[] {
  const day = options.day ?? findDocumentDay(text);
  const parsed = parseText(text);
  const decided = decideFigures(parsed);
  const periods = periodsOfFigures(parsed, decided, day);
  const areas = areasOfFigures(parsed, decided);
  return decided.map((one, i) => {
    const figure = writeFigure(parsed, one);
    const area = areas[i] ?? null;
    return {
      ...figure,
      period: periods[i] ?? null,
      area: area && (options.areaCodes?.(area, day) ?? { ...area, code: null }),
      indicator: getConcept(figure.concept).indicator,
      confidence: confidenceOf(figure.rule, figure.qualifier),
    };
  });
}
