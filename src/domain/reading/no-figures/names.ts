import {
  countedAt,
  inRange,
  isCommonNoun,
  isMeasure,
  isNoun,
  leaderBefore,
  leftOf,
} from '../figures/neighbours.ts';
import { hasTag, isMark, isOneOf, type Unit, unitAt } from '../figures/unit.ts';
import { ClassSet } from '../lexicon/class-set.ts';

const isLong = (digits: string): boolean => digits.length > 7 && /^\d+$/.test(digits);

export const isCode = (units: readonly Unit[], at: number, unit: Unit): boolean => {
  const before = unitAt(units, at - 1);
  const next = unitAt(units, at + 1);
  const joined =
    !unit.spaced &&
    isMark(before, '-', '–', '.', '/', '+', '#') &&
    !before.spaced &&
    !isMark(unitAt(units, at - 2), '(') &&
    leaderBefore(units, at) < 0;
  if (joined && !isNoun(unitAt(units, at - 2)) && !hasTag(unitAt(units, at - 2), 'money-unit', 'mass'))
    return true;
  if (isMark(before, '-') && next.kind === 'break') return true;
  // `0209 3869 xxx`: the rest of a telephone number
  if (/^0\d{2,3}$/.test(before.key)) return true;
  // `chuyên án 519L`, `km 14 + 200`
  if (
    !next.spaced &&
    /^[a-zđ]$/.test(next.key) &&
    next.capital &&
    hasTag(before, 'numbered', 'numbered-place')
  )
    return true;
  if (isMark(before, '+') && /^km$/.test(unitAt(units, at - 3).key)) return true;
  // `sóng 4G`
  if (!next.spaced && next.capital && next.key === 'g') return true;
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
  return (unit.key.startsWith('0') && /^0\d{3,}/.test(unit.key.replaceAll('.', ''))) || isLong(unit.key);
};

const roads: ReadonlySet<string> = new Set(
  'quốc lộ,ql,tỉnh lộ,đường tỉnh,hương lộ,km,đường,hẻm,ngõ,kiệt,ngách,số nhà'.split(','),
);

const teamKinds: ReadonlySet<string> = new Set(['đặc biệt', 'liên ngành', 'cơ động']);

/** `Cơ động 2 phối hợp`, `quán King 2 vẫn mở`: a number behind a name, before what its bearer does. */
function isUnitName(units: readonly Unit[], at: number): boolean {
  const [before, unit, next] = [unitAt(units, at - 1), unitAt(units, at), unitAt(units, at + 1)];
  const small = unit.amount?.shape === 'plain' && /^\d{1,2}$/.test(unit.key) && unit.last === unit.first;
  if (!small || before.kind !== 'word' || !(before.capital || unitAt(units, at - 2).capital)) return false;
  if (hasTag(next, 'acting')) return true;
  const goesOn = (next.kind === 'word' || next.kind === 'phrase') && !next.capital && !next.word.isNoun;
  return before.capital && goesOn && !isMeasure(next) && !hasTag(next, 'dead', 'injured', 'passive');
}

/** `BAN CHỈ ĐẠO` and `138` in the next line, or `BAN CHỈ`, `ĐẠO 138`: a name that a column or a page cuts. */
function isCutName(units: readonly Unit[], at: number): boolean {
  let words = '';
  let count = 0;
  let breaks = 0;
  for (let i = at - 1; i > at - 6 && count < 3 && breaks < 2; i--) {
    const { kind, key } = unitAt(units, i);
    if (kind === 'break') breaks++;
    else if (kind === 'word' || kind === 'phrase') {
      words = ` ${key}${words}`;
      count++;
      // most numbers follow other words
      if (!' ban chỉ đạo'.endsWith(words) && !words.endsWith(' ban chỉ đạo')) return false;
    } else break;
  }
  return breaks === 1 && words.endsWith(' ban chỉ đạo');
}

const placed = ClassSet.of('hamlet', 'commune', 'locality');

export function isNumbered(units: readonly Unit[], at: number): boolean {
  if (isCutName(units, at)) return true;
  const { unit: left, at: leftAt, rounded } = leftOf(units, at);
  const next = unitAt(units, countedAt(units, at));
  // `tại tầng 4 khách sạn`
  if (hasTag(left, 'floor') && !rounded) return true;
  // `họp Ban Chỉ đạo 03 lần`
  if (rounded || hasTag(next, 'round')) return false;
  const counts = isCommonNoun(next) || isMeasure(next);
  // `thường trực 138 huyện`
  if (left.key.includes('thường trực') && isOneOf(next, placed)) return true;
  if (hasTag(left, 'numbered') && !hasTag(left, 'quantity'))
    return !counts || left.capital || roads.has(left.key) || /(^| )thứ$/.test(left.key);
  // `Km1 4 đường …`: a digit torn off
  if (/^(km|ql|tl)\d$/.test(left.key) && /^\d$/.test(unitAt(units, at).key)) return true;
  // `thôn 5 xã Đại Lãnh`: a place within another
  const ofPlace = hasTag(left, 'numbered-place') && isOneOf(next, placed) && left.key !== next.key;
  const named = unitAt(units, countedAt(units, at) + 1);
  if (ofPlace && (named.capital || named.amount)) return true;
  // `tổ số 5 xã Hòn Tre`
  if (left.key === 'số' && hasTag(unitAt(units, leftAt - 1), 'numbered-place')) return true;
  // `Camera số 3 chỉ ghi được`
  if (left.key === 'số' && unitAt(units, leftAt - 1).word.isNoun && !rounded) return true;
  if (left.key === 'số') return !counts || /^(ở|tại)$/.test(unitAt(units, leftAt - 1).key);
  if (isUnitName(units, at)) return true;
  // `Tổ công tác đặc biệt 238`
  if (teamKinds.has(left.key) && hasTag(unitAt(units, leftAt - 1), 'numbered-place')) return !counts;
  // `Công an phường 12 phát 2.000 tờ rơi`
  const acts = counts && next.word.isPrimary && /(^| )(phường|quận)$/.test(left.key);
  return hasTag(left, 'numbered-place') && (!counts || acts) && !isMark(next, ',') && next.key !== 'người';
}

/** `2. Kết quả`, `3) ...` at the beginning of a line. */
export function isEnumerator(units: readonly Unit[], at: number): boolean {
  const before = unitAt(units, at - 1);
  const lineStart =
    before.kind === 'break' || (isMark(before, '(', '-') && unitAt(units, at - 2).kind === 'break');
  const next = unitAt(units, at + 1);
  const percent = unitAt(units, at).amount?.percent ?? false;
  // `(1) mở lớp; (2) giao xã`; `karaoke di động (43)` counts
  const opens = unitAt(units, at - 2).kind !== 'phrase' && unitAt(units, at - 2).kind !== 'word';
  if (isMark(before, '(') && isMark(next, ')') && !percent && unitAt(units, at).key.length < 3 && opens)
    return true;
  return lineStart && isMark(next, '.', ')', '/') && unitAt(units, at).key.length < 6;
}

const bandWords: ReadonlySet<string> = new Set(['dưới', 'trên', 'từ', 'đến']);

/** `độ tuổi dưới 30`. */
const isAgeBand = (units: readonly Unit[], at: number): boolean =>
  bandWords.has(unitAt(units, at - 1).key) && /(^| )tuổi( đời)?$/.test(unitAt(units, at - 2).key);

const farBack = 12;

/** `Thuận An (11.260 cơ sở), Dĩ An (97)`: names in a row, each with its number in brackets. */
export function followsBracketed(units: readonly Unit[], at: number): boolean {
  for (let i = at; i > at - farBack; i--) {
    const unit = unitAt(units, i);
    if (isMark(unit, ')')) return unitAt(units, i - 1).word.isNoun || unitAt(units, i - 1).amount !== null;
    if (unit.kind !== 'word' && unit.kind !== 'phrase' && !isMark(unit, ',')) return false;
  }
  return false;
}

/** `Lê Văn Tám (38, quê …)`. */
export const isAge = (units: readonly Unit[], at: number): boolean =>
  isAgeBand(units, at) ||
  (unitAt(units, at).amount?.percent === false &&
    isMark(unitAt(units, at - 1), '(') &&
    isMark(unitAt(units, at + 1), ',', ')') &&
    inRange(unitAt(units, at).amount?.value, 1, 110) &&
    !followsBracketed(units, at - 2) &&
    unitAt(units, at - 2).capital);
