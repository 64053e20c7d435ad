import { hasTag, isMark, type Unit, unitAt } from '../figures/unit.ts';
import { closes, followsFigure } from './clause.ts';

const says = /^(có|là|với|đạt|lắp|thu|thu được|bắt|chỉ có|chiếm)$/;
const singlesOut =
  /^(riêng|chỉ riêng|tính riêng|tiếp đến|tiếp theo|kế đến|kế tiếp|sau đó|đến|nhất|nhiều nhất|cao nhất|ít nhất|thấp nhất|nhiều nhất là|cao nhất là|ít nhất là|thấp nhất là)$/;

const isName = (unit: Unit): boolean => (unit.kind === 'word' || unit.kind === 'phrase') && unit.capital;

/** Before the name of a place that ends at `at`, with `TP`, `huyện` before it; `at` where no name stands there. */
function beforePlace(units: readonly Unit[], at: number): number {
  let i = at;
  // `Trang 12` is a page, `Nha Trang 12` is not
  const isPlain = (unit: Unit, before: Unit): boolean => isName(before) || !hasTag(unit, 'numbered');
  while (isName(unitAt(units, i)) && isPlain(unitAt(units, i), unitAt(units, i - 1))) i--;
  if (i === at) return at;
  return hasTag(unitAt(units, i), 'locality', 'commune', 'hamlet') ? i - 1 : i;
}

const opensPlaces = /^(là|gồm|bao gồm|như|ở|tại|thuộc|cụ thể|trong đó)$/;

/** Whether a place with its number follows the comma at `comma`. */
function isNextPlace(units: readonly Unit[], comma: number): boolean {
  if (!isMark(unitAt(units, comma), ',', ';')) return false;
  let i = comma + 1;
  while (isName(unitAt(units, i)) && i < comma + 5) i++;
  return i > comma + 1 && unitAt(units, i).amount?.shape === 'plain' && closes(unitAt(units, i + 1));
}

/**
 * `Ea H'leo 412 khẩu, Krông Năng 305, Buôn Đôn 288`: places, each with its number, after one that has its noun too; and
 * one singled out: `có 1.136 cơ sở lưu trú, riêng TP Nha Trang 874`.
 */
export function isOfPlace(units: readonly Unit[], at: number): boolean {
  const { amount } = unitAt(units, at);
  if (amount?.shape !== 'plain' || amount.inWords || !closes(unitAt(units, at + 1))) return false;
  const before = beforePlace(units, at - 1);
  if (before === at - 1) return false;
  const said = unitAt(units, before);
  const single = said.key === 'là' ? unitAt(units, before - 1) : said;
  if (singlesOut.test(single.key)) return followsFigure(units, before + 1);
  if (opensPlaces.test(said.key) || isMark(said, ':')) return isNextPlace(units, at + 1);
  if (!isMark(said, ',', ';') && said.key !== 'và') return false;
  const noun = unitAt(units, before - 1);
  const number = noun.amount ? before - 1 : noun.word.isNoun ? before - 2 : -1;
  if (unitAt(units, number).amount === null) return false;
  const head = unitAt(units, number - 1);
  const place = says.test(head.key)
    ? beforePlace(units, number - 2) < number - 2
    : isName(head) || isName(unitAt(units, number - 2));
  return place;
}
