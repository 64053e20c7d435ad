import type { Draft } from './draft.ts';
import { hasTag, isMark, type Unit, unitAt } from './unit.ts';

type Direction = Draft['direction'];

const longestTurn = 8;

/** `giảm 1.208 người so với trước khi sáp nhập, tương ứng 11%`: the same change as a share. */
export const sameAsShare = (
  last: Draft | undefined,
  { measure, left }: Pick<Draft, 'measure' | 'left'>,
): Direction =>
  measure.kind === 'percent' && /^(tương ứng|tương đương|tức|tức là|hay)$/.test(left.words.at(-1) ?? '')
    ? (last?.direction ?? null)
    : null;

/** `tăng ở thành phố (6 vụ) và Thái Hải (4 vụ)`, `tăng cả số vụ và số người chết (lần lượt 9 vụ …)`: by how many, in brackets. */
export function inBrackets(
  units: readonly Unit[],
  from: number,
  at: number,
  last: Draft | undefined,
): Direction {
  const open = unitAt(units, at - 1).key === 'lần lượt' ? at - 2 : at - 1;
  if (!isMark(unitAt(units, open), '(')) return null;
  for (let i = open - 1; i >= Math.max(from, open - longestTurn); i--) {
    const unit = unitAt(units, i);
    if (isMark(unit, ';', ',', '.') || unit.amount) return null;
    if (hasTag(unit, 'up')) return 'up';
    if (hasTag(unit, 'down')) return 'down';
    if (isMark(unit, ')'))
      return isMark(unitAt(units, (last?.at ?? 0) - 1), '(') ? (last?.direction ?? null) : null;
  }
  return null;
}
