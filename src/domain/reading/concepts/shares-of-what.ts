import type { Decided } from '../figures/draft.ts';
import { replaces } from '../figures/predicate.ts';
import type { Decision } from './decide-concept.ts';
import type { Question } from './question.ts';
import { familyOf, takenOver } from './taken-over.ts';

function firstCase({ draft, decided }: Question, reach: number): Decided | undefined {
  return decided.find(
    (one) => one.sentence >= draft.sentence - reach && familyOf(one.phrase.head) === 'case',
  );
}

/** Of the first cases of its sentence, or of so many sentences before. */
export function shareOfCases(question: Question, reach: number): Decision | null {
  const cases = firstCase(question, 0) ?? firstCase(question, reach);
  return cases ? takenOver(cases, 'phần của') : null;
}

const structure: ReadonlySet<string> = new Set(['cơ cấu', 'cơ cấu tội phạm', 'xét về', 'xét theo', 'xét']);
const ranks: ReadonlySet<string> = new Set(
  `đứng đầu,dẫn đầu,nhiều nhất,cao nhất,đa số,phần lớn,kế đến,kế tiếp,tiếp đến,tiếp theo,tiếp sau,tiếp nữa,thứ hai,
  sau đó,rồi,rồi đến,xếp sau,cơ cấu,cơ cấu tội phạm`.split(/,\s*/),
);
const ofKind = 'cơ cấu của án';

/** `Xét về cơ cấu, trộm cắp đứng đầu với 47,8%, kế đến là cố ý gây thương tích 15,3%`: each crime's share of the cases. */
export function shareOfKind(question: Question): Decision | null {
  const { draft, same, seen } = question;
  const { left, phrase, direction, measure } = draft;
  if (measure.kind !== 'percent' || direction || phrase.head !== null) return null;
  if (!left.tags.has('crime') || replaces(left.predicates) || seen('t', 'drug')) return null;
  const goesOn = same?.rule.startsWith(ofKind) ?? false;
  if (!goesOn && !left.words.some((word) => ranks.has(word))) return null;
  const cases = left.words.some((word) => structure.has(word)) ? undefined : firstCase(question, 0);
  return { concept: goesOn && same ? same.concept : (cases?.concept ?? 'cases_total'), rule: ofKind };
}

/** `4.926 thành viên, 38% là đảng viên`: of those just counted. */
export function partOfMembers({ draft, same }: Question): Decision | null {
  const { measure, phrase, left, direction, at } = draft;
  const says = measure.phraseFrom > at + 1 && familyOf(phrase.head) === 'person';
  if (!says || direction || !left.joined || familyOf(same?.phrase.head ?? null) !== 'person') return null;
  return same && same.direction === null ? takenOver(same, 'phần của') : null;
}

/** `412 người nghiện; 61% trong số này dưới 30 tuổi`, `20% trong đó là nữ`: of those counted before. */
export function shareOfThose({
  draft: { phrase, left, direction, sentence },
  last,
  seen,
}: Question): Decision | null {
  const points =
    (seen('r', 'parts') && left.noun === null) || (seen('r', 'quantity') && seen('r', 'demonstrative'));
  if (direction || phrase.head !== null || !points || !last) return null;
  return last.sentence >= sentence - 1 ? takenOver(last, 'phần của') : null;
}

/** `71% liên quan đến mô tô, gần 40% xảy ra từ 18 giờ đến 24 giờ`: of the accidents, the cases some sentences back. */
export function shareOfEvents(question: Question): Decision | null {
  const { phrase, left, direction } = question.draft;
  if (direction || left.noun !== null || replaces(phrase.done)) return null;
  const occurs = phrase.tags.has('occur') && phrase.head === null;
  const names = left.tags.has('cause') || question.seen('r', 'opening');
  const involves = names && question.seen('t', 'traffic') && familyOf(phrase.head) === 'vehicle';
  if (occurs || involves) return shareOfCases(question, 3);
  return null;
}

const roundings: ReadonlySet<string> = new Set(['hơn', 'trên', 'gần', 'khoảng', 'có', 'tới']);

/** `1.206 đồng chí ở 201 xã; 87% có trình độ đại học`: an item that begins with its share is of the persons of the one before. */
export function shareOfPersonsBefore({
  draft,
  decided,
}: Pick<Question, 'draft' | 'decided'>): Decision | null {
  const { measure, left, direction, item, sentence } = draft;
  if (measure.kind !== 'percent' || direction || !left.words.every((word) => roundings.has(word)))
    return null;
  const whole = decided.findLast(
    (one) =>
      one.sentence === sentence &&
      one.item === item - 1 &&
      one.direction === null &&
      one.measure.kind === 'count' &&
      familyOf(one.phrase.head) === 'person',
  );
  return whole ? takenOver(whole, 'phần của') : null;
}

/** `chở quá tải 120%`: by how much it is too heavy. */
export const isOverload = ({ draft: { left } }: Question): boolean =>
  left.words.slice(-3).some((word) => /(quá tải|tải trọng|trọng tải)$/.test(word));

const money = /(^| )(tiền|tài sản|giá trị)( |$)/;

/** `số tiền thu hồi được chưa đến 4%`, `thu hồi tài sản đạt 32%`. */
export const isRecoveredShare = ({ draft: { phrase, left, direction } }: Question): boolean =>
  phrase.head === null &&
  !direction &&
  left.words.some((word) => word.startsWith('thu hồi')) &&
  money.test(left.words.join(' '));
