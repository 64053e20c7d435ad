import { countedAt, isCommonNoun, isMeasure, isNoun, leaderBefore, leftOf } from '../figures/neighbours.ts';
import { hasTag, isMark, isOneOf, type Unit, unitAt } from '../figures/unit.ts';
import { ClassSet } from '../lexicon/class-set.ts';
import type { Amount } from '../numbers/amount.ts';
import { isYearLike } from '../numbers/read-digits.ts';
import { closes, followsFigure } from './clause.ts';
import { isCompared } from './is-compared.ts';
import { isElided } from './is-elided.ts';
import { isListed } from './is-listed.ts';
import { followsBracketed } from './names.ts';
import { isPartsOfShare } from './times.ts';

const isPlainPredicate = (unit: Unit): boolean => unit.word.isPredicate && !unit.word.isQuality;

const quantityBefore = ClassSet.of(
  'valuable',
  'up',
  'down',
  'level',
  'quantity',
  'dead',
  'injured',
  'reach',
  'times',
);

/** `Số lần vi phạm … là 33`. */
function subjectIsNumber(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i > at - 40; i--) {
    const unit = unitAt(units, i);
    if (unit.kind === 'break' || isMark(unit, '.', ';')) return false;
    if (hasTag(unit, 'quantity') || /^(tổng )?số /.test(unit.key)) return true;
  }
  return false;
}

/** Written with a capital where they are counted, too: papers, honours, models. */
const titled = ClassSet.of(
  'document',
  'award',
  'model',
  'commitment',
  'session',
  'collective',
  'individual',
  'officer',
  'team',
  'branch',
  'work-team',
);

/** `Điểm chữa cháy công cộng: 389`: a line that names what is counted; `Điện thoại: 38` does not. */
function isLabel(units: readonly Unit[], colon: number): boolean {
  for (let i = colon - 1; i > colon - 12; i--) {
    const unit = unitAt(units, i);
    if (hasTag(unit, 'numbered') && !hasTag(unit, 'quantity')) return false;
    const first = unitAt(units, i + 1);
    if (isMark(unit, ',') && (unitAt(units, i - 1).word.isPredicate || unitAt(units, i - 1).word.isNoun))
      continue;
    if (unit.kind !== 'phrase' && unit.kind !== 'word') return isNoun(first) || hasTag(first, 'quantity');
  }
  return false;
}

/** Whether an item that ends with a number stands before the one whose label ends at this colon. */
function followsItem(units: readonly Unit[], colon: number): boolean {
  for (let i = colon - 1; i > colon - 8; i--)
    if (isMark(unitAt(units, i), ';')) {
      const last = unitAt(units, i - 1);
      return last.amount !== null || (last.word.isNoun && unitAt(units, i - 2).amount !== null);
    }
  return false;
}

/** Alone in brackets behind words that are no name. */
const isBracketed = (units: readonly Unit[], at: number): boolean =>
  isMark(unitAt(units, at - 1), '(') &&
  isMark(unitAt(units, at + 1), ')') &&
  (!unitAt(units, at - 2).capital || followsBracketed(units, at - 2)) &&
  !hasTag(unitAt(units, at - 2), 'numbered', 'dated');

const levelWords: ReadonlySet<string> = new Set(
  'chỉ,còn,chỉ còn,nay là,nay chỉ,lên,lên tới,lên đến,xuống,xuống còn,được'.split(','),
);
const doneWords: ReadonlySet<string> = new Set(['được', 'xong', 'thêm']);

/** Whether a figure stands before it in the sentence. */
function subjectOrFigureBefore(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i > at - 20; i--) {
    const unit = unitAt(units, i);
    if (unit.kind === 'break' || isMark(unit, '.', ';')) return false;
    if (unit.amount) return true;
  }
  return false;
}

/** Whether anything says that the number counts. */
export function isCounted(units: readonly Unit[], at: number, amount: Amount): boolean {
  if (amount.percent || amount.magnitude || amount.shape === 'vague' || amount.shape === 'malformed')
    return true;
  if (
    isPartsOfShare(units, at, amount) ||
    isListed(units, at) ||
    isCompared(units, at) ||
    isElided(units, at)
  )
    return true;
  // `mô hình ở 15/15 Ban Chỉ đạo`; days were told apart before
  if (amount.shape === 'ratio') return true;
  // `xe quá tải (57 ý kiến), karaoke di động (43)`
  if (isBracketed(units, at) && followsFigure(units, at - 2)) return true;
  // `giết người 16 vụ (-05)`
  if (isMark(unitAt(units, at - 1), '+', '-', '–') && isMark(unitAt(units, at - 2), '(')) return true;
  const next = unitAt(units, countedAt(units, at));
  if (countedAt(units, at) > at + 1 && next.kind !== 'break' && unitAt(units, at + 1).spaced) return true;
  if (isCommonNoun(next) || isMeasure(next)) return true;
  // `22 Tổ bảo vệ an ninh trật tự`, `ban hành 30 Nghị quyết`: a title, not a name
  const titledBy = unitAt(units, at - 1);
  if (isNoun(next) && next.kind === 'phrase' && isOneOf(next, titled))
    return !titledBy.capital || titledBy.word.isPredicate || hasTag(next, 'award');
  const { unit: left, at: leftAt, rounded } = leftOf(units, at);
  if (rounded || isOneOf(left, quantityBefore)) return true;
  if (/^\d{1,3}(\.\d{3})+$/.test(unitAt(units, at).key)) return true;
  if (left.key === 'là' && subjectIsNumber(units, leftAt)) return true;
  const ends = closes(next) || (next.key === 'năm' && isYearLike(unitAt(units, at + 2).key));
  // `02 vụ, giảm 50% (cùng kỳ 04)`
  if (left.key === 'cùng kỳ' && isMark(next, ')')) return true;
  // `9 mô hình do Hội Cựu chiến binh phụ trách, 7 của Đoàn Thanh niên`
  if (next.key === 'của' && isMark(left, ',') && followsFigure(units, leftAt)) return true;
  // `trong đó 41 hoạt động có hiệu quả, 12 trung bình`
  if (hasTag(next, 'rating') && followsFigure(units, leftAt)) return true;
  // `“Camera an ninh” 412 mắt; “Câu lạc bộ hoàn lương” 39, thu hút 865 thành viên`
  if (isMark(left, '”', '"', '»') && ends && followsFigure(units, leftAt)) return true;
  // `trong 33 vụ ở địa bàn thì 24 là ở các dãy trọ`, `trong đó 207 là học sinh`
  const singles = left.key === 'thì' || /^trong đó( có)?$/.test(left.key);
  if (singles && next.key === 'là' && subjectOrFigureBefore(units, leftAt)) return true;
  // `1.034 cơ sở được kiểm tra thì 287 mắc lỗi`
  if (singles && hasTag(next, 'violate') && subjectOrFigureBefore(units, leftAt)) return true;
  const levels = levelWords.has(left.key);
  if (ends && levels && (followsFigure(units, leftAt) || subjectIsNumber(units, leftAt))) return true;
  // `Trong số 102 thôn, khu, hiện còn 9 chưa có camera`
  if (levels && /^(chưa|không|đã|đang|được|bị|vẫn)( |$)/.test(next.key) && followsFigure(units, leftAt))
    return true;
  if (ends && left.key === 'là' && followsFigure(units, leftAt)) return true;
  // `chỉ khám phá được 377 (đạt 71,9%)`
  const done = doneWords.has(left.key) ? unitAt(units, leftAt - 1) : left;
  const endsThere = next.kind === 'break' || isMark(next, ',', '.', ';', '(');
  if (
    (done.word.isPrimary || hasTag(left, 'maintain')) &&
    (endsThere || (next.key === 'và' && unitAt(units, at + 2).word.isPrimary))
  )
    return true;
  // `kiểm tra 63 cơ sở, xử lý 07 với số tiền 31 triệu đồng`
  if (left.word.isPrimary && next.key === 'với' && hasTag(unitAt(units, at + 2), 'deposit')) return true;
  const leader = leaderBefore(units, at);
  if (leader > 0 && ends && isLabel(units, leader)) return true;
  const endsLabel = ends || isMark(next, '(');
  if (isMark(left, ':') && (isNoun(unitAt(units, leftAt - 1)) || (endsLabel && isLabel(units, leftAt))))
    return true;
  // `Trạm Ea Tul: 377; Krông Pắc: 138`: one place after another
  if (isMark(left, ':') && endsLabel && unitAt(units, leftAt - 1).capital && followsItem(units, leftAt))
    return true;
  // `hơn một nửa có tuổi đời trên 45`
  if (amount.value === 0.5 && amount.inWords) return true;
  if (next.kind === 'word') return !next.capital && !hasTag(next, 'function');
  return (
    next.kind === 'phrase' &&
    !next.capital &&
    !isPlainPredicate(next) &&
    !hasTag(next, 'function', 'boundary', 'passive', 'slogan', 'linking', 'plain')
  );
}
