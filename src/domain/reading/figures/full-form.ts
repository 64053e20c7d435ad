import { hasTag, type Unit, unitAt } from './unit.ts';

/** Nouns that stand for a longer one once it has been said: `tổ` for `tổ liên gia`, `cơ sở` for `cơ sở lưu trú`. */
const shortForms: ReadonlySet<string> = new Set('tổ đội nhóm điểm bến đơn bài'.split(' ').concat('cơ sở'));
const reach = 150;

/** The longer noun that the one before the unit at `at` stands for, said shortly before; null where it stands for itself. */
export function fullFormOf(units: readonly Unit[], at: number, noun: Unit): Unit | null {
  if (!shortForms.has(noun.key)) return null;
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const unit = unitAt(units, i);
    const isLonger = unit.word.isNoun && unit.key.startsWith(`${noun.key} `);
    if (isLonger && !hasTag(unit, 'officer', 'person', 'member', 'branch')) return unit;
  }
  return null;
}
