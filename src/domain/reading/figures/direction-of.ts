import { ClassSet } from '../lexicon/class-set.ts';
import { isYearLike } from '../numbers/read-digits.ts';
import { leftOf } from './neighbours.ts';
import { hasTag, isMark, isOneOf, type Unit, unitAt } from './unit.ts';

const through = ClassSet.of(
  'over',
  'almost',
  'about',
  'filler',
  'times',
  'damage',
  'dead',
  'injured',
  'degree',
);
const throughWords: ReadonlySet<string> = new Set(
  'số,về,được,số người,người,và,tương ứng,lần lượt,nhẹ,mạnh,sâu,hẳn,liền,vọt,nhanh,tiếp,đều,dần,ròng,lại,ngay,chừng,cả,quá,mỗi,hằng,năm,tháng'.split(
    ',',
  ),
);

function isUpwards(units: readonly Unit[], at: number): boolean {
  for (let i = at + 1; i < at + 8; i++) if (unitAt(units, i).key === 'trở lên') return true;
  return false;
}

const comparedWords: ReadonlySet<string> = new Set(
  `cả|so với|so|cùng kỳ|cùng kỳ năm trước|cùng kỳ năm ngoái|kỳ trước|năm|năm trước|năm ngoái|năm liền trước|năm liền kề|năm đầu|tháng đầu|lần khảo sát|lần khảo sát trước|tháng|tháng trước|quý|quý trước|trước|ngoái|liền kề|giai đoạn|giai đoạn trước|nhiệm kỳ|nhiệm kỳ trước|bình quân|trung bình|của|chung|toàn|tỉnh|huyện|xã|thành phố|toàn tỉnh|cả nước|mức|chỉ tiêu|kế hoạch|nghị quyết|mục tiêu|đề ra|chỉ tiêu đề ra|kế hoạch đề ra|được giao|cùng thời điểm|cùng thời gian|thời gian|kỳ|lần|lần tổ chức|tổ chức|là|nhiều nhất|mạnh nhất|với|tới|yêu cầu|hẳn|lúc|khi|chưa`.split(
    '|',
  ),
);

const farthest = 9;
const isYear = (units: readonly Unit[], at: number): boolean => {
  const unit = unitAt(units, at);
  // `so với 6 tháng đầu năm 2018`
  const lasts = hasTag(unitAt(units, at + 1), 'time-unit');
  return isYearLike(unit.key) || unit.amount?.shape === 'date' || (unit.amount !== null && lasts);
};
const isStrong = ({ key }: Unit): boolean =>
  key !== 'hơn' && (key.endsWith(' hơn') || key.endsWith(' hơn hẳn'));
const against: ReadonlySet<string> = new Set(['so', 'so với', 'so với cùng kỳ', 'so cùng kỳ']);
const occasions: ReadonlySet<string> = new Set(['lần', 'kỳ', 'đợt']);
const changes = ClassSet.of('up', 'down');
const times = ClassSet.of('dated', 'idiom', 'time-unit');
/** Words that compare only before a time or a standard: `hơn tháng trước 130 thành viên`. */
const weak: ReadonlySet<string> = new Set(['hơn', 'kém', 'thua', 'vượt']);

/**
 * `nhiều hơn cùng kỳ 129 khẩu`, `ít hơn Tết Đinh Dậu 9 vụ`, `giảm so với năm 2016 5 vụ`: past what it is compared with, to
 * the word that compares; -1 where none does.
 */
function wordThatCompares(units: readonly Unit[], from: number, at: number): number {
  let plain = true;
  for (let left = at; left >= from && at - left < farthest; left--) {
    const unit = unitAt(units, left);
    const { kind, key, word } = unit;
    if (kind === 'mark' || kind === 'break') return -1;
    // `vụ lớn hơn giá trị lên đến vài trăm triệu`
    if (hasTag(unit, 'level') && !isOneOf(unit, changes)) return -1;
    if (left < at && isOneOf(unit, changes) && (plain || isStrong(unit))) return left;
    if (left < at && plain && weak.has(key)) return left;
    if (against.has(key) && isOneOf(unitAt(units, left - 1), changes)) return left - 1;
    const isKnown = comparedWords.has(key) || isOneOf(unit, times) || isYear(units, left);
    if (unit.amount && !isYear(units, left)) return -1;
    if (isKnown) continue;
    // `lần khảo sát trước`, `kỳ kiểm tra đầu năm`
    if (occasions.has(unitAt(units, left - 1).key)) continue;
    if (word.isPrimary) return -1;
    plain &&= kind === 'word' && unit.capital;
  }
  return -1;
}

/** What a colon after `giảm cả 3 tiêu chí` opens: changes, all in that direction. */
function directionOfAll(units: readonly Unit[], colon: number): 'up' | 'down' | null {
  // `cả ba tiêu chí đều giảm: 22 vụ, 8 người chết`
  const said = unitAt(units, colon - 1);
  if (hasTag(said, 'up', 'down') && !hasTag(said, 'level')) return hasTag(said, 'up') ? 'up' : 'down';
  if (!/^(tiêu chí|mặt|chỉ số)$/.test(said.key)) return null;
  for (let i = colon - 2; i > colon - 6; i--) {
    if (hasTag(unitAt(units, i), 'up')) return 'up';
    if (hasTag(unitAt(units, i), 'down')) return 'down';
  }
  return null;
}

function comparesAhead(units: readonly Unit[], at: number): boolean {
  for (let i = at + 1; i < at + 8; i++) {
    const { kind, key } = unitAt(units, i);
    if (against.has(key)) return unitAt(units, i + 1).amount === null;
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
  // `gấp 2,5 lần dân số thường trú`
  if (/^gấp( hơn)?$/.test(unitAt(units, left).key) && unitAt(units, at + 1).key === 'lần') return 'up';
  // `hạ 4% số vụ`; `hạ` alone also kills and fells
  if (unitAt(units, left).key === 'hạ' && unitAt(units, at).amount?.percent) return 'down';
  // `giảm cả 3 tiêu chí: 3 vụ, 1 người chết`
  if (isMark(unitAt(units, left), ':')) return directionOfAll(units, left);
  // `1.688 cơ quan, thêm 52 đơn vị so với năm trước`
  if (unitAt(units, left).key === 'thêm' && comparesAhead(units, at)) return 'up';
  // `kéo giảm từ 5% trở lên`: at least five
  if (unitAt(units, left).key === 'từ' && !isRange && isUpwards(units, at)) left--;
  const compares = wordThatCompares(units, from, left);
  if (compares >= 0) {
    const { key } = unitAt(units, compares);
    if (key === 'hơn') return 'up';
    if (key === 'kém' || key === 'thua') return 'down';
    left = compares;
  }
  for (let steps = 0; left >= from && steps < 5; left--, steps++) {
    const unit = unitAt(units, left);
    if (isMark(unit, ',') && unitAt(units, left - 2).amount?.value === 1) {
      // `tăng một vụ, hai người chết`: one alone is no figure, but its direction carries
      left--;
      continue;
    }
    if (unit.amount?.value === 1 && unit.amount.inWords) continue;
    // `giảm đáng kể, tới 29%`
    if (isMark(unit, ',') && /^(tới|đến)$/.test(unitAt(units, left + 1).key)) continue;
    // `tăng lên 12 vụ so với tháng trước`; `tăng lên 12 vụ so với 9 vụ` names two levels
    if (unit.key === 'tăng lên' && comparesAhead(units, at)) return 'up';
    if (unit.key === 'giảm xuống' && comparesAhead(units, at)) return 'down';
    if (hasTag(unit, 'level') && !hasTag(unit, 'up', 'down')) return null;
    if (hasTag(unit, 'up')) return 'up';
    if (hasTag(unit, 'down')) return 'down';
    if (!isOneOf(unit, through) && !throughWords.has(unit.key)) return null;
  }
  return null;
}
