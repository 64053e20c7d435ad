import { addDays, daysBetween, type PlainDate, weekday } from '#domain/calendar/plain-date.ts';
import { phraseAt, phraseBook } from '../phrases.ts';
import { isGlued, type Word } from '../words.ts';
import { type DayRange, dayIfAny, monthOf, oneDay, weekOf, yearOf } from './day-range.ts';
import { readDate } from './read-date.ts';
import { readLunarDay } from './read-lunar-day.ts';
import { dayWords, type PartOfDay, shortDayWords, weekdayWords, whichWords } from './time-lexicon.ts';

export interface DaysRead {
  readonly days: DayRange;
  readonly next: number;
  readonly part?: PartOfDay;
  /** The day may be today: a time of it that is still to come means the one before. */
  readonly stepBack?: number;
}

interface Before {
  readonly today: PlainDate;
  /** A part of the day, an hour or a leading word stands before. */
  readonly hasLead: boolean;
  /** A part of the day stands right before. */
  readonly hasPart: boolean;
}

const fewDays = phraseBook<'few'>([
  ['mấy hôm nay', 'few'],
  ['mấy bữa nay', 'few'],
  ['mấy ngày nay', 'few'],
  ['mấy ngày qua', 'few'],
  ['mấy đêm nay', 'few'],
  ['mấy hôm rày', 'few'],
  ['mấy bữa rày', 'few'],
  ['hổm rày', 'few'],
]);

/** "Several days" up to today are read as these many. */
const few = 7;

/** The days that a phrase tells, beginning at a word. */
export function readDays(words: readonly Word[], at: number, before: Before): DaysRead | undefined {
  const { today } = before;
  const some = phraseAt(fewDays, words, at);
  if (some) return { days: { from: addDays(today, 1 - few), to: today }, next: some.next };
  return (
    readNamedDay(words, at, before) ??
    readWeekday(words, at, today) ??
    readNearDay(words, at, before) ??
    readLongSpan(words, at, today)
  );
}

/** A day by its date, of either calendar: the latest of that name; where that is today, `stepBack` leads to the one before. */
function readNamedDay(words: readonly Word[], at: number, before: Before): DaysRead | undefined {
  const readOn = (today: PlainDate) =>
    readLunarDay(words, at, today) ?? readDate(words, at, { ...before, today });
  const { today } = before;
  const read = readOn(today);
  if (read?.days.from !== today || read.days.to !== today) return read;
  const earlier = readOn(addDays(today, -1));
  const stepBack = earlier ? daysBetween(earlier.days.from, today) : 0;
  return stepBack > 0 ? { ...read, stepBack } : read;
}

function readNearDay(words: readonly Word[], at: number, { today, hasPart }: Before): DaysRead | undefined {
  const found = phraseAt(dayWords, words, at);
  if (!found) return undefined;
  const isShort = found.next === at + 1 && shortDayWords.has(words[at]?.letters ?? '');
  if (isShort && !hasPart) return undefined;
  const { days, part } = found.means;
  return { days: oneDay(addDays(today, days)), next: found.next, ...(part && { part }) };
}

function readWeekday(words: readonly Word[], at: number, today: PlainDate): DaysRead | undefined {
  const spoken = phraseAt(weekdayWords, words, at);
  const number = words[at + 1]?.kind === 'number' ? Number(words[at + 1]?.text) : 0;
  const isNumbered =
    number >= 2 &&
    number <= 7 &&
    (words[at]?.typed === 'thu' || (words[at]?.typed === 't' && isGlued(words, at + 1)));
  const day = spoken?.means ?? (isNumbered ? number - 1 : 0);
  if (day === 0) return undefined;
  const next = spoken?.next ?? at + 2;
  const isWeek = words[next]?.typed === 'tuan';
  const which = phraseAt(whichWords, words, isWeek ? next + 1 : next);
  if (isWeek && which) {
    return { days: oneDay(addDays(weekOf(today, which.means).from, day - 1)), next: which.next };
  }
  const back = (weekday(today) - day + 7) % 7;
  if (which && which.means > 0) return { days: oneDay(addDays(today, 7 - back)), next: which.next };
  return { days: oneDay(addDays(today, -back)), next: which?.next ?? next, stepBack: 7 };
}

type Piece = 'start' | 'middle' | 'end';

const pieces = phraseBook<Piece>([
  ['đầu', 'start'],
  ['giữa', 'middle'],
  ['cuối', 'end'],
]);

/** `tuần trước`, `cuối tuần rồi`, `đầu tháng 10`, `tháng trước`, `năm ngoái`. */
function readLongSpan(words: readonly Word[], at: number, today: PlainDate): DaysRead | undefined {
  const piece = phraseAt(pieces, words, at);
  const unitAt = piece?.next ?? at;
  const unit = words[unitAt]?.typed;
  if (unit === 'nam') {
    const isLast = words[unitAt + 1]?.typed === 'ngoai';
    return isLast && !piece ? { days: yearOf(today, -1), next: unitAt + 2 } : undefined;
  }
  const which = phraseAt(whichWords, words, unitAt + 1);
  if (unit === 'tuan' && (which || piece?.means === 'end')) {
    const week = weekOf(today, which?.means ?? (weekday(today) >= 6 ? 0 : -1));
    const days = piece?.means === 'end' ? { from: addDays(week.to, -1), to: week.to } : week;
    return { days, next: which?.next ?? unitAt + 1 };
  }
  if (unit !== 'thang') return undefined;
  const month = whichMonth(words, unitAt + 1, { today, piece: piece?.means });
  return month && { days: piece ? cut(month.days, piece.means) : month.days, next: month.next };
}

function whichMonth(
  words: readonly Word[],
  at: number,
  { today, piece }: { today: PlainDate; piece: Piece | undefined },
): DaysRead | undefined {
  const which = phraseAt(whichWords, words, at);
  if (which) return { days: monthOf(today, which.means), next: which.next };
  const number = words[at]?.kind === 'number' ? Number(words[at]?.text) : 0;
  if (number < 1 || number > 12) return piece ? { days: monthOf(today, 0), next: at } : undefined;
  const year = Number(today.slice(0, 4));
  const slash = words[at + 1]?.text === '/' ? at + 2 : words[at + 1]?.typed === 'nam' ? at + 2 : -1;
  const typed = slash > 0 && words[slash]?.kind === 'number' ? Number(words[slash]?.text) : 0;
  const here = dayIfAny(year, number, 1);
  const begins = here && piece ? cut(monthOf(here, 0), piece).from : here;
  const isPast = begins !== undefined && begins <= today;
  const first = dayIfAny(typed >= 1990 ? typed : isPast ? year : year - 1, number, 1);
  return first && { days: monthOf(first, 0), next: typed >= 1990 ? slash + 1 : at + 1 };
}

function cut({ from, to }: DayRange, piece: Piece): DayRange {
  if (piece === 'start') return { from, to: addDays(from, 9) };
  if (piece === 'middle') return { from: addDays(from, 10), to: addDays(from, 19) };
  return { from: addDays(from, 20), to };
}
