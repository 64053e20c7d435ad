import { ClassSet } from '../lexicon/class-set.ts';
import { type Decision, sectionOf } from './decide-concept.ts';
import type { Question } from './question.ts';
import {
  isOverload,
  isRecoveredShare,
  partOfMembers,
  shareOfCases,
  shareOfEvents,
  shareOfThose,
} from './shares-of-what.ts';
import { familyOf, takenOver, unknown } from './taken-over.ts';

const harm = ClassSet.of('damage', 'dead', 'injured', 'damaged');

const as = (concept: string, rule: string): Decision => ({ concept, rule });

/** `khám phá 172 vụ, 344 đối tượng, đạt tỷ lệ hơn 83%`: of the cases, though persons stand between. */
function isSolveShare({ draft, decided, seen }: Question): boolean {
  const here = decided.filter((one) => one.sentence === draft.sentence).slice(-3);
  const last = here.at(-1)?.concept;
  const reaches = seen('s', 'reach');
  if (seen('s', 'solveShare') || seen('n', 'solveShare') || (last === 'solve_rate' && reaches)) return true;
  const named = reaches || /^(tỷ lệ|đạt tỷ lệ)$/.test(draft.left.words.at(-1) ?? '');
  if (named && (seen('l', 'solve') || here.some((one) => one.concept === 'cases_solved'))) return true;
  const ofLast = last === 'cases_solved' || last === 'solve_rate';
  const { noun } = draft.left;
  // `tỷ lệ khám phá trên 80%, riêng án nghiêm trọng trên 95%`
  const ofCases = noun === null || (last === 'solve_rate' && familyOf(noun) === 'case');
  return ofLast && !draft.direction && ofCases;
}

function isTipShare({ draft, decided, seen, last }: Question): boolean {
  const ofTips =
    seen('s', 'tip') ||
    seen('b', 'tip') ||
    seen('b', 'news') ||
    last?.concept === 'tips_received' ||
    decided.some((one) => one.sentence === draft.sentence && one.concept === 'tips_received');
  if (seen('s', 'opinion')) return false;
  const resolved = seen('v', 'resolve') && seen('s', 'reach') && ofTips && !draft.direction;
  return seen('s', 'resolveShare') || seen('n', 'resolveShare') || resolved;
}

/** `97 tin báo, đã giải quyết 90/97`: how many of them, and of how many. */
export function resolvedOf({ draft, seen, decided }: Question): Decision | null {
  const { measure, phrase, sentence } = draft;
  if (measure.kind !== 'ratio' || !seen('l', 'resolve') || draft.left.noun !== null) return null;
  const tips = decided.some((one) => one.sentence === sentence && familyOf(one.phrase.head) === 'tip');
  return phrase.empty && tips ? as('tip_resolution_rate', 'tỷ lệ giải quyết tin') : null;
}

/** `khám phá 100%`, `85% số vụ được làm rõ`. */
const isSolvedPart = ({ draft, seen, same }: Question): boolean =>
  !draft.direction &&
  // `làm rõ 176 vụ, chiếm 38,8% số vụ được khám phá`
  !(draft.left.words.includes('chiếm') && familyOf(same?.phrase.head ?? null) === 'case') &&
  (draft.phrase.head === null || familyOf(draft.phrase.head) === 'case') &&
  (seen('l', 'solve') || seen('w', 'solve') || draft.phrase.done.has('solve'));

/** Nouns that name a part of whatever was counted: `nhóm từ 16 đến dưới 30 tuổi chiếm 38,2%`. */
const parted: ReadonlySet<string> = new Set(['group', 'point']);

/** `211 người nghiện, chiếm 5,5% dân số`: of those just counted, whatever the whole is. */
function partOfWhole({ draft, same, last }: Question): Decision | null {
  const { words, noun } = draft.left;
  // `Nữ chiếm 12,4%` begins a sentence: of those that the one before counted.
  const opens = same === undefined && words.at(-1) === 'chiếm' && last?.sentence === draft.sentence - 1;
  const whole = opens ? last : same;
  const family = familyOf(noun);
  if (draft.left.tags.has('cause')) return null;
  // `251 vụ khởi đầu từ tin báo của dân, chiếm 36,7%`: of those, whatever their phrase names
  const atOnce = words.at(-1) === 'chiếm' && words.at(-2) === ',' && !draft.left.tags.has('solve');
  if (atOnce && same && same.direction === null && same.measure.kind === 'count')
    return takenOver(same, 'phần của');
  // `Xe máy chiếm 64% số vụ tai nạn, ô tô chiếm 28%`
  const nextShare = words[0] === ',' && words.at(-1) === 'chiếm' && draft.phrase.empty;
  if (nextShare && same?.measure.kind === 'percent' && !same.direction) return takenOver(same, 'phần của');
  const goesOn =
    same?.measure.kind === 'percent' &&
    same.rule.startsWith('phần của') &&
    !draft.direction &&
    (family === null || family === 'person') &&
    draft.left.predicates.isEmpty;
  if (goesOn && same) return takenOver(same, 'phần của');
  const takes =
    (words.includes('chiếm') || words.includes('đạt') || words.at(-1) === 'bằng') &&
    (opens || family === null || parted.has(family) || family === familyOf(whole?.phrase.head ?? null));
  return takes && whole && !draft.direction && (!opens || family !== null)
    ? takenOver(whole, 'phần của')
    : null;
}

/** `bằng 54,8% kế hoạch năm`, `38,1% (Nghị quyết đề ra 35%)`: of what was counted before. */
function isOfPlan({ draft: { phrase, left, direction }, same, seen }: Question): boolean {
  if (direction) return false;
  if (phrase.head !== null) return seen('h', 'document');
  return same?.measure.kind === 'percent' && left.tags.has('target') && !left.tags.has('crime');
}

/** Shares that have a concept of their own. */
export function shareOf(question: Question): Decision | null {
  const { draft, seen, around } = question;
  const { head } = draft.phrase;
  if (draft.measure.kind !== 'percent') return null;
  if (question.same && isOfPlan(question)) return takenOver(question.same, 'phần của');
  if (head === null && draft.direction && draft.phrase.tags.has('crime') && !seen('t', 'drug'))
    return as('cases_total', 'tội phạm tăng, giảm');
  // `Số vụ phạm tội trên địa bàn giảm 11,6%`; on so many heads it is a rate
  if (
    head === null &&
    draft.direction &&
    seen('s', 'rateOfCrime') &&
    familyOf(draft.left.noun) !== 'household'
  )
    return as('cases_total', 'tội phạm tăng, giảm');
  if (seen('n', 'commission') || seen('s', 'commission')) return unknown;
  // `năm nay cháy giảm 60%`
  const ofFires = draft.left.tags.has('fire') && !draft.left.tags.meets(harm);
  if (head === null && draft.direction && draft.left.noun === null && ofFires)
    return question.askSection('blaze');
  if (head === null && (seen('n', 'worth') || (!draft.direction && isOverload(question)))) return unknown;
  // `giá trị hàng hóa giảm 24%`
  if (head === null && draft.direction && seen('s', 'worth') && seen('s', 'goods'))
    return as('money_seized', 'giá trị hàng hóa');
  if (seen('s', 'outcome') || (seen('s', 'poor') && head === null)) return unknown;
  if (isRecoveredShare(question)) return as('money_seized', 'phần của tiền thu hồi');
  const ofKind = shareOfThose(question) ?? partOfMembers(question) ?? shareOfEvents(question);
  if (ofKind) return ofKind;
  const ofShares = question.same?.measure.kind === 'percent';
  // `vi phạm giao thông giảm 46%`
  const ofViolations = draft.left.tags.has('violation') && draft.left.tags.has('traffic');
  if (head === null && draft.direction && draft.left.noun === null && ofViolations)
    return question.askSection('instance');
  if (head === null && seen('l', 'spend') && !draft.direction && !ofShares)
    return as('programme_money', 'phần của kinh phí');
  // `tin về ma túy chiếm 34%, cho vay nặng lãi 11%`: the next share of the same, no rate of interest
  const { same } = question;
  const isNext = same?.rule.startsWith('phần của') && ofShares && draft.left.words[0] === ',';
  if (
    same &&
    isNext &&
    head === null &&
    !draft.direction &&
    draft.left.tags.has('crime') &&
    !draft.left.words.some((word) => word.startsWith('lãi'))
  )
    return takenOver(same, 'phần của');
  if (question.around.perTime()) return as('interest_rate', 'lãi suất');
  const ofLoan = seen('t', 'loan') && !draft.direction && head === null && draft.left.noun === null;
  if (seen('s', 'interest') || seen('n', 'interest') || (ofLoan && !isSolveShare(question)))
    return as('interest_rate', 'lãi suất');
  if (isTipShare(question)) return as('tip_resolution_rate', 'tỷ lệ giải quyết tin');
  // `tỷ lệ tin có giá trị đạt 71%`
  if (head === null && seen('s', 'valuable') && !draft.direction)
    return as('tips_valuable', 'phần của tin có giá trị');
  if (isSolvedPart(question)) return as('solve_rate', 'tỷ lệ khám phá');
  // `Trong số đó có 85% số vụ …`: of the cases just counted
  const ofThose = /^trong (số|đó|số đó|số này)/.test(draft.left.words[0] ?? '') && !draft.direction;
  if (head !== null && ofThose && familyOf(head) === 'case' && question.bare)
    return shareOfCases(question, 1);
  if (head !== null) return partOfWhole(question);
  if (
    draft.left.words.includes('chiếm') &&
    draft.left.tags.has('crime') &&
    !draft.direction &&
    !seen('t', 'drug')
  ) {
    const ofCrimes = shareOfCases(question, 1);
    if (ofCrimes) return ofCrimes;
  }
  const takesFires = draft.left.words.includes('chiếm') && seen('s', 'fire') && !draft.direction;
  // `Cháy nhà dân chiếm 41%`
  const named = draft.left.words.some((word) => word.startsWith('cháy'));
  if (takesFires && (draft.left.noun === null || named)) return question.askSection('blaze');
  const part = partOfWhole(question);
  if (part && !isSolveShare(question)) return part;
  if (isSolveShare(question)) return as('solve_rate', 'tỷ lệ khám phá');
  if (seen('s', 'damage')) return as('property_damage', 'phần của thiệt hại');
  const follows = around.after?.left.words.some((word) => word === 'tổng số' || word === 'tổng');
  const whole = follows ? (around.after?.phrase.head ?? null) : null;
  const section = whole ? sectionOf(whole) : null;
  return section ? question.askSection(section) : null;
}

/** `Nguyên nhân do sự cố điện chiếm 52,6%`: of the cases, some sentences back. */
export const shareOfCause = (question: Question): Decision | null =>
  question.draft.phrase.empty && question.draft.left.tags.has('cause') ? shareOfCases(question, 2) : null;

/** `kéo giảm 5% cả ba tiêu chí`: of the accidents, where nothing else is counted. */
export function changeOfTraffic({
  draft: { phrase, left, direction, measure },
  same,
  seen,
}: Question): Decision | null {
  const isChange = measure.kind === 'percent' && direction !== null && phrase.head === null;
  return isChange && !same && left.noun === null && seen('t', 'traffic')
    ? as('traffic_accidents', 'tai nạn tăng, giảm')
    : null;
}

/** `nổi cộm là trộm cắp tài sản (chiếm 45%)`: of the cases that the sentence before began with. */
export function shareOfCrime(question: Question): Decision | null {
  if (!question.draft.left.tags.has('crime')) return null;
  const falls = question.draft.direction && question.draft.measure.kind === 'percent';
  if (falls && !question.seen('t', 'drug'))
    return as(question.seen('l', 'find') ? 'cases_found' : 'cases_total', 'tội phạm tăng, giảm');
  return shareOfCases(question, 1);
}
