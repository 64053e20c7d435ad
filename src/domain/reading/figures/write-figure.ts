import type { Token } from '../tokens/token.ts';
import type { Decided } from './draft.ts';
import type { Figure } from './figure.ts';
import { qualifierOf } from './kind-of.ts';
import { type Unit, unitAt } from './unit.ts';

const cut = (points: string | readonly string[], start: number, end: number): string =>
  typeof points === 'string' ? points.slice(start, end) : points.slice(start, end).join('');

/** Turns a decided draft into the figure that is handed out. `points` are the code points of the text: the text itself where all are single units. */
export function writeFigure(
  points: string | readonly string[],
  tokens: readonly Token[],
  units: readonly Unit[],
  draft: Decided,
): Figure {
  const { amount, measure, phrase } = draft;
  const between = (first: number, last: number): string =>
    cut(points, tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
  const start = tokens[amount.first]?.start ?? 0;
  const end = tokens[amount.last]?.end ?? start;
  const phraseFirst = unitAt(units, measure.phraseFrom).first;
  const phraseLast = unitAt(units, phrase.end - 1).last;
  const noun = draft.left.noun;
  const counted =
    phrase.head && phraseLast >= phraseFirst
      ? between(phraseFirst, phraseLast)
      : noun
        ? between(noun.first, noun.last)
        : (measure.unit ?? between(amount.first, amount.last));
  const denominator = amount.denominator ?? draft.rate;
  return {
    ...{ start, end, text: cut(points, start, end), value: amount.value },
    ...(amount.low === undefined ? {} : { low: amount.low, high: amount.high ?? amount.low }),
    ...(denominator === undefined ? {} : { denominator }),
    ...(measure.unit === undefined ? {} : { unit: measure.unit }),
    qualifier: qualifierOf(units, draft.at, amount),
    counted,
    concept: draft.concept,
    direction: draft.direction,
    kind: measure.kind === 'volume' ? 'count' : measure.kind,
    ...(draft.left.tags.has('target') ? { status: 'target' as const } : {}),
    rule: draft.rule,
  };
}
