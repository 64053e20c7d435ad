import type { Decided } from '../figures/draft.ts';
import { replaces } from '../figures/predicate.ts';
import type { Decision } from './decide-concept.ts';
import type { Question } from './question.ts';
import { familyOf, takenOver } from './taken-over.ts';

const why = 'trong những vụ';
const reach = 4;

const isLevelOfCases = (one: Decided): boolean =>
  one.direction === null && one.measure.kind === 'count' && familyOf(one.phrase.head) === 'case';

/** `phát hiện 47 vụ … Trong số 47 vụ nói trên`: as many cases as were counted shortly before are the same ones. */
function saidAgain({ draft, decided }: Question): Decision | null {
  const { left, amount, sentence } = draft;
  if (!/^trong( số| tổng số)?$/.test(left.words.at(-1) ?? '') || amount.value === null) return null;
  const before = decided.findLast(
    (one) => one.sentence >= sentence - reach && isLevelOfCases(one) && one.amount.value === amount.value,
  );
  return before ? takenOver(before, why) : null;
}

/** `bắt 10 vụ. Trong số này có 4 vụ cướp giật`: some of the cases that the sentence before ends with. */
function pointedOut({ draft, decided }: Question): Decision | null {
  const first = decided.find((one) => one.sentence === draft.sentence) ?? draft;
  if (!/^trong số( này| đó| trên| ấy)( |$)/.test(first.left.words.slice(0, 2).join(' '))) return null;
  const whole = decided.findLast((one) => one.sentence === draft.sentence - 1 && isLevelOfCases(one));
  return whole ? takenOver(whole, 'mục của') : null;
}

/** `Trong số 47 vụ nói trên có 3 vụ cướp giật (4 đối tượng); 9 vụ trộm cắp`: some of those, to the end of the sentence. */
export function ofThose(question: Question): Decision | null {
  const { draft, decided } = question;
  const { phrase, left, measure, direction, sentence } = draft;
  if (direction || measure.kind !== 'count' || familyOf(phrase.head) !== 'case') return null;
  if (replaces(left.predicates) || left.tags.has('solve')) return null;
  const again = saidAgain(question);
  if (again) return again;
  if (phrase.tags.has('drugs') && !phrase.tags.has('crime')) return null;
  const pointed = pointedOut(question);
  if (pointed) return pointed;
  const whole = decided.find((one) => one.sentence === sentence && one.rule.startsWith(why));
  if (!whole) return null;
  return takenOver(whole, 'mục của');
}
