import { predicateTags } from '../lexicon/tags.ts';
import { leftOf } from './neighbours.ts';
import { hasTag, isMark, type Unit, unitAt } from './unit.ts';

/** What stands before a number, back to the last figure or the beginning of its clause. */
export interface LeftContext {
  /** Classes of the nearest predicates, `bắt, xử lý` together; empty where none stands there. */
  readonly predicates: ReadonlySet<string>;
  /** Classes of everything there. */
  readonly tags: ReadonlySet<string>;
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

const manner: ReadonlySet<string> = new Set(['qua', 'sau khi', 'quá trình', 'trong quá trình']);

/** `Qua kiểm tra, tất cả 19 người …`: how it came out, not what was done to those counted. */
const isManner = (units: readonly Unit[], from: number, comma: number): boolean =>
  comma - from < 8 && manner.has(unitAt(units, from).key) && !isMark(unitAt(units, comma + 1), ',');

/** Predicates that stand in a row count together: `giáo dục, bắt, xử lý`. */
function nearestPredicates(
  units: readonly Unit[],
  from: number,
  to: number,
  is: (unit: Unit) => boolean,
): Set<string> {
  const found = new Set<string>();
  const passed = new Set<string>();
  let gap = 0;
  for (let at = to - 1; at >= from; at--) {
    at = beforeQuotation(units, from, at);
    const unit = unitAt(units, at);
    if (found.size === 0 && isMark(unit, ',') && isManner(units, from, at)) break;
    if (is(unit) || (found.size > 0 && gap < 2 && unit.word.isPredicate)) {
      for (const tag of unit.tags) if (predicateTags.has(tag)) found.add(tag);
      gap = 0;
    } else if (found.size === 0 && unit.word.isPredicate) {
      for (const tag of unit.tags) if (predicateTags.has(tag)) passed.add(tag);
    } else if (found.size > 0) {
      const hard = unit.kind === 'mark' && !isMark(unit, ',');
      if (hard || unit.word.isNoun || hasTag(unit, 'forceHint') || ++gap > 2) break;
    }
  }
  return found.size > 0 ? new Set([...found, ...passed]) : found;
}

const places = ['locality', 'commune', 'hamlet'] as const;
const through = ['over', 'almost', 'about', 'filler', 'times'] as const;

function isUpwards(units: readonly Unit[], at: number): boolean {
  for (let i = at + 1; i < at + 8; i++) if (unitAt(units, i).key === 'trở lên') return true;
  return false;
}

const comparedWords =
  /^(cả|so với|so|cùng kỳ|kỳ trước|năm|năm trước|năm ngoái|tháng|tháng trước|quý|quý trước|trước|ngoái|liền kề|giai đoạn|giai đoạn trước|nhiệm kỳ|nhiệm kỳ trước|cùng thời điểm|cùng thời gian|thời gian|kỳ)$/;

/** `nhiều hơn cùng kỳ 129 khẩu`, `ít hơn năm 2016 5 vụ`: past what it is compared with, to the word that compares. */
function beforeCompared(units: readonly Unit[], from: number, at: number): number {
  let left = at;
  const isYear = (unit: Unit): boolean => /^(19|20)\d\d$/.test(unit.key);
  while (left > from && at - left < 6) {
    const unit = unitAt(units, left);
    if (!comparedWords.test(unit.key) && !isYear(unit)) break;
    left--;
  }
  // `hơn tháng trước 130 thành viên`
  const compares = hasTag(unitAt(units, left), 'up', 'down') || unitAt(units, left).key === 'hơn';
  return left < at && compares ? left : at;
}

function comparesAhead(units: readonly Unit[], at: number): boolean {
  for (let i = at + 1; i < at + 8; i++) {
    const { kind, key } = unitAt(units, i);
    if (key === 'so với') return true;
    if (kind === 'amount' || kind === 'mark' || kind === 'break') return false;
  }
  return false;
}

/** `giảm 44 vụ`, `cao hơn 2,05%`; `tăng từ 1,5% lên 10%` names two levels, no change. */
function directionOf(units: readonly Unit[], from: number, at: number): 'up' | 'down' | null {
  let left = leftOf(units, at).at;
  const sign = unitAt(units, at - 1);
  if (isMark(unitAt(units, at - 2), '(') && isMark(sign, '-', '–', '+'))
    return sign.key === '+' ? 'up' : 'down';
  const isRange = unitAt(units, at).amount?.shape === 'range';
  if (isRange && unitAt(units, left).key === 'tăng từ') return 'up';
  if (isRange && unitAt(units, left).key === 'giảm từ') return 'down';
  // `giảm tai nạn giao thông từ 5%-10%`
  if (isRange && unitAt(units, left).key === 'từ') left -= unitAt(units, left - 1).word.isNoun ? 2 : 1;
  // `1.688 cơ quan, thêm 52 đơn vị so với năm trước`
  if (unitAt(units, left).key === 'thêm' && comparesAhead(units, at)) return 'up';
  // `kéo giảm từ 5% trở lên`: at least five
  if (unitAt(units, left).key === 'từ' && !isRange && isUpwards(units, at)) left--;
  const said = beforeCompared(units, from, left);
  if (said < left && unitAt(units, said).key === 'hơn') return 'up';
  left = said;
  for (let steps = 0; left >= from && steps < 5; left--, steps++) {
    const unit = unitAt(units, left);
    if (isMark(unit, ',') && unitAt(units, left - 2).amount?.value === 1) {
      // `tăng một vụ, hai người chết`: one alone is no figure, but its direction carries
      left--;
      continue;
    }
    if (unit.amount?.value === 1 && unit.amount.inWords) continue;
    if (hasTag(unit, 'level') && !hasTag(unit, 'up', 'down')) return null;
    if (hasTag(unit, 'up')) return 'up';
    if (hasTag(unit, 'down')) return 'down';
    if (
      !hasTag(unit, ...through) &&
      !/^(số|về|được|số người|người|và|tương ứng|lần lượt)$/.test(unit.key) &&
      !hasTag(unit, 'damage', 'dead', 'injured')
    )
      return null;
  }
  return null;
}

const saysWhere: ReadonlySet<string> = new Set('tại ở trên trong của'.split(' '));

/** `tại các cơ sở tư nhân` says where, not what. */
const isPlace = (units: readonly Unit[], at: number): boolean =>
  (hasTag(unitAt(units, at), ...places) && unitAt(units, at - 1).key !== 'tỷ lệ') ||
  saysWhere.has(unitAt(units, at - 1).key) ||
  saysWhere.has(unitAt(units, at - 2).key);

/** `cố ý gây thương tích` is a crime, whoever was hurt. */
const isCrimeOfHarm = (unit: Unit, tag: string): boolean =>
  (tag === 'injured' || tag === 'dead') && hasTag(unit, 'crime') && !unit.key.includes('sinh mạng');

/** Reads from `from`, after the last figure's phrase or at the beginning of the clause, to the number at `at`. */
export function readLeftContext(units: readonly Unit[], from: number, at: number): LeftContext {
  const tags = new Set<string>();
  let noun: Unit | null = null;
  let earlier: Unit | null = null;
  let subject: Unit | null = null;
  let ofWhole = false;
  let ofCrime = false;
  let joined = true;
  let near = true;
  let placed = at > from + 1 && isMark(unitAt(units, from), ',');
  for (let i = from; i < at; i++) {
    const unit = unitAt(units, i);
    for (const tag of unit.tags) if (!isCrimeOfHarm(unit, tag)) tags.add(tag);
    // `chỉ` weighs gold, and says `only`
    if (noun === null && unit.word.isNoun && !hasTag(unit, 'filler') && !isPlace(units, i)) noun = unit;
    // `Số vụ được làm rõ từ tin báo là 402`
    if (hasTag(unit, 'quantity') && unitAt(units, i + 1).word.isNoun) subject = unitAt(units, i + 1);
    ofWhole ||= unit.key === 'trong số' || unit.key === 'trong tổng số';
    if (isMark(unit, '(', ':') || (ofWhole && isMark(unit, ','))) earlier = noun ?? earlier;
    ofCrime = hasTag(unit, 'crime') || (ofCrime && !isMark(unit, ',', '(', ')'));
    if (isMark(unit, ',', '(', ':')) noun = null;
    if (isMark(unit, ',', '(', ';')) subject = null;
    if (unit.word.isPrimary) {
      earlier = noun ?? earlier;
      noun = null;
    }
    joined &&= isMark(unit, ',', '(', '/', '+', '=') || hasTag(unit, 'linking', 'over', 'almost', 'about');
    placed &&= isMark(unit, ',') || unit.capital || hasTag(unit, ...places);
    near &&=
      joined ||
      isMark(unit, ',') ||
      unit.word.isPredicate ||
      unit.key === 'bên trong' ||
      hasTag(unit, 'linking', 'over', 'almost', 'about', 'filler');
  }
  const primary = nearestPredicates(units, from, at, (unit) => unit.word.isPrimary);
  const predicates =
    primary.size > 0 ? primary : nearestPredicates(units, from, at, (unit) => unit.word.isPredicate);
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
