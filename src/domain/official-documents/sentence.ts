import type { ComparisonWords } from './comparison.ts';
import { compareInProse, exactly } from './comparison.ts';
import type { Inline } from './locked-figure.ts';
import { isZero } from './print-number.ts';
import type { ProseNumbers } from './prose-numbers.ts';
import type { FigureBook } from './report-figure.ts';
import { lockSlot, parseTemplate, type Slot, slotValue } from './slots.ts';
import { type TargetWords, targetInProse } from './target-cells.ts';

/**
 * A clause of a template sentence. It is used when every slot in it has a value; otherwise it
 * disappears and its indicators are reported as missing.
 */
export type Clause = {
  text: string;
  /** Wording when the first slot is zero, built round "không". */
  zero?: string | undefined;
  /** Wording when no clause before it was used. */
  first?: string | undefined;
  /** What separates it from the clause before; "; " when absent. */
  join?: string | undefined;
  /** Says nothing new when it and this indicator are both zero: then it disappears. */
  under?: string | undefined;
  /** The unit in which its first slot is then compared with the same period: "vụ", "diễn đàn". */
  compare?: string | undefined;
};

/** `numbers` says how large counts are read; digit by digit when absent. */
export type SentenceWords = {
  none: string;
  numbers?: ProseNumbers | undefined;
  targets: TargetWords;
} & ComparisonWords;

export type Sentence = { inlines: Inline[]; missing: string[] };

const isSlot = (piece: string | Slot): piece is Slot => typeof piece !== 'string';

function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

function capitaliseFirst([head, ...rest]: Inline[]): Inline[] {
  if (!head) return [];
  if (!('figure' in head)) return [{ ...head, text: capitalise(head.text) }, ...rest];
  return [{ figure: { ...head.figure, text: capitalise(head.figure.text) } }, ...rest];
}

/** The values that a sentence reads digit by digit, as sides of its shares. */
function sidesIn(clauses: readonly Clause[], figures: FigureBook): Set<string> {
  const sides = clauses.flatMap(({ text }) =>
    parseTemplate(text)
      .filter(isSlot)
      .filter(({ part }) => part),
  );
  return new Set(sides.map((slot) => slotValue(slot, figures)).filter((value) => value !== null));
}

function renderClause(
  clause: Clause,
  opens: boolean,
  { figures, sides }: { figures: FigureBook; sides: ReadonlySet<string> },
  words: SentenceWords,
): Inline[] {
  const [principal] = parseTemplate(clause.text).filter(isSlot);
  const value = principal && slotValue(principal, figures);
  const countIsZero = value != null && !principal?.part && isZero(value);
  const template =
    countIsZero && clause.zero ? clause.zero : opens ? (clause.first ?? clause.text) : clause.text;
  const pieces = parseTemplate(template);
  // "1.284/1.420 vụ, đạt 90,42%": what a share is taken of is read as it is
  const exact = new Set(
    pieces.filter(isSlot).flatMap(({ code, divisor }) => (divisor ? [code, divisor] : [])),
  );
  const figure = principal && figures.get(principal.code);
  const comparison = clause.compare && figure ? compareInProse(figure, clause.compare, words) : [];
  const tellsItself = comparison.some((line) => 'figure' in line && line.figure.value === figure?.value);
  const inlines = pieces.map((piece): Inline => {
    if (!isSlot(piece)) return { text: piece };
    // no word of rounding beside the number itself: "hơn 1.600 mắt, 1.455/1.631 mắt"
    const isTold =
      sides.has(slotValue(piece, figures) ?? '') || (piece.code === principal?.code && tellsItself);
    const numbers = exact.has(piece.code) || isTold ? 'exact' : words.numbers;
    return { figure: lockSlot(piece, figures, { none: words.none, numbers }) };
  });
  if (!clause.compare || !figure) return inlines;
  const target = targetInProse(figure, exactly(figure, figure), words.targets);
  const told = [comparison, target].filter((line) => line.length > 0);
  return [...inlines, ...told.flatMap((line) => [{ text: ', ' }, ...line])];
}

function saysNothing({ text, under }: Clause, figures: FigureBook): boolean {
  if (!under) return false;
  const [principal] = parseTemplate(text).filter(isSlot);
  const value = principal ? slotValue(principal, figures) : null;
  const above = figures.get(under)?.value ?? null;
  return value !== null && isZero(value) && (above === null || isZero(above));
}

/** A ratio of nothing to nothing is not missing: there was nothing to count. */
function isMissing(slot: Slot, figures: FigureBook): boolean {
  const { parts, value } = figures.get(slot.code) ?? {};
  if (parts && isZero(parts.denominator)) return false;
  return slot.divisor ? (value ?? null) === null : slotValue(slot, figures) === null;
}

/**
 * One sentence from its clauses. `inlines` is empty when no clause can be used; otherwise it begins
 * with a capital and ends with a full stop. `missing` lists the indicators without a value.
 */
export function renderSentence(
  clauses: readonly Clause[],
  figures: FigureBook,
  words: SentenceWords,
): Sentence {
  const inlines: Inline[] = [];
  const missing = new Set<string>();
  const sides = sidesIn(clauses, figures);
  for (const clause of clauses) {
    const slots = parseTemplate(clause.text).filter(isSlot);
    for (const slot of slots) if (isMissing(slot, figures)) missing.add(slot.code);
    const usable = slots.every((slot) => {
      const { parts } = figures.get(slot.code) ?? {};
      return slotValue(slot, figures) !== null && !(parts && isZero(parts.denominator));
    });
    if (!usable || saysNothing(clause, figures)) continue;
    const opens = inlines.length === 0;
    if (!opens) inlines.push({ text: clause.join ?? '; ' });
    inlines.push(...renderClause(clause, opens, { figures, sides }, words));
  }
  if (!inlines.length) return { inlines: [], missing: [...missing] };
  return { inlines: [...capitaliseFirst(inlines), { text: '.' }], missing: [...missing] };
}
