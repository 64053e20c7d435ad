import type { Decided } from '../figures/draft.ts';
import { replaces } from '../figures/predicate.ts';
import { ClassSet } from '../lexicon/class-set.ts';
import type { Decision } from './decide-concept.ts';
import type { Question } from './question.ts';
import { familyOf, takenOver } from './taken-over.ts';

const reach = 8;
const matters = ClassSet.of(
  'crime',
  'drugs',
  'traffic',
  'fire',
  'dispute',
  'accidents',
  'violation',
  'case',
  'tip',
);

/** The last cases counted before, at least as many as these. */
function wholeOf({ draft, decided }: Question, sentences: number, concept?: string): Decided | undefined {
  const own = draft.amount.value ?? 0;
  return decided.findLast(
    (one) =>
      one.sentence < draft.sentence &&
      one.sentence >= draft.sentence - sentences &&
      one.direction === null &&
      one.measure.kind === 'count' &&
      familyOf(one.phrase.head) === 'case' &&
      (concept === undefined || one.concept === concept) &&
      (one.amount.value ?? 0) >= own,
  );
}

/** `xử lý 1.147 vụ … - Hải quan: 203 vụ; phạt …`: an item of a list says whose cases, not what was done. */
export function ofForce(question: Question): Decision | null {
  const { draft, same, bare } = question;
  const { phrase, left, measure, direction } = draft;
  if (same || direction || !bare || measure.kind !== 'count' || familyOf(phrase.head) !== 'case') return null;
  if (left.words.at(-1) !== ':' || left.tags.meets(matters) || replaces(left.predicates)) return null;
  const whole = wholeOf(question, reach);
  return whole ? takenOver(whole, 'từng lực lượng của') : null;
}

/** `ghi nhận 17 vụ. … Riêng trộm cắp chiếm 11`: a crime singled out of the cases counted before. */
export function ofCrimeAlone(question: Question): Decision | null {
  const { draft, same } = question;
  const { phrase, left, measure, direction } = draft;
  if (same || direction || measure.kind !== 'count' || !left.tags.has('crime')) return null;
  if (!/^(riêng|chỉ riêng|tính riêng|nhiều nhất là)$/.test(left.words[0] ?? '')) return null;
  if (replaces(left.predicates) || !(phrase.head === null || familyOf(phrase.head) === 'case')) return null;
  const whole =
    wholeOf(question, 2, 'cases_total') ?? (left.words.at(-1) === 'chiếm' ? wholeOf(question, 2) : undefined);
  return whole ? takenOver(whole, 'mục của') : null;
}

const earlier: ReadonlySet<string> = new Set(
  'cùng kỳ,cùng kỳ năm trước,cùng kỳ năm ngoái,năm trước,năm ngoái,năm trước đó,trước đó,kỳ trước,quý trước,tháng trước'.split(
    ',',
  ),
);

/** `xảy ra 6 vụ, phá được 5; năm trước là 14 vụ`: as many then of what its sentence counts first. */
export function asManyThen({ draft, decided, bare }: Question): Decision | null {
  const { phrase, left, measure, direction, sentence } = draft;
  if (direction || !bare || measure.kind !== 'count' || familyOf(phrase.head) !== 'case') return null;
  if (replaces(left.predicates) || left.words.includes('so với') || !phrase.done.isEmpty) return null;
  if (!left.words.some((word) => earlier.has(word))) return null;
  const first = decided.find(
    (one) => one.sentence === sentence && one.direction === null && familyOf(one.phrase.head) === 'case',
  );
  return first ? takenOver(first, 'cùng loại với') : null;
}
