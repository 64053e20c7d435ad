import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { getConcept } from '#domain/reading/concepts/concept.ts';
import type { Draft } from '#domain/reading/figures/draft.ts';
import { measureOf } from '#domain/reading/figures/kind-of.ts';
import { readLeftContext } from '#domain/reading/figures/left-context.ts';
import { readNounPhrase } from '#domain/reading/figures/noun-phrase.ts';
import { unitAt } from '#domain/reading/figures/unit.ts';
import { writeFigure } from '#domain/reading/figures/write-figure.ts';
import { readFigures } from '#domain/reading/read-figures.ts';
import type { ReportFigure } from '#domain/reading/read-report.ts';
import type { AreaCodes } from '#domain/reading/scope/area-codes.ts';
import { areasOfFigures } from '#domain/reading/scope/areas-of-figures.ts';
import { periodsOfFigures } from '#domain/reading/scope/periods-of-figures.ts';
import { type MarkedNumber, type MarkFault, markedNumber } from './marked-number.ts';
import type { Span } from './quotation.ts';

/** The rule of a figure that the reader left out and a person put in. */
export const addedRule = 'cán bộ thêm';

/** What stands around the number, as the reader sees it of a figure that it finds itself. */
function draftOf({ parsed: { units, sentences }, at, amount }: MarkedNumber): Draft {
  const index = Math.max(
    0,
    sentences.findIndex(({ from, to }) => from <= at && at < to),
  );
  const { from, to } = sentences[index] ?? { from: at, to: at + 1 };
  let clause = at;
  while (clause > from && !unitAt(units, clause - 1).amount) clause--;
  const measure = measureOf(units, at, amount);
  const phrase = readNounPhrase(units, measure.phraseFrom, to);
  const left = readLeftContext(units, clause, at);
  const { predicates, direction } = left;
  const draft = { at, amount, measure, phrase, left, predicates, direction, sentence: index };
  return { ...draft, item: 0, rate: undefined };
}

/** What the number counts, where its own noun says so. */
const conceptOf = (words: string): string => readFigures(words)[0]?.concept ?? 'other';

/**
 * A figure out of words that the reader left unmarked: value, unit and rounding word by its own number grammar, and what
 * it takes the figure to count, when and where, for a person to say.
 * @param mark code points of the text
 * @param taken the figures that the text has already
 */
export function markFigure(
  text: string,
  mark: Span,
  { taken, day, areaCodes }: { taken: readonly Span[]; day: PlainDate | null; areaCodes: AreaCodes },
): ReportFigure | { readonly fault: MarkFault } {
  const number = markedNumber(text, mark, taken);
  if ('fault' in number) return number;
  const draft = draftOf(number);
  const [period = null] = periodsOfFigures(number.parsed, [draft], day);
  const [area] = areasOfFigures(number.parsed, [draft]);
  const figure = writeFigure(number.parsed, { ...draft, topic: null, concept: 'other', rule: addedRule });
  const concept = conceptOf(`${figure.text} ${figure.counted}`);
  return {
    ...figure,
    ...{ concept, period, area: area ? areaCodes(area, day) : null },
    ...{ indicator: getConcept(concept).indicator, confidence: 1 },
  };
}
