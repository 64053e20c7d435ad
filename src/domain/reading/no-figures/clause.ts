import { countedAt, isNoun } from '../figures/neighbours.ts';
import { isMark, type Unit, unitAt } from '../figures/unit.ts';

const farBack = 40;

/** Whether the unit ends an item or a clause: nothing behind it belongs to the number before it. */
export const closes = (unit: Unit): boolean => unit.kind === 'break' || isMark(unit, ',', '.', ';', ')');

/** Whether a number with its noun stands before the unit at `at`, in the same sentence: `từ 32 cơ sở, nay là 905`. */
export function followsFigure(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i > at - farBack; i--) {
    const unit = unitAt(units, i);
    if (unit.kind === 'break' || isMark(unit, '.')) return false;
    const noun = countedAt(units, i);
    if (unit.amount && (isNoun(unitAt(units, noun)) || isNoun(unitAt(units, noun + 1)))) return true;
  }
  return false;
}
