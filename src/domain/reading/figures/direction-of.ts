import { ClassSet } from '../lexicon/class-set.ts';
import { isYearLike } from '../numbers/read-digits.ts';
import { leftOf } from './neighbours.ts';
import { hasTag, isMark, isOneOf, type Unit, unitAt } from './unit.ts';

const through = ClassSet.of('over', 'almost', 'about', 'filler', 'times', 'damage', 'dead', 'injured');
const throughWords: ReadonlySet<string> = new Set(
  'số,về,được,số người,người,và,tương ứng,lần lượt'.split(','),
);

function isUpwards(units: readonly Unit[], at: number): boolean {
  for (let i = at + 1; i < at + 8; i++) if (unitAt(units, i).key === 'trở lên') return true;
  return false;
}

const comparedWords: ReadonlySet<string> = new Set(
  'cả|so với|so|cùng kỳ|kỳ trước|năm|năm trước|năm ngoái|tháng|tháng trước|quý|quý trước|trước|ngoái|liền kề|giai đoạn|giai đoạn trước|nhiệm kỳ|nhiệm kỳ trước|bình quân|trung bình|của|chung|toàn|tỉnh|huyện|xã|thành phố|toàn tỉnh|cả nước|mức|chỉ tiêu|kế hoạch|nghị quyết|mục tiêu|đề ra|cùng thời điểm|cùng thời gian|thời gian|kỳ|lần|lần tổ chức|tổ chức|là|nhiều nhất|mạnh nhất|với|tới'.split(
    '|',
  ),
);

/** `nhiều hơn cùng kỳ 129 khẩu`, `ít hơn năm 2016 5 vụ`: past what it is compared with, to the word that compares. */
function beforeCompared(units: readonly Unit[], from: number, at: number): number {
  let left = at;
  const isYear = (unit: Unit): boolean => isYearLike(unit.key);
  while (left > from && at - left < 7) {
    const unit = unitAt(units, left);
    if (!comparedWords.has(unit.key) && !isYear(unit)) break;
    left--;
  }
  // `hơn tháng trước 130 thành viên`
  const compares = hasTag(unitAt(units, left), 'up', 'down') || unitAt(units, left).key === 'hơn';
  return left < at && compares ? left : at;
}

/** What a colon after `giảm cả 3 tiêu chí` opens: changes, all in that direction. */
function directionOfAll(units: readonly Unit[], colon: number): 'up' | 'down' | null {
  if (!/^(tiêu chí|mặt|chỉ số)$/.test(unitAt(units, colon - 1).key)) return null;
  for (let i = colon - 2; i > colon - 6; i--) {
    if (hasTag(unitAt(units, i), 'up')) return 'up';
    if (hasTag(unitAt(units, i), 'down')) return 'down';
  }
  return null;
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
export function directionOf(units: readonly Unit[], from: number, at: number): 'up' | 'down' | null {
  let left = leftOf(units, at).at;
  const sign = unitAt(units, at - 1);
  if (isMark(unitAt(units, at - 2), '(') && isMark(sign, '-', '–', '+'))
    return sign.key === '+' ? 'up' : 'down';
  const isRange = unitAt(units, at).amount?.shape === 'range';
  if (isRange && unitAt(units, left).key === 'tăng từ') return 'up';
  if (isRange && unitAt(units, left).key === 'giảm từ') return 'down';
  // `Giảm từ 5% trở lên số vụ`
  const atLeast = unitAt(units, left).key;
  if ((atLeast === 'giảm từ' || atLeast === 'tăng từ') && isUpwards(units, at))
    return atLeast === 'giảm từ' ? 'down' : 'up';
  // `giảm tai nạn giao thông từ 5%-10%`
  if (isRange && unitAt(units, left).key === 'từ') left -= unitAt(units, left - 1).word.isNoun ? 2 : 1;
  // `giảm cả 3 tiêu chí: 3 vụ, 1 người chết`
  if (isMark(unitAt(units, left), ':')) return directionOfAll(units, left);
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
    if (!isOneOf(unit, through) && !throughWords.has(unit.key)) return null;
  }
  return null;
}
