import { leftOf } from '../figures/neighbours.ts';
import { hasTag, isMark, type Unit, unitAt } from '../figures/unit.ts';
import { isYearLike } from '../numbers/read-digits.ts';
import { closes, followsFigure } from './clause.ts';

const farBack = 9;

const now: ReadonlySet<string> = new Set(
  `năm nay,năm qua,năm ngoái,năm trước,năm sau,năm rồi,tháng này,tháng trước,tháng qua,quý này,quý trước,kỳ này,kỳ trước,
  cùng kỳ,cùng kỳ năm trước,cùng kỳ năm ngoái,đến nay,hiện nay,tới nay,bây giờ`.split(/,\s*/),
);

/** Before the number at `at`, the last number of its clause; -1 where none stands near. */
function numberBefore(units: readonly Unit[], at: number): number {
  for (let i = at - 1; i > at - farBack; i--) {
    const unit = unitAt(units, i);
    if (unit.amount) return i;
    if (unit.kind === 'break' || isMark(unit, '.', ';')) return -1;
  }
  return -1;
}

/** `giảm từ 418 xuống 377`: the level after another. */
function isNextLevel(units: readonly Unit[], at: number): boolean {
  const { unit, at: leftAt } = leftOf(units, at);
  if (!/(^| )(lên|xuống|còn)$/.test(unit.key)) return false;
  const first = numberBefore(units, leftAt);
  return first >= 0 && /(^| )từ$/.test(leftOf(units, first).unit.key);
}

/** `11 vụ do mâu thuẫn, 4 do rượu bia, 2 chưa rõ`: some of those, with what is said of them. */
function isOfList(units: readonly Unit[], at: number): boolean {
  const before = unitAt(units, at - 1);
  if (!(isMark(before, ',') || before.key === 'và') || unitAt(units, at - 2).amount) return false;
  return goesOn.test(unitAt(units, at + 1).key) && followsFigure(units, at - 1);
}

const goesOn = /^(do|vì|bởi|là|thuộc|chưa|chưa rõ|đã|đã được|đang|không|bị|ở|tại|từ|còn)$/;

/** `năm 2020 có 17 vụ trộm, năm 2021 12, 9 tháng năm nay 2`: one period after another. */
function isOfPeriod(units: readonly Unit[], at: number): boolean {
  const period = unitAt(units, at - 1);
  const isYear = isYearLike(period.key) && unitAt(units, at - 2).key === 'năm';
  const isQuarter = /^(i{1,3}|iv)$/.test(period.key) && unitAt(units, at - 2).key === 'quý';
  return (isQuarter || isYear || now.has(period.key) || period.key === 'nay') && followsFigure(units, at - 1);
}

/** `giảm 8 so với quý I và 15 so với cùng kỳ`: one comparison after another. */
function isNextChange(units: readonly Unit[], at: number): boolean {
  if (!/^(và|,)$/.test(unitAt(units, at - 1).key)) return false;
  const first = numberBefore(units, at);
  const compared = /^so( với)?( cùng kỳ)?$/;
  return (
    compared.test(unitAt(units, at + 1).key) &&
    compared.test(unitAt(units, first + 1).key) &&
    hasTag(leftOf(units, first).unit, 'up', 'down')
  );
}

/** Whether the number at `at` counts what another before it counts, its noun left out. */
export function isElided(units: readonly Unit[], at: number): boolean {
  const { amount } = unitAt(units, at);
  if (amount?.shape !== 'plain' || amount.inWords) return false;
  const next = unitAt(units, at + 1);
  if (isNextChange(units, at) || isOfList(units, at)) return true;
  if (!closes(next)) return false;
  return unitAt(units, at - 1).key === 'chiếm' || isNextLevel(units, at) || isOfPeriod(units, at);
}
