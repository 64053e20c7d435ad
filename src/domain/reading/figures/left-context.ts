import { type Classes, ClassSet, noClassSet } from '../lexicon/class-set.ts';
import { directionOf } from './direction-of.ts';
import { leaderBefore, leftOf } from './neighbours.ts';
import { hasTag, isMark, isOneOf, type Unit, unitAt } from './unit.ts';

/** What stands before a number, back to the last figure or the beginning of its clause. */
export interface LeftContext {
  /** Classes of the nearest predicates, `bắt, xử lý` together; empty where none stands there. */
  readonly predicates: Classes;
  /** Classes of everything there. */
  readonly tags: Classes;
  /** The first noun after the last comma: what the clause speaks of. */
  readonly noun: Unit | null;
  readonly direction: 'up' | 'down' | null;
  /** Nothing but commas and joints between the last figure and this one. */
  readonly joined: boolean;
  /** Nothing but the name of a place between: `xã Bảo Thạnh giảm 9 vụ, xã Tân Thủy 7 vụ`. */
  readonly placed: boolean;
  /** As `joined`, but with predicates between: `11.324 vụ, bắt 17.210 đối tượng`. */
  readonly near: boolean;
  /** A crime is named after the last comma or bracket. */
  readonly ofCrime: boolean;
  /** The words there, phrases whole. */
  readonly words: readonly string[];
}

const longestQuotation = 30;

/** Before a name or slogan in quotation marks, whose predicates do nothing: `Cuộc vận động "Xây dựng …"`. */
function beforeQuotation(units: readonly Unit[], from: number, at: number): number {
  if (!isMark(unitAt(units, at), '"', '”', '»')) return at;
  for (let open = at - 1; open >= Math.max(from, at - longestQuotation); open--) {
    if (isMark(unitAt(units, open), '"', '“', '«')) return open;
  }
  return at;
}

const manner: ReadonlySet<string> = new Set(['qua', 'sau', 'sau khi', 'quá trình', 'trong quá trình']);

/** `Qua kiểm tra, tất cả 19 người …`: how it came out, not what was done to those counted. */
const isManner = (units: readonly Unit[], from: number, comma: number): boolean =>
  comma - from < 8 && manner.has(unitAt(units, from).key) && !isMark(unitAt(units, comma + 1), ',');

/** Predicates that stand in a row count together: `giáo dục, bắt, xử lý`. */
function nearestPredicates(
  units: readonly Unit[],
  from: number,
  to: number,
  is: (unit: Unit) => boolean,
): Classes {
  const found = new ClassSet();
  const passed = new ClassSet();
  let any = false;
  let gap = 0;
  for (let at = to - 1; at >= from; at--) {
    at = beforeQuotation(units, from, at);
    const unit = unitAt(units, at);
    if (isMark(unit, ',') && isManner(units, from, at)) break;
    // `Xây dựng mô hình: Duy trì 17 mô hình`: a heading that another predicate follows does nothing
    if (isMark(unit, ':') && passed.has('maintain')) break;
    if (is(unit) || (any && gap < 2 && unit.word.isPredicate)) {
      found.add(unit.word.acts);
      any = true;
      gap = 0;
    } else if (!any && unit.word.isPredicate) {
      passed.add(unit.word.acts);
    } else if (any) {
      const hard = unit.kind === 'mark' && !isMark(unit, ',');
      if (hard || unit.word.isNoun || hasTag(unit, 'forceHint') || ++gap > 2) break;
    }
  }
  if (any) found.add(passed);
  return found;
}

const places = ClassSet.of('locality', 'commune', 'hamlet');
const saysWhere: ReadonlySet<string> = new Set('tại ở trên trong của'.split(' '));

/** `tại các cơ sở tư nhân` says where, not what. */
const isPlace = (units: readonly Unit[], at: number): boolean =>
  (isOneOf(unitAt(units, at), places) && unitAt(units, at - 1).key !== 'tỷ lệ') ||
  saysWhere.has(unitAt(units, at - 1).key) ||
  saysWhere.has(unitAt(units, at - 2).key);

/** `Tổ dân phố: 19`: a place that the line counts. */
const isLabel = (units: readonly Unit[], from: number, at: number, number: number): boolean =>
  at === from &&
  ((at + 2 === number && isMark(unitAt(units, at + 1), ':')) || leaderBefore(units, number) === at + 1);

/** `Bến Cát`, `Vũ Thư`: a syllable of a name. */
const isName = (units: readonly Unit[], at: number): boolean => {
  const [before, unit, next] = [unitAt(units, at - 1), unitAt(units, at), unitAt(units, at + 1)];
  const isWord = (one: Unit): boolean => one.kind === 'word' && one.capital;
  return unit.capital && !unit.key.includes(' ') && (isWord(next) || isWord(before));
};

/** One subject stands before these, whatever its commas. */
const namesLevel: ReadonlySet<string> = new Set('là,lên,lên tới,lên đến,lên thành'.split(','));

const harm = ClassSet.of('injured', 'dead');

/** `cố ý gây thương tích` is a crime, whoever was hurt. */
const isCrimeOfHarm = (unit: Unit): boolean =>
  hasTag(unit, 'crime') && isOneOf(unit, harm) && !unit.key.includes('sinh mạng');

const joints = ClassSet.of('linking', 'over', 'almost', 'about');
const fillers = ClassSet.of('filler');

/** Reads from `from`, after the last figure's phrase or at the beginning of the clause, to the number at `at`. */
export function readLeftContext(units: readonly Unit[], from: number, at: number): LeftContext {
  const tags = new ClassSet();
  let noun: Unit | null = null;
  let earlier: Unit | null = null;
  let subject: Unit | null = null;
  let ofWhole = false;
  let ofCrime = false;
  // `Số cuộc tuyên truyền phòng, chống tội phạm là 12`, `nâng tổng số mô hình về an ninh, trật tự lên 263`
  const endsWithIs = namesLevel.has(leftOf(units, at).unit.key);
  let hurt: Classes = noClassSet;
  let joined = true;
  let near = true;
  let outer: Unit | null = null;
  let placed = at > from + 1 && (isMark(unitAt(units, from), ',', ')') || unitAt(units, from).key === 'và');
  for (let i = from; i < at; i++) {
    const unit = unitAt(units, i);
    if (unit.word.all !== noClassSet) tags.add(unit.word.all, harm);
    // `gây thương tích, làm chết 3 người`: the nearest
    if (isOneOf(unit, harm) && !isCrimeOfHarm(unit)) hurt = unit.word.all;
    // `chỉ` weighs gold, and says `only`
    if (
      noun === null &&
      unit.word.isNoun &&
      !hasTag(unit, 'filler') &&
      (!isPlace(units, i) || isLabel(units, from, i, at)) &&
      !isName(units, i)
    )
      noun = unit;
    // `Số vụ được làm rõ từ tin báo là 402`
    if (hasTag(unit, 'quantity') && unitAt(units, i + 1).word.isNoun) subject = unitAt(units, i + 1);
    ofWhole ||= unit.key === 'trong số' || unit.key === 'trong tổng số';
    if (isMark(unit, '(', ':') || (ofWhole && isMark(unit, ','))) earlier = noun ?? earlier;
    ofCrime = hasTag(unit, 'crime') || (ofCrime && !isMark(unit, ',', '(', ')'));
    if (isMark(unit, ',', '(', ':')) noun = null;
    // `So với lần rà soát năm 2015, tỷ lệ tốt tăng 4,1%`
    if (isMark(unit, ',') && unitAt(units, from).key === 'so với') earlier = null;
    const goesOn =
      isMark(unit, ',') &&
      endsWithIs &&
      !unitAt(units, i + 1).word.isNoun &&
      !hasTag(unitAt(units, i + 1), 'quantity');
    // `Số vụ đòi nợ (đánh người, phá nhà) còn 6`: the subject stands before what is said in brackets
    if (isMark(unit, '(')) outer = subject;
    if (isMark(unit, ',', '(', ';') && !goesOn) subject = null;
    if (isMark(unit, ')')) subject = outer;
    if (unit.word.isPrimary) {
      earlier = noun ?? earlier;
      noun = null;
    }
    joined &&= isMark(unit, ',', '(', '/', '+', '=') || isOneOf(unit, joints);
    placed &&= isMark(unit, ',', '(', ')') || unit.key === 'và' || unit.capital || isOneOf(unit, places);
    near &&=
      joined ||
      isMark(unit, ',') ||
      unit.word.isPredicate ||
      unit.key === 'bên trong' ||
      isOneOf(unit, joints) ||
      isOneOf(unit, fillers);
  }
  if (hurt.has('dead')) tags.add(ClassSet.of('dead'));
  if (hurt.has('injured')) tags.add(ClassSet.of('injured'));
  const primary = nearestPredicates(units, from, at, (unit) => unit.word.isPrimary);
  const predicates = !primary.isEmpty
    ? primary
    : nearestPredicates(units, from, at, (unit) => unit.word.isPredicate);
  const words = units.slice(from, at).map((unit) => unit.key);
  return {
    predicates,
    tags,
    noun: subject ?? noun ?? earlier,
    joined,
    placed,
    near,
    ofCrime,
    words,
    direction: directionOf(units, from, at),
  };
}
