import { hasTag, isMark, type Unit, unitAt } from '../figures/unit.ts';
import { closes, followsFigure } from './clause.ts';
import { isOfPlace } from './is-of-place.ts';

const longestItem = 12;
const farBack = 30;

const parts = (unit: Unit): boolean => isMark(unit, ',', ';');

/** Past the words of the item that begins at `at`, which may hold a comma: where its number stands, or -1. */
function numberOfItem(units: readonly Unit[], at: number): number {
  let words = 0;
  let commas = 0;
  for (let i = at; i < at + longestItem; i++) {
    const unit = unitAt(units, i);
    if (unit.kind === 'amount') return words > 0 && closes(unitAt(units, i + 1)) ? i : -1;
    if (isMark(unit, ',') && words > 0 && commas++ === 0) continue;
    if (unit.kind !== 'word' && unit.kind !== 'phrase') return -1;
    words++;
  }
  return -1;
}

/** Whether a list goes on at the sign at `sign`, behind a number or a word and the number before it. */
function isItemEnd(units: readonly Unit[], sign: number): boolean {
  for (let i = sign - 1; i > sign - 4; i--)
    if (isMark(unitAt(units, i), ',') && unitAt(units, i - 1).amount) return true;
  return unitAt(units, sign - 1).amount !== null;
}

/** Where the item of the number at `at` begins; -1 where nothing names it. */
function beginOfItem(units: readonly Unit[], at: number): number {
  const named = unitAt(units, at - 1);
  if (named.kind === 'word' ? named.capital : named.kind !== 'phrase') return -1;
  if (hasTag(named, 'numbered', 'dated')) return -1;
  const isPlace = hasTag(named, 'numbered-place');
  const isThing = /^(xe|tàu|lực lượng)$/.test(named.key);
  for (let i = at - 1; i > at - longestItem; i--) {
    const unit = unitAt(units, i);
    // `…, thay đổi kết cấu xe 937`: after an item with its number
    if (isMark(unit, ':', ',', ';', '(')) return isPlace && !(isThing && isItemEnd(units, i)) ? -1 : i + 1;
    if (unit.kind !== 'word' && unit.kind !== 'phrase') return -1;
  }
  return -1;
}

/** Whether the item that begins at `begin` comes after one that ends with its number. */
const followsItem = (units: readonly Unit[], begin: number): boolean =>
  parts(unitAt(units, begin - 1)) &&
  unitAt(units, begin - 2).kind === 'amount' &&
  beginOfItem(units, begin - 2) >= 0;

/** `qua đường dây nóng 1.190`, `Tin qua VNeID là 802`: the way by which so many came. */
export function isByChannel(units: readonly Unit[], at: number): boolean {
  const { amount } = unitAt(units, at);
  if (amount?.shape !== 'plain' || amount.inWords || !closes(unitAt(units, at + 1))) return false;
  for (let i = at - 1; i > at - farBack; i--) {
    const { kind, key, amount: number } = unitAt(units, i);
    // `qua VNeID 1.310, đường dây nóng 986`: the next way of the list
    if (isMark(unitAt(units, i), ',') && unitAt(units, i - 1).amount) i -= 2;
    else if (key === 'qua')
      return (
        !hasTag(unitAt(units, i + 1), 'road', 'long-length') &&
        (isMark(unitAt(units, i - 1), ',', ':', ';') ||
          /^(trong đó|tin|nguồn tin)$/.test(unitAt(units, i - 1).key))
      );
    if (kind === 'break' || number !== null || isMark(unitAt(units, i), ',', '.', ';', ':')) return false;
  }
  return false;
}

/** `29 đồng chí (nữ 04)`, `Hòa giải 08 vụ, thành 07`, `quản lý 12 người, sau cai 06`: the noun left out is the one before. */
function endsItem(units: readonly Unit[], begin: number, at: number): boolean {
  const sign = unitAt(units, begin - 1);
  if (!isMark(sign, ',', ';', '(') || at - begin > 4) return false;
  let says = false;
  for (let i = begin; i < at; i++) {
    const unit = unitAt(units, i);
    if (unit.capital || hasTag(unit, 'numbered', 'numbered-place', 'dated', 'boundary', 'each')) return false;
    says ||= unit.key === 'thành' || unit.word.isPredicate || unit.word.isQuality || hasTag(unit, 'person');
  }
  return says && followsFigure(units, begin - 1);
}

/**
 * `Không đội mũ bảo hiểm 32, vi phạm tốc độ 15, chở quá tải 01`: items that end with their number; one alone is none,
 * unless it says that it is a part: `trong đó nữ 7`.
 */
export function isListed(units: readonly Unit[], at: number): boolean {
  const { amount } = unitAt(units, at);
  if (amount?.shape !== 'plain' || amount.inWords || !closes(unitAt(units, at + 1))) return false;
  if (isOfPlace(units, at)) return true;
  const begin = beginOfItem(units, at);
  if (begin < 0) return false;
  if (/^trong đó( có)?$/.test(unitAt(units, begin).key)) return true;
  if (endsItem(units, begin, at)) return true;
  // `làm rõ 15 vụ, riêng trộm xe máy 6`
  const single = /^(riêng|chỉ riêng|tính riêng)$/.test(unitAt(units, begin).key);
  const names = units.slice(begin, at).some(({ word }) => word.isQuality);
  if (single && names && followsFigure(units, begin - 1)) return true;
  // `…, tại gia đình, cộng đồng 151`: the comma may be within the item
  const outer = isMark(unitAt(units, begin - 1), ',') ? beginOfItem(units, begin - 1) : -1;
  return (
    [begin, outer].some((one) => followsItem(units, one)) ||
    (parts(unitAt(units, at + 1)) && numberOfItem(units, at + 2) >= 0)
  );
}
