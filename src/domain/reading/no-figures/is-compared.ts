import { hasTag, isMark, type Unit, unitAt } from '../figures/unit.ts';
import { closes } from './clause.ts';

const farBack = 10;
const earlier =
  /^(cùng kỳ|cùng kỳ năm trước|cùng kỳ năm ngoái|năm trước|năm ngoái|năm liền trước|năm trước đó|trước đó|trước đây|kỳ trước|cùng thời gian|cùng thời điểm)$/;

/** Whether the clause before the unit at `at` names an earlier time to compare with, and counts nothing itself. */
function opensEarlier(units: readonly Unit[], at: number): boolean {
  for (let i = at; i > at - farBack; i--) {
    const unit = unitAt(units, i);
    if (earlier.test(unit.key)) return true;
    if (unit.kind === 'break' || unit.amount || isMark(unit, '.', ';', ')')) return false;
    if (unit.word.isNoun && !hasTag(unit, 'locality', 'filler')) return false;
  }
  return false;
}

/** `bắt 276 vụ, thu 389.200 bao; cùng kỳ năm trước là 241 và 402.700`: as many then of the same things. */
export function isCompared(units: readonly Unit[], at: number): boolean {
  const { amount } = unitAt(units, at);
  if (amount?.shape !== 'plain' || amount.inWords) return false;
  const next = unitAt(units, at + 1);
  const said = unitAt(units, at - 1);
  const ofRow = said.key === 'và' && unitAt(units, at - 2).amount;
  if (ofRow) return closes(next) && isCompared(units, at - 2);
  const ends = closes(next) || (next.key === 'và' && unitAt(units, at + 2).amount !== null);
  return ends && /^(là|chỉ|có|chỉ có|chỉ là)$/.test(said.key) && opensEarlier(units, at - 1);
}
