import { countedAt, isCommonNoun, isMeasure, isQuote, leftOf } from '../figures/neighbours.ts';
import { hasTag, isMark, type Unit, unitAt } from '../figures/unit.ts';
import type { Amount } from '../numbers/amount.ts';
import { magnitudes } from '../numbers/read-words.ts';

/** `hai sới bạc trên là …`: those above; `hai vụ trên địa bàn` says where. */
function isAbove(units: readonly Unit[], at: number): boolean {
  if (unitAt(units, at).key !== 'trên') return false;
  const next = unitAt(units, at + 1);
  const acts = /^(là|đã|đang|bị|được|do|và|có|để|mà|từ|gồm|thuộc|vừa|đều|cùng|sẽ|về)( |$)/.test(next.key);
  return acts || isMark(next, ',', '.', ';', ')') || next.kind === 'break';
}

const purposes: ReadonlySet<string> = new Set('khi,trong khi,lúc,để,nhằm,sau khi,trước khi'.split(','));
const pointers: ReadonlySet<string> = new Set('này,nói trên,kể trên,ấy,còn lại'.split(','));

function isBackReference(units: readonly Unit[], at: number): boolean {
  if (unitAt(units, at - 1).key === 'cả') return true;
  for (let i = at + 1; i < at + 6; i++) {
    const unit = unitAt(units, i);
    if (unit.kind === 'break' || unit.kind === 'amount' || (unit.kind === 'mark' && !isQuote(unit)))
      return false;
    if (unit.key.startsWith('trong số')) return false;
    if (purposes.has(unit.key)) return false;
    if (i > at + 1 && (pointers.has(unit.key) || isAbove(units, i))) return true;
  }
  return false;
}

/** `nhà hai nghi can`: whose, not how many. */
const isPossessor = (units: readonly Unit[], at: number): boolean => {
  const before = unitAt(units, at - 1);
  // `trên người hai đối tượng có …`
  const onBody = before.key === 'người' && /^(trên|trong)$/.test(unitAt(units, at - 2).key);
  return onBody || hasTag(before, 'home', 'body', 'account') || before.key === 'của';
};

/** `ba biệt thự`: a word that the lexicon does not know may be counted; after `năm` it is too often a year. */
const isUnknownNoun = (unit: Unit, next: Unit): boolean =>
  next.kind === 'word' && !next.capital && unit.key !== 'năm' && !hasTag(next, 'function');

/** `Hai đối tượng gặp nhau rồi …`: suspects who act were introduced before; those who are caught are counted. */
function isKnownAgent(units: readonly Unit[], at: number, starts: boolean): boolean {
  const nounAt = countedAt(units, at);
  if (!hasTag(unitAt(units, nounAt), 'suspect') || !(starts || isMark(unitAt(units, at - 1), ',')))
    return false;
  if (unitAt(units, nounAt + 1).capital) return false;
  for (let i = nounAt + 1; i < nounAt + 25; i++) {
    const unit = unitAt(units, i);
    if (unit.kind === 'break' || isMark(unit, '.', ';')) break;
    if (/^(bị|được|gồm|là)( |$)/.test(unit.key)) return false;
  }
  return true;
}

const pronouns: ReadonlySet<string> = new Set('anh chị ông bà cô chú'.split(' '));
const acting: ReadonlySet<string> = new Set('đã đang liền bèn vẫn cùng đều cũng'.split(' '));

/** `…, hai anh nhận ra`, `Hai đồng chí đã dập lửa`: who act were named before; `hai anh Nam và Bắc` names them now. */
function isPronoun(units: readonly Unit[], at: number, starts: boolean): boolean {
  const nounAt = countedAt(units, at);
  const noun = unitAt(units, nounAt);
  const [after, then] = [unitAt(units, nounAt + 1), unitAt(units, nounAt + 2)];
  if (!(starts || isMark(unitAt(units, at - 1), ','))) return false;
  if (after.capital || after.word.isNoun || /^(bị|được|gồm|là)$/.test(after.key)) return false;
  if (pronouns.has(noun.key)) return true;
  const acts = acting.has(after.key) && !/^(bị|được)/.test(then.key) && !hasTag(then, 'dead', 'injured');
  return acts && hasTag(noun, 'officer');
}

export function isNoWord(units: readonly Unit[], at: number, unit: Unit, amount: Amount): string | null {
  if (amount.value === 1 && amount.shape === 'plain') return 'one';
  const before = unitAt(units, at - 1);
  const starts = before.kind === 'break' || isMark(before, '.', ':', '"', '“', '!', '?', '-', ';');
  if (unit.capital && !starts) return 'name';
  if (unit.key === 'năm' && unit.first === unit.last && before.kind === 'amount') return 'year';
  // `Ba tui bắt cướp`: father
  if (unit.key === 'ba' && /^(tui|tôi|má|nó|con|em|của)$/.test(unitAt(units, at + 1).key)) return 'kin';
  if (isBackReference(units, at) || isKnownAgent(units, at, starts)) return 'back-reference';
  if (amount.shape === 'plain' && isPronoun(units, at, starts)) return 'back-reference';
  if (amount.percent || amount.shape === 'vague' || amount.shape === 'ratio') return null;
  // `đánh nhau giảm gần một nửa`
  if (amount.value === 0.5 && hasTag(leftOf(units, at).unit, 'up', 'down')) return null;
  if (magnitudes.has(unit.key) && !leftOf(units, at).rounded) return 'uncounted word';
  const next = unitAt(units, countedAt(units, at));
  if (leftOf(units, at).rounded && (amount.value ?? 0) >= 10) return null;
  // `sáu trong 7 nghi can`
  if (next.key === 'trong' && unitAt(units, countedAt(units, at) + 1).amount) return null;
  const quoted = countedAt(units, at) > at + 1;
  if (isPossessor(units, at)) return 'back-reference';
  return amount.magnitude ||
    isCommonNoun(next) ||
    isMeasure(next) ||
    (quoted && unit.key !== 'năm') ||
    isUnknownNoun(unit, next)
    ? null
    : 'uncounted word';
}
