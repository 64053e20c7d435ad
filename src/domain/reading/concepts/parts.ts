import type { Decided, Draft } from '../figures/draft.ts';
import type { LeftContext } from '../figures/left-context.ts';
import { replaces } from '../figures/predicate.ts';
import { topicOfConcept } from '../figures/topic.ts';
import { hasTag } from '../figures/unit.ts';
import type { Decision } from './decide-concept.ts';
import type { Question } from './question.ts';
import { familyOf, takenOver } from './taken-over.ts';

const wholes: readonly (string | null)[] = ['instance', 'person', 'case'];

/** `Trong đó phát hiện 73 trường hợp`, `Nghệ An: 12 trường hợp`: parts of what was counted before. */
export function partOf({ draft, last, same, bare, seen }: Question): Decision | null {
  if (!bare || familyOf(draft.phrase.head) !== 'instance') return null;
  if (!last || last.sentence < draft.sentence - 1) return null;
  // `; giới thiệu việc làm cho 200 trường hợp`
  if (draft.left.tags.has('helped')) return null;
  if (draft.left.tags.has('traffic') && last.concept === 'admin_violations') return null;
  // `4.512 ca cấp cứu do tai nạn giao thông, 213 ca do đánh nhau`
  if (last.concept.startsWith('traffic_') && seen('r', 'crime')) return null;
  // After cases, joined by a comma, `trường hợp` are people: `3 vụ, 7 trường hợp`.
  if (same && draft.left.joined && familyOf(last.phrase.head) === 'case') return null;
  const goesOn = draft.left.predicates.isEmpty || last.rule.startsWith('phần của');
  if (same && !goesOn) return null;
  const alike = draft.predicates.isWithin(last.predicates);
  return alike && wholes.includes(familyOf(last.phrase.head)) ? takenOver(last, 'phần của') : null;
}

/** Where a list of parts begins, or says which part: `trong đó trộm cắp 31 vụ`, `(nhà dân 41 vụ, …)`. */
const opensParts: ReadonlySet<string> = new Set(
  'trong đó,trong đó có,gồm,bao gồm,cụ thể,cụ thể là,(,nổi lên là'.split(','),
);

const someOf: ReadonlySet<string> = new Set('trong đó,trong đó có,trong số,gồm,bao gồm'.split(','));
const someone: ReadonlySet<string | null> = new Set(['person', 'elder']);
const ofPersons: ReadonlySet<string | null> = new Set(['person', 'instance', 'elder', 'individual']);

/** `xảy ra 812 vụ … làm rõ 741 vụ. Trong đó, giết người 11 vụ (giảm 5)`: what is compared occurred. */
function partsOfOccurred(draft: Draft, decided: readonly Decided[], seen: Question['seen']): Decision | null {
  const { left, sentence } = draft;
  const opens = someOf.has(left.words[0] ?? '') && left.tags.has('crime');
  if (!opens || !(seen('a', 'up') || seen('a', 'down'))) return null;
  const first = decided.find((one) => one.sentence === sentence - 1 && familyOf(one.phrase.head) === 'case');
  return first?.concept === 'cases_total' && first.direction === null ? takenOver(first, 'mục của') : null;
}

/** `làm rõ 83 vụ, bắt 129 đối tượng; trong đó trộm cắp 31 vụ; đánh bạc 17 vụ`: parts of the cases, whatever stands between. */
export function listedPart({ draft, decided, seen }: Question): Decision | null {
  const { phrase, left, direction, sentence } = draft;
  const wanted = familyOf(phrase.head);
  if (wanted !== 'case' || direction || replaces(left.predicates) || draft.measure.kind !== 'count')
    return null;
  if (phrase.tags.has('drugs') && !phrase.tags.has('crime')) return null;
  if (phrase.head !== null && left.tags.has('drugs') && !left.tags.has('crime')) return null;
  const isOther = seen('t', 'other');
  const whole = decided.findLast(
    (one) =>
      one.sentence === sentence &&
      (familyOf(one.phrase.head) === wanted || (one.phrase.empty && one.rule.startsWith('mục của: cases'))) &&
      !(isOther && topicOfConcept(one.concept) !== null),
  );
  if (!whole) return partsOfOccurred(draft, decided, seen);
  if (whole.direction || (/^(tổng )?số$/.test(left.words[0] ?? '') && whole.item !== draft.item)) return null;
  const inList = whole.rule.startsWith('mục của');
  const parallel = beginsLike(draft, whole, decided);
  if (parallel) return takenOver(parallel, 'mục của');
  const says = left.words.some((word) => opensParts.has(word)) && !left.joined;
  const names = left.tags.has('crime') || left.noun !== null || left.words.some((word) => someOf.has(word));
  return names && (says || inList || left.tags.has('crime')) ? takenOver(whole, 'mục của') : null;
}

/** `Giết người xảy ra 17 vụ, khám phá 17 vụ; cướp giật 63 vụ, …`: an item begins as the one before it began. */
function beginsLike(draft: Draft, last: Decided, decided: readonly Decided[]): Decided | null {
  if (last.item === draft.item || !draft.left.tags.has('crime')) return null;
  const first = decided.find((one) => one.item === last.item && familyOf(one.phrase.head) === 'case');
  return first && first.direction === null && !first.rule.startsWith('mục của') ? first : null;
}

const onlyExists = ({ predicates }: LeftContext): boolean => !replaces(predicates);

/** `412 nữ (13%), 1.240 đảng viên (39%)`: before the share in brackets that the list goes on behind. */
function beforeShare({ draft, decided, same }: Question): Decided | undefined {
  if (same?.measure.kind !== 'percent' || draft.left.words.join('') !== '),') return same;
  return decided.findLast((one) => one.sentence === draft.sentence && one.measure.kind !== 'percent');
}

/** `22 người (gồm 20 nam, 2 nữ)`; `Trong đó, tỉnh Gia Lai có gần 1.000 người`: some of those just counted. */
export function partOfPersons(question: Question): Decision | null {
  const { draft, last, same, bare, hurt, around } = question;
  const { left, sentence } = draft;
  const opens = same === undefined && last?.sentence === sentence - 1 && someOf.has(left.words[0] ?? '');
  const whole = opens ? last : beforeShare(question);
  // `11 cán bộ bị thương (5 công an, 4 kiểm lâm)`
  const named =
    bare ||
    (whole?.concept.startsWith('officers_') &&
      !hurt &&
      draft.phrase.head !== null &&
      hasTag(draft.phrase.head, 'officer'));
  if (!named || !whole || draft.direction || draft.phrase.tags.has('rehab')) return null;
  // `nhận giúp 174 người, trong đó tiến bộ rõ rệt 129 người`
  if (left.predicates.has('educate')) return null;
  const head = draft.phrase.head ?? (draft.phrase.empty ? left.noun : null);
  const ofWhom = whole.phrase.head ?? (whole.rule.startsWith('trong số') ? whole.left.noun : null);
  if (!someone.has(familyOf(head)) || !ofPersons.has(familyOf(ofWhom))) return null;
  const listed =
    whole.rule.startsWith('trong số') &&
    (left.joined ||
      (!opens && whole !== same) ||
      (draft.phrase.empty && left.words[0] === ',' && onlyExists(left)) ||
      (left.noun === null && onlyExists(left)));
  const ofWhole =
    whole.left.words.at(-1) === 'trong' ||
    whole.left.words.some((word) => word.startsWith('trong số') || word === 'trong tổng số');
  const says =
    listed ||
    (opens && onlyExists(left)) ||
    // `Đội có 9 người, 7 là cựu chiến binh`
    (left.joined && around.next() === 'là') ||
    left.words.lastIndexOf('(') > left.words.lastIndexOf(')') ||
    (!opens && left.words.some((word) => someOf.has(word))) ||
    (ofWhole && (left.words.length === 0 || left.words.at(-1) === 'có') && onlyExists(left));
  return says ? takenOver(whole, 'trong số') : null;
}

/** `đưa 10.000 người nghiện vào các cơ sở …; năm 2010 hơn 7.700 người`: the same thing, counted again. */
export function countedAgain({ draft, same, bare, hurt, around }: Question): Decision | null {
  const { phrase, left, direction } = draft;
  if (!bare || !same || direction || same.direction || hurt || !left.predicates.isEmpty) return null;
  if (
    !phrase.done.isEmpty ||
    phrase.tags.has('rehab') ||
    phrase.tags.has('substitute') ||
    around.clause().has('missing') ||
    around.clause().has('rescue') ||
    familyOf(left.noun) === 'work-team'
  )
    return null;
  const alike = phrase.head !== null && phrase.head.key === same.phrase.head?.key;
  return alike && familyOf(phrase.head) === 'person' ? takenOver(same, 'cùng loại với') : null;
}

/** `bắt 4 nghi can … 4 đối tượng gồm: …`: as many suspects as were counted shortly before are the same ones. */
export function sameSuspects({ draft, decided, bare }: Question): Decision | null {
  const { phrase, left, amount, measure } = draft;
  if (!bare || measure.kind !== 'count' || replaces(left.predicates) || !phrase.done.isEmpty) return null;
  if (phrase.head === null || !hasTag(phrase.head, 'suspect') || amount.value === null) return null;
  if (hasTag(phrase.head, 'accused')) return null;
  const before = decided.findLast(
    (one) =>
      one.sentence < draft.sentence &&
      one.sentence >= draft.sentence - 3 &&
      one.amount.value === amount.value &&
      familyOf(one.phrase.head) === 'person',
  );
  return before ? takenOver(before, 'cùng những') : null;
}

const pointing: ReadonlySet<string> = new Set('này,trên,đó,ấy'.split(','));

/** Whether `con số này`, `tỷ lệ này` stands before it; `con số trên 450` rounds. */
function pointsBack(words: readonly string[], noun: string): boolean {
  const at = words.indexOf(noun);
  return at >= 0 && at + 2 < words.length && pointing.has(words[at + 1] ?? '');
}

/** `Đến nay con số này chỉ còn 94`, `nâng tỷ lệ này lên 70%`: what the figure before counted. */
export function pointedAt({ draft, decided, last, same }: Question): Decision | null {
  const { phrase, left, measure, direction } = draft;
  const goesOn = left.joined && same?.rule.startsWith('con số này');
  // `lắp thêm 16 camera, nâng tổng số lên 74`
  const raised =
    left.noun === null && phrase.empty && left.words.includes('tổng số') && left.words.includes('lên');
  const points = goesOn || raised || pointsBack(left.words, 'con số') || pointsBack(left.words, 'tỷ lệ');
  if (direction || !points) return null;
  if (measure.kind === 'percent') {
    const share = decided.findLast((one) => one.measure.kind === 'percent');
    return share ? takenOver(share, 'con số này') : null;
  }
  if (phrase.head === null) return last ? takenOver(last, 'con số này') : null;
  const wanted = familyOf(phrase.head);
  const alike = decided.findLast(
    (one) => one.sentence < draft.sentence && familyOf(one.phrase.head) === wanted,
  );
  return alike && wanted !== null ? takenOver(alike, 'con số này') : null;
}

/** `gồm 212 vi phạm nồng độ cồn, 377 không đội mũ bảo hiểm, 154 chở quá số người`: what was done wrong behind each number. */
export function listedViolation({ draft, same, seen, askSection }: Question): Decision | null {
  const { phrase, left, measure, direction } = draft;
  if (phrase.head !== null || phrase.empty || measure.kind !== 'count' || direction) return null;
  if (replaces(left.predicates) || !seen('t', 'traffic') || same === undefined) return null;
  const goesOn = left.joined && same.rule.startsWith(ofViolations);
  const begins = phrase.tags.has('violation') && same.concept === 'traffic_violations';
  if (goesOn || begins) return { concept: 'traffic_violations', rule: ofViolations };
  return phrase.tags.has('violation') && left.joined ? askSection('instance') : null;
}

const ofViolations = 'từng lỗi của';

/** `Lỗi: không đội mũ bảo hiểm 32, vi phạm tốc độ 15`: items of one list, each with its number behind it. */
export function listedItem({ draft, same, seen, askSection }: Question): Decision | null {
  const { phrase, left, measure, direction } = draft;
  if (!phrase.empty || measure.kind !== 'count' || direction || replaces(left.predicates)) return null;
  if (same?.rule.includes('traffic_violations') && same.phrase.empty && left.words[0] === ',')
    return takenOver(same, 'mục của');
  const opens = left.words.includes(':') || left.words.some((word) => someOf.has(word));
  return opens && left.tags.has('violation') && seen('t', 'traffic') ? askSection('instance') : null;
}
