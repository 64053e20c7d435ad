import { countedAt, inRange, isCommonNoun, isMeasure, isNoun, leftOf } from '../figures/neighbours.ts';
import { hasTag, isMark, type Unit, unitAt } from '../figures/unit.ts';
import type { Amount } from '../numbers/amount.ts';
import { isDottedDay, isYearLike } from '../numbers/read-digits.ts';

export const isYear = (amount: Amount, unit: Unit): boolean =>
  amount.shape === 'plain' && isYearLike(unit.key) && !amount.magnitude && !amount.percent;

const levelWords: ReadonlySet<string> = new Set('xuống,xuống còn,lên,còn,chỉ còn'.split(','));
const timeWords = /^(năm|tháng|ngày|giờ|tuần) (qua|nay|trước|tới|sau|liền|đầu|cuối)/;

export function isDuration(units: readonly Unit[], at: number): boolean {
  const next = unitAt(units, at + 1);
  // `từ 35 vụ năm 2014 xuống 6 năm 2020`
  const ofYear = next.key === 'năm' && isYearLike(unitAt(units, at + 2).key);
  if (ofYear && levelWords.has(leftOf(units, at).unit.key)) return false;
  // `28 tháng Chạp`
  if (hasTag(next, 'dated') && next.key.startsWith('tháng ')) return true;
  if (next.capital) return false;
  const idiom = hasTag(next, 'idiom') && /^(tháng|ngày|giờ|tuần) /.test(next.key);
  return hasTag(next, 'time-unit') || idiom || (next.kind === 'phrase' && timeWords.test(next.key));
}

/** Ends of day, month or year that a number after `ngày`, `tháng`, `năm` may have; else it counts something. */
const limits: Readonly<Record<string, readonly [number, number]>> = {
  ngày: [1, 31],
  tháng: [1, 12],
  năm: [1900, 2100],
  quý: [1, 4],
};

export function isDated(units: readonly Unit[], at: number, amount: Amount): boolean {
  const { unit: left, at: leftAt, rounded } = leftOf(units, at);
  if (!hasTag(left, 'dated') || amount.percent || amount.magnitude) return false;
  const before = unitAt(units, leftAt - 1);
  if (hasTag(before, 'each') || (before.kind === 'amount' && !hasTag(unitAt(units, leftAt - 2), 'dated')))
    return false;
  if (amount.shape === 'range' || amount.shape === 'ratio') return true;
  const [low, high] = limits[left.key.split(' ').at(-1) ?? ''] ?? [1, 2100];
  if (!inRange(amount.value, low, high)) return false;
  const next = unitAt(units, countedAt(units, at));
  const names = (left.key.split(' ').at(-1) ?? '') in limits || !isNoun(next) || next.capital;
  return names && !(rounded && isNoun(next));
}

const dateLeft = 'từ đến trước sau hết qua vào tới và cùng nhằm'.split(' ');

/** `so với cùng kỳ (10/8, 25%)`: both parts of the share that follows. */
export const isPartsOfShare = (units: readonly Unit[], at: number, { shape }: Amount): boolean =>
  shape === 'ratio' &&
  isMark(unitAt(units, at - 1), '(') &&
  isMark(unitAt(units, at + 1), ',') &&
  unitAt(units, at + 2).amount?.percent === true;

/** `15/1` and `5-12` without anything counted. */
export function isDay(units: readonly Unit[], at: number, amount: Amount): boolean {
  const { unit: left, rounded } = leftOf(units, at);
  const next = unitAt(units, countedAt(units, at));
  if (rounded || amount.percent || amount.magnitude || amount.inWords) return false;
  if (amount.shape === 'malformed' && isDottedDay(unitAt(units, at).key)) {
    return next.capital || !(isNoun(next) || isMeasure(next));
  }
  const isPair = amount.shape === 'ratio' || amount.shape === 'range';
  const [first, second] =
    amount.shape === 'ratio' ? [amount.value, amount.denominator] : [amount.low, amount.high];
  if (!isPair || isMeasure(next)) return false;
  if (isCommonNoun(next) || /^(số|tổng số)$/.test(next.key)) return false;
  if (isPartsOfShare(units, at, amount)) return false;
  const isWithin = amount.shape === 'ratio' && (first ?? 0) <= (second ?? 0);
  // `trong đó 2/5 là học sinh`
  const isShare = amount.shape === 'ratio' && (first ?? 0) < (second ?? 0);
  if (isShare && /^(trong đó|chiếm|có tới|góp|đóng góp)$/.test(left.key)) return false;
  // `giảm 2/3 so với trước`
  if (isShare && hasTag(left, 'up', 'down')) return false;
  // `sang năm thì nhân ra 9/9`
  if (isWithin && (left.key === 'đạt' || hasTag(left, 'replicate', 'resolve', 'solve'))) return false;
  if (amount.shape === 'range' && inRange(first, 1900, 2100) && inRange(second, 1900, 2100)) return true;
  const dayLike =
    inRange(first, 1, 31) &&
    (inRange(second, 1, 12) || inRange(second, 1900, 2100) || amount.shape === 'range');
  const monthLike = inRange(first, 1, 12) && inRange(second, 1900, 2100);
  if (amount.shape === 'range') return dayLike && next.kind !== 'word';
  return dayLike || monthLike || (dateLeft.includes(left.key) && inRange(first, 1, 31));
}
