import type { Unit } from '#domain/reading/figures/unit.ts';
import { noClasses } from '#domain/reading/lexicon/word-classes.ts';
import type { Amount } from '#domain/reading/numbers/amount.ts';
import { readAmount } from '#domain/reading/numbers/read-amount.ts';
import { type ParsedText, parseText } from '#domain/reading/parse-text.ts';
import type { Span } from './quotation.ts';

/** Why marked words cannot become a figure. */
const markFaults = ['markNoNumber', 'markManyNumbers', 'markOverlaps', 'markDate'] as const;
export type MarkFault = (typeof markFaults)[number];

/** The one number that was marked, as a unit of the text. */
export interface MarkedNumber extends Span {
  readonly parsed: ParsedText;
  /** Place among the units of `parsed`. */
  readonly at: number;
  readonly amount: Amount;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const spanOf = ({ tokens }: ParsedText, first: number, last: number): Span => {
  const start = tokens[first]?.start ?? 0;
  return { start, end: tokens[last]?.end ?? start };
};

const holding = (amount: Amount): Unit => ({
  ...{ kind: 'amount', first: amount.first, last: amount.last, key: '', tags: [], word: noClasses, amount },
  ...{ capital: false, spaced: true },
});

/** Numbers that stand in the marked words. A number that an idiom of the lexicon holds is asked for only when no other is there. */
function numbersIn(parsed: ParsedText, mark: Span): MarkedNumber[] {
  const isMarked = ({ first, last }: Unit) => overlap(spanOf(parsed, first, last), mark);
  const places = parsed.units.flatMap((unit, at) => (isMarked(unit) ? [{ unit, at }] : []));
  const plain = places.flatMap(({ unit: { amount }, at }): MarkedNumber[] =>
    amount ? [{ parsed, at, amount, ...spanOf(parsed, amount.first, amount.last) }] : [],
  );
  if (plain.length > 0) return plain;
  return places.flatMap(({ unit, at }) => {
    for (let token = unit.first; token <= unit.last; token++) {
      const amount = readAmount(parsed.tokens, token);
      if (!amount || !overlap(spanOf(parsed, amount.first, amount.last), mark)) continue;
      const units = parsed.units.with(at, holding(amount));
      return [{ at, amount, parsed: { ...parsed, units }, ...spanOf(parsed, amount.first, amount.last) }];
    }
    return [];
  });
}

/**
 * The number that somebody marked. It is taken whole: of `600` in `1.600` the number is `1.600`.
 * @param mark code points of the text
 * @param taken the figures that the text has already
 */
export function markedNumber(
  text: string,
  mark: Span,
  taken: readonly Span[],
): MarkedNumber | { readonly fault: MarkFault } {
  const numbers = numbersIn(parseText(text), mark);
  const free = numbers.filter((number) => !taken.some((other) => overlap(number, other)));
  const [first, second] = free;
  if (!first) return { fault: numbers.length > 0 ? 'markOverlaps' : 'markNoNumber' };
  if (second) return { fault: 'markManyNumbers' };
  const { shape } = first.amount;
  return shape === 'date' || shape === 'time' ? { fault: 'markDate' } : first;
}
