import type { Amount } from '../numbers/amount.ts';
import type { ParsedText } from '../parse-text.ts';
import { decidingWords } from './deciding-words.ts';
import type { Decided } from './draft.ts';
import type { Figure } from './figure.ts';
import { qualifierOf } from './kind-of.ts';
import { unitAt } from './unit.ts';

const nothing = {};
const target = { status: 'target' } as const;

/** What most figures do not have. */
function partsOf(
  { low, high }: Amount,
  denominator: number | undefined,
  unit: string | undefined,
): Pick<Figure, 'low' | 'high' | 'denominator' | 'unit'> {
  if (low === undefined && denominator === undefined && unit === undefined) return nothing;
  return {
    ...(low === undefined ? nothing : { low, high: high ?? low }),
    ...(denominator === undefined ? nothing : { denominator }),
    ...(unit === undefined ? nothing : { unit }),
  };
}

/** Turns a decided draft into the figure that is handed out. */
export function writeFigure(parsed: ParsedText, draft: Decided): Figure {
  const { tokens, units, cut } = parsed;
  const { amount, measure, phrase } = draft;
  const start = tokens[amount.first]?.start ?? 0;
  const end = tokens[amount.last]?.end ?? start;
  const phraseFirst = unitAt(units, measure.phraseFrom).first;
  const phraseLast = unitAt(units, phrase.end - 1).last;
  const noun = draft.left.noun;
  const counted =
    phrase.head && phraseLast >= phraseFirst
      ? cut(phraseFirst, phraseLast)
      : noun
        ? cut(noun.first, noun.last)
        : (measure.unit ?? cut(amount.first, amount.last));
  const denominator = amount.denominator ?? draft.rate;
  return {
    start,
    end,
    text: cut(amount.first, amount.last),
    value: amount.value,
    ...partsOf(amount, denominator, measure.unit),
    qualifier: qualifierOf(units, draft.at, amount),
    counted,
    concept: draft.concept,
    direction: draft.direction,
    kind: measure.kind === 'volume' ? 'count' : measure.kind,
    ...(draft.left.tags.has('target') ? target : nothing),
    rule: draft.rule,
    because: decidingWords(parsed, draft),
  };
}
