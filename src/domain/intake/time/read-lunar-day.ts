import { dayOfLunar, lunarDateOf, tetOf } from '#domain/calendar/lunar-date.ts';
import { addDays, type PlainDate, partsOf } from '#domain/calendar/plain-date.ts';
import { phraseAt, phraseBook } from '../phrases.ts';
import type { Word } from '../words.ts';
import { type DayRange, oneDay } from './day-range.ts';

const monthNames = phraseBook<number>([
  ['tháng giêng', 1],
  ['tháng chạp', 12],
  ['tháng một', 11],
]);
const lunarMarks = phraseBook<'lunar'>([
  ['âm lịch', 'lunar'],
  ['al', 'lunar'],
  ['âm', 'lunar'],
]);
const tetWords = phraseBook<'tet'>([
  ['tết', 'tet'],
  ['tết nguyên đán', 'tet'],
]);
const eve = phraseBook<'eve'>([
  ['giao thừa', 'eve'],
  ['đêm giao thừa', 'eve'],
]);
const fullMoon = phraseBook<'full'>([['rằm', 'full']]);
const firsts = phraseBook<'first'>([
  ['mùng', 'first'],
  ['mồng', 'first'],
]);

type Read = { days: DayRange; next: number };

/** `mùng 2 Tết`, `30 Tết`, `giao thừa`, `rằm tháng 7`, `mùng 5`, `15/8 âm lịch`: the latest such day up to today. */
export function readLunarDay(words: readonly Word[], at: number, today: PlainDate): Read | undefined {
  const eveAt = phraseAt(eve, words, at);
  if (eveAt) return { days: latestTetDay(30, today), next: eveAt.next };
  const full = phraseAt(fullMoon, words, at);
  const isFirst = phraseAt(firsts, words, at) !== undefined;
  const dayAt = isFirst || (!full && words[at]?.typed === 'ngay') ? at + 1 : at;
  const day = full ? 15 : words[dayAt]?.kind === 'number' ? Number(words[dayAt].text) : 0;
  if (day < 1 || day > 30) return undefined;
  const next = full ? full.next : dayAt + 1;
  const tet = phraseAt(tetWords, words, next);
  if (tet) return { days: latestTetDay(day, today), next: tet.next };
  const month = readMonth(words, next);
  const marked = phraseAt(lunarMarks, words, month?.next ?? next);
  const isLunar = full || marked || month?.isNamed || (isFirst && !month);
  if (!isLunar || (!full && !isFirst && !month)) return undefined;
  const found = month ? latestOf(month.value, day, today) : latestDay(day, today);
  return found && { days: oneDay(found), next: marked?.next ?? month?.next ?? next };
}

function readMonth(
  words: readonly Word[],
  at: number,
): { value: number; next: number; isNamed: boolean } | undefined {
  const named = phraseAt(monthNames, words, at);
  if (named) return { value: named.means, next: named.next, isNamed: true };
  const isSpelled = words[at]?.typed === 'thang';
  const isSlashed = words[at]?.text === '/';
  const number = words[at + 1];
  if ((!isSpelled && !isSlashed) || number?.kind !== 'number') return undefined;
  const value = Number(number.text);
  return value >= 1 && value <= 12 ? { value, next: at + 2, isNamed: false } : undefined;
}

/** Up to the tenth a day of the first month, from there on one of the last; its month may have 29 days only. */
function latestTetDay(day: number, today: PlainDate): DayRange {
  const at = (year: number): PlainDate => {
    if (day <= 10) return addDays(tetOf(year), day - 1);
    const eveOf = addDays(tetOf(year), -1);
    const told = dayOfLunar(year - 1, 12, day);
    return told < eveOf ? told : eveOf;
  };
  const { year } = partsOf(today);
  const here = at(year);
  return oneDay(here <= today ? here : at(year - 1));
}

function latestOf(month: number, day: number, today: PlainDate): PlainDate | undefined {
  const { year } = lunarDateOf(today);
  return [year, year - 1].map((of) => dayOfLunar(of, month, day)).find((found) => found <= today);
}

function latestDay(day: number, today: PlainDate): PlainDate | undefined {
  for (let back = 0; back < 60; back += 1) {
    const candidate = addDays(today, -back);
    if (lunarDateOf(candidate).dayOfMonth === day) return candidate;
  }
  return undefined;
}
