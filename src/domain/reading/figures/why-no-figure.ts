import { nounTags, predicateTags, qualityTags } from '../lexicon/lexicon.ts';
import type { Amount } from '../numbers/amount.ts';
import { magnitudes } from '../numbers/read-words.ts';
import { isPrimary } from './predicate.ts';
import { hasTag, isMark, type Unit, unitAt } from './unit.ts';

const roundings = ['over', 'almost', 'about', 'over-after-about'] as const;
const quotes = ['"', '“', '”', "'", '‘', '’', '«', '»'] as const;

/** The unit that the number counts: right after it, quotation marks skipped. */
export function countedAt(units: readonly Unit[], at: number): number {
  let next = at + 1;
  while (isMark(unitAt(units, next), ...quotes)) next++;
  return next;
}

export const isNoun = (unit: Unit): boolean => unit.tags.some((tag) => nounTags.has(tag));

const isMeasure = (unit: Unit): boolean => hasTag(unit, 'mass', 'money-unit', 'area', 'volume');

/** Before the number, rounding words skipped. */
export function leftOf(units: readonly Unit[], at: number): { unit: Unit; at: number; rounded: boolean } {
  let left = at - 1;
  let rounded = false;
  while (hasTag(unitAt(units, left), ...roundings)) {
    left--;
    rounded = true;
  }
  return { unit: unitAt(units, left), at: left, rounded };
}

const inRange = (value: number | null | undefined, low: number, high: number): boolean =>
  typeof value === 'number' && value >= low && value <= high;

const isYear = (amount: Amount, unit: Unit): boolean =>
  amount.shape === 'plain' && /^(19|20)\d\d$/.test(unit.key) && !amount.magnitude && !amount.percent;

const timeWords = /^(năm|tháng|ngày|giờ|tuần) (qua|nay|trước|tới|sau|liền|đầu|cuối)/;

function isDuration(units: readonly Unit[], at: number): boolean {
  const next = unitAt(units, at + 1);
  if (next.capital) return false;
  return hasTag(next, 'time-unit') || timeWords.test(next.key);
}

/** Ends of day, month or year that a number after `ngày`, `tháng`, `năm` may have; else it counts something. */
const limits: Readonly<Record<string, readonly [number, number]>> = {
  ngày: [1, 31],
  tháng: [1, 12],
  năm: [1900, 2100],
  quý: [1, 4],
};

function isDated(units: readonly Unit[], at: number, amount: Amount): boolean {
  const { unit: left, at: leftAt, rounded } = leftOf(units, at);
  if (!hasTag(left, 'dated') || amount.percent || amount.magnitude) return false;
  const before = unitAt(units, leftAt - 1);
  if (hasTag(before, 'each') || before.kind === 'amount') return false;
  if (amount.shape === 'range' || amount.shape === 'ratio') return true;
  const [low, high] = limits[left.key.split(' ').at(-1) ?? ''] ?? [1, 2100];
  if (!inRange(amount.value, low, high)) return false;
  const next = unitAt(units, countedAt(units, at));
  const names = left.key in limits || !isNoun(next) || next.capital;
  return names && !(rounded && isNoun(next));
}

const dateLeft = 'từ đến trước sau hết qua vào tới và cùng nhằm'.split(' ');

/** `15/1` and `5-12` without anything counted. */
function isDay(units: readonly Unit[], at: number, amount: Amount): boolean {
  const { unit: left, rounded } = leftOf(units, at);
  const next = unitAt(units, countedAt(units, at));
  if (rounded || amount.percent || amount.magnitude || amount.inWords) return false;
  const isPair = amount.shape === 'ratio' || amount.shape === 'range';
  const [first, second] =
    amount.shape === 'ratio' ? [amount.value, amount.denominator] : [amount.low, amount.high];
  if (!isPair || isMeasure(next)) return false;
  if (isNoun(next) && !next.capital) return false;
  if (amount.shape === 'range' && inRange(first, 1900, 2100) && inRange(second, 1900, 2100)) return true;
  const dayLike =
    inRange(first, 1, 31) &&
    (inRange(second, 1, 12) || inRange(second, 1900, 2100) || amount.shape === 'range');
  const monthLike = inRange(first, 1, 12) && inRange(second, 1900, 2100);
  if (amount.shape === 'range') return dayLike && next.kind !== 'word';
  return dayLike || monthLike || (dateLeft.includes(left.key) && inRange(first, 1, 31));
}

const isCode = (units: readonly Unit[], at: number, unit: Unit): boolean => {
  const before = unitAt(units, at - 1);
  const next = unitAt(units, at + 1);
  const joined = !unit.spaced && isMark(before, '-', '–', '.', '/', '+', '#') && !before.spaced;
  if (joined && !isNoun(unitAt(units, at - 2)) && !hasTag(unitAt(units, at - 2), 'money-unit', 'mass'))
    return true;
  if (isMark(before, '-') && next.kind === 'break') return true;
  const known =
    isMeasure(next) || isNoun(next) || hasTag(next, 'length', 'time-unit', 'clock-unit', 'percent');
  if (!next.spaced && (next.kind === 'word' || next.kind === 'phrase') && !known) return true;
  if (
    unit.amount?.shape === 'plain' &&
    !unit.amount.percent &&
    !next.spaced &&
    isMark(next, '-', '/', '+', '.') &&
    /^[a-zđ0-9]/.test(unitAt(units, at + 2).key) &&
    !unitAt(units, at + 2).spaced
  ) {
    return !isNoun(unitAt(units, at + 2));
  }
  return /^0\d{3,}/.test(unit.key.replaceAll('.', '')) || /^\d{8,}$/.test(unit.key);
};

const roads: ReadonlySet<string> = new Set(
  'quốc lộ,ql,tỉnh lộ,đường tỉnh,hương lộ,km,đường,hẻm,ngõ'.split(','),
);

function isNumbered(units: readonly Unit[], at: number): boolean {
  const { unit: left, rounded } = leftOf(units, at);
  if (rounded) return false;
  const next = unitAt(units, countedAt(units, at));
  const counts = (isNoun(next) && !next.capital) || isMeasure(next);
  if (hasTag(left, 'numbered') && !hasTag(left, 'quantity'))
    return !counts || left.capital || roads.has(left.key);
  if (left.key === 'số') return !counts;
  return hasTag(left, 'numbered-place') && !counts && !isMark(next, ',') && next.key !== 'người';
}

/** `2. Kết quả`, `3) ...` at the beginning of a line. */
function isEnumerator(units: readonly Unit[], at: number): boolean {
  const before = unitAt(units, at - 1);
  const lineStart =
    before.kind === 'break' || (isMark(before, '(', '-') && unitAt(units, at - 2).kind === 'break');
  const next = unitAt(units, at + 1);
  const percent = unitAt(units, at).amount?.percent ?? false;
  if (isMark(before, '(') && isMark(next, ')') && !percent && unitAt(units, at).key.length < 3) return true;
  return lineStart && isMark(next, '.', ')', '/') && unitAt(units, at).key.length < 6;
}

/** `Lê Văn Tám (38, quê …)`. */
const isAge = (units: readonly Unit[], at: number): boolean =>
  isMark(unitAt(units, at - 1), '(') &&
  isMark(unitAt(units, at + 1), ',', ')') &&
  unitAt(units, at - 2).capital;

function isBackReference(units: readonly Unit[], at: number): boolean {
  if (unitAt(units, at - 1).key === 'cả') return true;
  for (let i = at + 1; i < at + 6; i++) {
    const unit = unitAt(units, i);
    if (unit.kind === 'break' || unit.kind === 'amount' || (unit.kind === 'mark' && !isMark(unit, ...quotes)))
      return false;
    if (
      i > at + 1 &&
      (unit.key === 'này' || unit.key === 'nói trên' || unit.key === 'kể trên' || unit.key === 'ấy')
    )
      return true;
  }
  return false;
}

/** `nhà hai nghi can`: whose, not how many. */
const isPossessor = (units: readonly Unit[], at: number): boolean => {
  const before = unitAt(units, at - 1);
  return hasTag(before, 'home', 'body', 'account') || before.key === 'của';
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
    if (/^(bị|được|gồm|là)$/.test(unit.key)) return false;
  }
  return true;
}

function isNoWord(units: readonly Unit[], at: number, unit: Unit, amount: Amount): string | null {
  if (amount.value === 1 && amount.shape === 'plain') return 'one';
  const before = unitAt(units, at - 1);
  const starts = before.kind === 'break' || isMark(before, '.', ':', '"', '“', '!', '?', '-', ';');
  if (unit.capital && !starts) return 'name';
  if (unit.key === 'năm' && unit.first === unit.last && before.kind === 'amount') return 'year';
  if (isBackReference(units, at) || isKnownAgent(units, at, starts)) return 'back-reference';
  if (amount.percent || amount.shape === 'vague' || amount.shape === 'ratio') return null;
  if (unit.key in magnitudes && !leftOf(units, at).rounded) return 'uncounted word';
  const next = unitAt(units, countedAt(units, at));
  if (leftOf(units, at).rounded && (amount.value ?? 0) >= 10) return null;
  const quoted = countedAt(units, at) > at + 1;
  if (isPossessor(units, at)) return 'back-reference';
  return amount.magnitude ||
    (isNoun(next) && !next.capital) ||
    isMeasure(next) ||
    (quoted && unit.key !== 'năm') ||
    isUnknownNoun(unit, next)
    ? null
    : 'uncounted word';
}

const isPlainPredicate = (unit: Unit): boolean =>
  unit.tags.some((tag) => predicateTags.has(tag)) && !unit.tags.some((tag) => qualityTags.has(tag));

const quantityBefore = ['up', 'down', 'level', 'quantity', 'dead', 'injured', 'reach', 'times'] as const;

/** `Số lần vi phạm … là 33`. */
function subjectIsNumber(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i > at - 40; i--) {
    const unit = unitAt(units, i);
    if (unit.kind === 'break' || isMark(unit, '.', ';')) return false;
    if (hasTag(unit, 'quantity')) return true;
  }
  return false;
}

/** `buôn lậu từ 1.500 bao trở lên` is what a law says. */
function isThreshold(units: readonly Unit[], at: number): boolean {
  const { unit: left, at: leftAt } = leftOf(units, at);
  for (let i = leftAt; i > leftAt - 10 && !isMark(unitAt(units, i), '.', ';'); i--) {
    if (hasTag(unitAt(units, i), 'fineLaw')) return true;
  }
  if (left.key !== 'từ') return false;
  for (let i = at + 1; i < at + 7; i++) if (unitAt(units, i).key === 'trở lên') return true;
  return false;
}

/** `xe tải trên 5 tấn`: which lorries, not how many tons. */
const isSpecification = (units: readonly Unit[], at: number): boolean =>
  hasTag(unitAt(units, at + 1), 'mass', 'volume') &&
  /^(trên|dưới|từ)$/.test(unitAt(units, at - 1).key) &&
  hasTag(unitAt(units, at - 2), 'vehicle', 'boat');

/** Whether anything says that the number counts. */
function isCounted(units: readonly Unit[], at: number, amount: Amount): boolean {
  if (amount.percent || amount.magnitude || amount.shape === 'vague' || amount.shape === 'malformed')
    return true;
  const next = unitAt(units, countedAt(units, at));
  if ((isNoun(next) && !next.capital) || isMeasure(next)) return true;
  const { unit: left, at: leftAt, rounded } = leftOf(units, at);
  if (rounded || hasTag(left, ...quantityBefore)) return true;
  if (/^\d{1,3}(\.\d{3})+$/.test(unitAt(units, at).key)) return true;
  if (left.key === 'là' && subjectIsNumber(units, leftAt)) return true;
  if (isPrimary(left) && (next.kind === 'break' || isMark(next, ',', '.', ';'))) return true;
  if (isMark(left, ':') && isNoun(unitAt(units, leftAt - 1))) return true;
  if (next.kind === 'word') return !next.capital && !hasTag(next, 'function');
  return (
    next.kind === 'phrase' &&
    !next.capital &&
    !isPlainPredicate(next) &&
    !hasTag(next, 'function', 'boundary', 'passive', 'slogan', 'linking', 'plain')
  );
}

/** The `100.000 dân` of `7,4 vụ / 100.000 dân` belongs to its rate. */
function isRateBase(units: readonly Unit[], at: number, amount: Amount): boolean {
  const before = unitAt(units, at - 1);
  const perMoney = isMark(before, '/') && hasTag(unitAt(units, at - 2), 'money-unit') && amount.magnitude;
  if (perMoney && hasTag(unitAt(units, at + 1), 'money-unit')) return true;
  const perHead = hasTag(unitAt(units, at + 1), 'household', 'person');
  if (!perHead || !(isMark(before, '/') || before.key === 'trên')) return false;
  return isNoun(unitAt(units, at - 2)) && /^10{3,6}$/.test(String(amount.value));
}

/** Why a number is none that the reports count, or null where it is a figure. */
export function whyNoFigure(units: readonly Unit[], at: number): string | null {
  const unit = unitAt(units, at);
  const { amount } = unit;
  if (amount === null) return 'no number';
  if (amount.shape === 'date' || amount.shape === 'time') return amount.shape;
  const next = unitAt(units, countedAt(units, at));
  if (isEnumerator(units, at)) return 'enumerator';
  if (isRateBase(units, at, amount)) return 'base of a rate';
  if (isCode(units, at, unit)) return 'code';
  if (isDuration(units, at) && !amount.magnitude) return 'duration or age';
  if (amount.inWords) {
    const reason = isNoWord(units, at, unit, amount);
    if (reason) return reason;
  }
  if (isDated(units, at, amount) || isDay(units, at, amount)) return 'date';
  if (isYear(amount, unit) && !(isNoun(next) && !next.capital) && !isMeasure(next)) return 'year';
  if (isNumbered(units, at)) return 'number of a name';
  if (hasTag(next, 'long-length') && (amount.value ?? 0) < 1000) return 'size or distance';
  if (hasTag(next, 'length') && !amount.percent && !amount.magnitude) return 'size or distance';
  if (hasTag(next, 'text-part') && !amount.percent) return 'part of the text';
  if (hasTag(next, 'conviction')) return 'conviction or family';
  if (isAge(units, at)) return 'age';
  if (isThreshold(units, at)) return 'threshold of a law';
  if (isSpecification(units, at)) return 'size or distance';
  return isCounted(units, at, amount) ? null : 'nothing counted';
}
