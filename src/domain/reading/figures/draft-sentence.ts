import { type Classes, noClassSet } from '../lexicon/class-set.ts';
import { whyNoFigure } from '../no-figures/why-no-figure.ts';
import type { Draft } from './draft.ts';
import { measureOf } from './kind-of.ts';
import { type LeftContext, readLeftContext } from './left-context.ts';
import { isLabelled, leadOf } from './list-lead.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { replaces } from './predicate.ts';
import type { Sentence } from './sentence.ts';
import { inBrackets, sameAsShare } from './turn.ts';
import { hasTag, isMark, type Unit, unitAt } from './unit.ts';

/** What a sentence takes over from the one before, where it begins with `Trong đó`, `Cụ thể`. */
export interface Carried {
  readonly predicates: Classes;
  readonly item: number;
  /** Within parts of something, `Trong đó …`, which the next sentence may go on with. */
  readonly parts: boolean;
  /** What the line over a list says was done; empty where no list goes on. */
  readonly lead: Classes;
}

/** Whether the sentence goes on with what the one before it counted: `Trong đó …`, or a predicate without subject. */
export const continuesBefore = (units: readonly Unit[], from: number): boolean =>
  unitAt(units, from).word.isPrimary ||
  hasTag(unitAt(units, from), 'continuing') ||
  hasTag(unitAt(units, from + 1), 'continuing');

/** `7,4 vụ / 100.000 dân`: the number after the stroke belongs to the rate. */
function rateOf(units: readonly Unit[], end: number): number | undefined {
  const over = isMark(unitAt(units, end), '/') || unitAt(units, end).key === 'trên';
  const base = unitAt(units, end + 1).amount?.value ?? null;
  const people = hasTag(unitAt(units, end + 2), 'household', 'person', 'money-unit');
  return over && people && /^10{3,6}$/.test(String(base)) ? (base ?? undefined) : undefined;
}

/** `Trong đó, tội phạm về trật tự xã hội 248 vụ. Tội phạm về kinh tế 50 vụ.`: no verb of its own before its number. */
function isPart(units: readonly Unit[], { from, to }: Sentence, carried: Carried): boolean {
  if (!carried.parts || !/^(tội phạm|vi phạm|án)/.test(unitAt(units, from).key)) return false;
  for (let at = from + 1; at < to; at++) {
    const unit = unitAt(units, at);
    if (unit.amount) return true;
    if (unit.word.isPrimary && !unit.word.isQuality) return false;
  }
  return false;
}

/** Whether a number follows at once: what those just counted do is done to it. */
function isObject(units: readonly Unit[], end: number): boolean {
  let at = end;
  while (hasTag(unitAt(units, at), 'over', 'almost', 'about', 'filler')) at++;
  return unitAt(units, at).amount !== null;
}

/** `giảm 312 vụ (11,4%), 28 người chết (5,2%)`: the list goes on behind the share in brackets, which had no direction of its own. */
function followsShare(units: readonly Unit[], from: number, at: number, last: Draft | undefined): boolean {
  const share = last?.measure.kind === 'percent' && last.left.direction === null;
  return (
    share && from < at && isMark(unitAt(units, from), ')') && readLeftContext(units, from + 1, at).joined
  );
}

/** `2.608 cuộc, tăng 11%, với 197.400 lượt người dự`: what was attended, no change. */
const countsBehindShare = (last: Draft | undefined, measure: Draft['measure'], left: LeftContext): boolean =>
  last?.measure.kind === 'percent' && measure.kind !== 'percent' && left.words.includes('với');

const restates: ReadonlySet<string> = new Set([
  ',',
  '(',
  'tỷ lệ',
  'với tỷ lệ',
  'đạt tỷ lệ',
  'bằng',
  'với',
  'là',
]);

/** `giảm 11 vụ, tỷ lệ 14,86%`: the same change as a share. */
const restatesChange = (
  last: Draft | undefined,
  { kind }: Draft['measure'],
  { words }: LeftContext,
): boolean =>
  last?.direction != null &&
  last.measure.kind !== 'percent' &&
  kind === 'percent' &&
  words.includes('tỷ lệ') &&
  words.every((word) => restates.has(word));

/** `giảm 8 so với quý I và 15 so với cùng kỳ`: one change after another, each with what it is compared with. */
const comparesOn = (
  units: readonly Unit[],
  at: number,
  { words }: LeftContext,
  { phraseFrom }: Draft['measure'],
): boolean =>
  against.test(words[0] ?? '') &&
  /^(và|,)$/.test(unitAt(units, at - 1).key) &&
  against.test(unitAt(units, phraseFrom).key);

const against = /^so( với)?( cùng kỳ)?$/;

/** `bắt 7 vụ ma túy, thu 11 bánh heroin; 19 vụ buôn lậu, thu …`: an item that counts the same at once is done the same to. */
function isAgain(units: readonly Unit[], { phrase }: Draft, semicolon: number): boolean {
  const counts = phrase.head !== null && hasTag(phrase.head, 'case');
  return (
    counts && unitAt(units, semicolon + 1).amount !== null && hasTag(unitAt(units, semicolon + 2), 'case')
  );
}

/** Finds the figures of a sentence and reads what stands around each. */
export function draftSentence(
  units: readonly Unit[],
  sentence: Sentence,
  index: number,
  carried: Carried,
): { drafts: Draft[]; carried: Carried } {
  const drafts: Draft[] = [];
  let from = sentence.from;
  let item = carried.item + 1;
  const parts = isPart(units, sentence, carried);
  const labelled = isLabelled(units, sentence);
  let predicates =
    parts || continuesBefore(units, sentence.from)
      ? carried.predicates
      : labelled
        ? carried.lead
        : noClassSet;
  let direction: Draft['direction'] = null;
  for (let at = sentence.from; at < sentence.to; at++) {
    const unit = unitAt(units, at);
    if (isMark(unit, ';')) {
      item++;
      from = at + 1;
      direction = null;
      const before = drafts.find((one) => one.item === item - 1);
      const again = before && isAgain(units, before, at);
      if (again) predicates = before.predicates;
      // `bắt 29 vụ; số vụ trộm từ 52 vụ nay còn 19 vụ`: a subject of its own
      if (/^(tổng )?số$/.test(unitAt(units, from).key)) predicates = noClassSet;
    }
    if (unit.amount === null || whyNoFigure(units, at) !== null) continue;
    const measure = measureOf(units, at, unit.amount);
    const phrase = readNounPhrase(units, measure.phraseFrom, sentence.to);
    const left = readLeftContext(units, from, at);
    if (replaces(left.predicates)) predicates = left.predicates;
    else if (predicates.isEmpty) predicates = left.predicates;
    // `giảm 5% tai nạn, 95% gia đình đạt chuẩn` is a level
    const reaches = measure.kind === 'percent' && phrase.tags.has('reach');
    const goesOn =
      (left.joined && !reaches && !countsBehindShare(drafts.at(-1), measure, left)) ||
      followsShare(units, from, at, drafts.at(-1));
    const carries =
      (left.placed && phrase.head !== null && phrase.head.key === drafts.at(-1)?.phrase.head?.key) ||
      restatesChange(drafts.at(-1), measure, left) ||
      comparesOn(units, at, left, measure) ||
      (goesOn && (measure.kind === 'percent' || !isMark(unitAt(units, from), '(')));
    const rate = rateOf(units, phrase.end);
    const turn = sameAsShare(drafts.at(-1), { measure, left }) ?? inBrackets(units, from, at, drafts.at(-1));
    direction = left.direction ?? turn ?? (carries && rate === undefined ? direction : null);
    drafts.push({
      at,
      amount: unit.amount,
      measure,
      phrase,
      left,
      // `15 bị can; 6 người còn lại bị xử phạt`: its own verb outweighs the list's
      predicates: !replaces(left.predicates) && replaces(phrase.done) ? phrase.done : predicates,
      direction,
      item,
      sentence: index,
      rate,
    });
    from = Math.max(at + 1, isObject(units, phrase.end) ? phrase.acts : phrase.end);
    at = Math.max(at, phrase.end - 1);
  }
  return {
    drafts,
    carried: {
      predicates,
      item,
      parts: parts || hasTag(unitAt(units, sentence.from), 'parts'),
      lead: labelled ? carried.lead : drafts.length === 0 ? leadOf(units, sentence) : noClassSet,
    },
  };
}
