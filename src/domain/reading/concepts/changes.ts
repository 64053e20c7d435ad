import type { Decided } from '../figures/draft.ts';
import { replaces } from '../figures/predicate.ts';
import type { Unit } from '../figures/unit.ts';
import type { Decision } from './decide-concept.ts';
import { hasQuality, type Question } from './question.ts';
import { wheres } from './singled-out.ts';
import { familyOf, takenOver, unknown } from './taken-over.ts';

const reachBack = 8;
const crimesRise: Decision = { concept: 'cases_total', rule: 'tội phạm tăng, giảm' };

/** The last level that was counted in the same kind of thing. */
function levelOf({ draft, decided }: Question, noun: Unit | null): Decision | null {
  const wanted = familyOf(noun);
  let nameless: Decided | null = null;
  for (let back = 1; wanted !== null && back <= reachBack; back++) {
    const before = decided.at(-back);
    if (!before || before.sentence < draft.sentence - 1) break;
    if (
      before.direction !== null ||
      before.concept === 'crime_rate' ||
      familyOf(before.phrase.head ?? before.left.noun) !== wanted
    )
      continue;
    // `tiếp nhận 29 tin, đã giải quyết 27 tin; tăng 11 tin`: of what has a name of its own
    if (before.concept !== 'other') return takenOver(before, 'thay đổi của');
    nameless ??= before;
  }
  return nameless && takenOver(nameless, 'thay đổi của');
}

const occurrences: ReadonlySet<string> = new Set(
  'cases_total cases_found cases_prosecuted drug_cases traffic_accidents fire_cases'.split(' '),
);

/**
 * `… xảy ra 86 vụ; khám phá 68 vụ. So với tháng trước, tăng 2 vụ`: first of what occurred; `phát hiện 83 vụ; khởi tố 9 vụ.
 * Trị giá hàng hóa 5,3 tỷ đồng. So với cùng kỳ tăng 19 vụ`: over a sentence that counts no cases.
 */
function occurrenceOf({ draft, decided, same }: Question, noun: Unit | null): Decision | null {
  const { words, predicates } = draft.left;
  const compares = /^so với( cùng kỳ)?$/.test(words[0] ?? '') && predicates.isEmpty;
  if (same || !compares || familyOf(noun) !== 'case') return null;
  const near = decided.filter(({ sentence }) => sentence >= draft.sentence - 2);
  const cases = near.filter(
    (one) => one.direction === null && occurrences.has(one.concept) && familyOf(one.phrase.head) === 'case',
  );
  const whole = cases.find(({ sentence }) => sentence === cases.at(-1)?.sentence);
  return whole ? takenOver(whole, 'thay đổi của') : null;
}

/** A change is of what was counted before it: `xảy ra 278 vụ (giảm 44 vụ)`; unless its subject is named. */
export function changeOf(question: Question): Decision | null {
  const { head } = question.draft.phrase;
  const { noun, tags, predicates, ofCrime } = question.draft.left;
  if (!question.draft.direction || head === null || !question.bare || question.hurt) return null;
  // `giảm 8 vụ thụ lý, giảm 6 vụ xảy ra`
  if (question.draft.phrase.tags.has('occur') || replaces(question.draft.phrase.done)) return null;
  const named = noun !== null && familyOf(noun) === familyOf(head) && hasQuality(tags);
  // `gây rối trật tự công cộng giảm 6 vụ`
  if (
    ofCrime &&
    noun === null &&
    familyOf(head) === 'case' &&
    !replaces(predicates) &&
    !question.seen('t', 'drug')
  )
    return crimesRise;
  return (named ? question.askFor(noun) : null) ?? occurrenceOf(question, head) ?? levelOf(question, head);
}

/** `Số vụ tăng 7,1%`: of the cases counted before, where nothing says which. */
export const changeOfSubject = (question: Question, noun: Unit): Decision | null =>
  hasQuality(question.draft.left.tags) ? null : levelOf(question, noun);

/** `tăng từ 200 lên hơn 1.900 người`: what was so many is now so many. */
export function secondLevel({ draft, same, bare }: Question): Decision | null {
  const { left, direction, measure } = draft;
  const leads = /^(lên|xuống)( |$)/.test(left.words[0] ?? '') && left.noun === null;
  const from = same?.left.words.at(-1) ?? '';
  if (!leads || !bare || direction || !/^((tăng|giảm) )?từ$/.test(from)) return null;
  return same?.measure.kind === measure.kind ? takenOver(same, 'mức sau của') : null;
}

/** `tăng gấp 2,5 lần`; `riêng pháo tăng gấp 2,5 lần` has a subject of its own. */
export function multipleOf(question: Question): Decision | null {
  const { draft, last } = question;
  const { phrase, left, direction } = draft;
  if (phrase.head?.key !== 'lần' || !direction) return null;
  if (left.noun === null && !hasQuality(left.tags)) return last ? takenOver(last, 'gấp') : unknown;
  const level = left.noun ? changeOfSubject(question, left.noun) : null;
  return level ?? (left.tags.has('quantity') ? question.askFor(left.noun) : null) ?? unknown;
}

/** `6/15 huyện có số người chết tăng trên 20%`: what so many places have more of. */
export function changeThere({
  draft: { phrase, left, direction },
  same,
  seen,
  askSection,
}: Question): Decision | null {
  const rises = direction && phrase.head === null && left.noun === null && !hasQuality(left.tags);
  if (!rises || !same || !wheres.has(familyOf(same.phrase.head))) return null;
  if (same.phrase.tags.has('dead')) return askSection('dead');
  if (same.phrase.tags.has('injured')) return askSection('injured');
  if (same.phrase.tags.has('accidents')) return askSection('accident');
  // `3 địa phương tội phạm tăng trên 10%`
  const ofCrime = same.phrase.tags.has('case') || seen('o', 'case') || seen('o', 'crime');
  return ofCrime && !seen('t', 'drug') && !seen('t', 'traffic') ? crimesRise : null;
}

/** `giảm 8 so với quý I và 15 so với cùng kỳ`: of what the change before it is. */
export function comparedAgain({
  draft: { phrase, left, direction, measure },
  same,
}: Question): Decision | null {
  const goesOn = direction !== null && same?.direction === direction && same.measure.kind === measure.kind;
  return goesOn && phrase.head === null && /^so( với)?( cùng kỳ)?$/.test(left.words[0] ?? '')
    ? takenOver(same, 'thay đổi của')
    : null;
}
