import { type PlainDate, partsOf } from '#domain/calendar/plain-date.ts';
import { isGlued, type Word } from '../words.ts';
import { type DayRange, dayIfAny, oneDay } from './day-range.ts';

interface Read {
  readonly days: DayRange;
  readonly next: number;
}

const numberAt = (words: readonly Word[], at: number): number | undefined =>
  words[at]?.kind === 'number' ? Number(words[at].text) : undefined;

const leads = new Set(['ngay', 'hom', 'bua', 'mung', 'mong', 'dem', 'sang', 'chieu', 'toi', 'trua', 'khuya']);

/**
 * A day of the solar calendar: `ngày 3/11`, `3/11/2026`, `ngày 3 tháng 11 năm 2026`, `ngày 3`. Without a year it is the
 * latest such day that is not in the future. A bare `3/11` is a day only behind a word of time (`hasLead`): it could be
 * a house or an alley.
 */
export function readDate(
  words: readonly Word[],
  at: number,
  { today, hasLead }: { today: PlainDate; hasLead: boolean },
): Read | undefined {
  const isLed = leads.has(words[at]?.typed ?? '') && words[at + 1]?.kind === 'number';
  const first = isLed ? at + 1 : at;
  const day = numberAt(words, first);
  if (day === undefined || day < 1 || day > 31) return undefined;
  const isDayWord = isLed && ['ngay', 'hom', 'mung', 'mong'].includes(words[at]?.typed ?? '');
  if (words[first + 1]?.typed === 'thang' && (isDayWord || hasLead)) {
    const month = numberAt(words, first + 2);
    if (month === undefined) return undefined;
    const yearAt = words[first + 3]?.typed === 'nam' ? first + 4 : first + 3;
    return withYear(words, { day, month, next: first + 3, yearAt }, today);
  }
  const sign = words[first + 1]?.text ?? '';
  const month = numberAt(words, first + 2);
  if (
    ['/', '-', '.'].includes(sign) &&
    month !== undefined &&
    isGlued(words, first + 1) &&
    isGlued(words, first + 2)
  ) {
    const hasYear = words[first + 3]?.text === sign && isGlued(words, first + 3);
    const year = hasYear ? (numberAt(words, first + 4) ?? 0) : 0;
    if (!isLed && !hasLead && year < 1900) return undefined;
    return withYear(words, { day, month, next: first + 3, yearAt: hasYear ? first + 4 : -1 }, today);
  }
  if (!isDayWord || isUnit(words, first + 1)) return undefined;
  const { year, month: thisMonth } = partsOf(today);
  const here = dayIfAny(year, thisMonth, day);
  const past = here && here <= today ? here : latest(day, year, thisMonth - 1);
  return past && { days: oneDay(past), next: first + 1 };
}

/** `ngày 3 tiếng` and `ngày 2 lần` count; they name no day. */
const isUnit = (words: readonly Word[], at: number): boolean =>
  words[at]?.kind === 'letters' && ['lan', 'tieng', 'gio', 'bua', 'ngay'].includes(words[at].typed);

function latest(day: number, year: number, month: number): PlainDate | undefined {
  return month >= 1
    ? (dayIfAny(year, month, day) ?? latest(day, year, month - 1))
    : dayIfAny(year - 1, 12, day);
}

function withYear(
  words: readonly Word[],
  { day, month, next, yearAt }: { day: number; month: number; next: number; yearAt: number },
  today: PlainDate,
): Read | undefined {
  const typed = yearAt >= 0 && (yearAt > next || yearAt >= next) ? numberAt(words, yearAt) : undefined;
  const year = typed === undefined ? undefined : typed < 100 ? 2000 + typed : typed;
  if (year !== undefined && year >= 1990 && year <= 2100 && (typed ?? 0) >= 20) {
    const found = dayIfAny(year, month, day);
    return found && { days: oneDay(found), next: yearAt + 1 };
  }
  const thisYear = partsOf(today).year;
  const here = dayIfAny(thisYear, month, day);
  const found = here && here <= today ? here : dayIfAny(thisYear - 1, month, day);
  return found && { days: oneDay(found), next };
}
