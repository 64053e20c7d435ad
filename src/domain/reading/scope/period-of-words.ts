import { addMonths } from '#domain/calendar/add-months.ts';
import { findPeriod } from '#domain/calendar/period.ts';
import { addDays, dayOf, isPlainDate, type PlainDate, partsOf } from '#domain/calendar/plain-date.ts';

/** The time that a figure speaks of. `code` is the reporting period's where the words name one. */
export interface ReadPeriod {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly code: string | null;
  /** The words that say so. */
  readonly words: string;
}

/** What the words cannot say by themselves: the day of the document. */
export type DocumentDay = PlainDate | null;

type Dates = Omit<ReadPeriod, 'words'> | null;
type Reading = (parts: readonly string[], day: DocumentDay) => Dates;

const yearOf = (text: string | undefined, day: DocumentDay): number | null =>
  text ? Number(text) : day ? partsOf(day).year : null;

type Months = NonNullable<Dates>;

function computeMonths(year: number, first: number, last: number, code: string | null): Months {
  const from = dayOf(year, first, 1);
  return {
    from,
    to: addDays(addMonths(from, last - first + 1), -1),
    code: code && findPeriod(code) ? code : null,
  };
}

/** A report names the same few months on every page; years of four digits keep them few. */
const known = new Map<number, Months>();

/** Months `first` to `last` of the calendar; press and people mean those, whatever the official cut-offs. */
function months(year: number | null, first: number, last: number, code: string | null): Dates {
  if (year === null || first < 1 || last > 12 || first > last) return null;
  const key = ((year * 13 + first) * 13 + last) * 2 + (code ? 1 : 0);
  const found = known.get(key) ?? computeMonths(year, first, last, code);
  known.set(key, found);
  return found;
}

const codes: Readonly<Record<number, string>> = { 3: 'Q1', 6: 'H1', 9: '9M', 12: 'YEAR' };
const romans = ['i', 'ii', 'iii', 'iv'];

const numbers = 'một hai ba bốn năm sáu bảy tám chín mười'.split(' ');
const N = `\\d{1,2}|${numbers.slice(1).join('|')}`;

/** `6` and `sáu`. */
const numberOf = (text = ''): number => numbers.indexOf(text) + 1 || Number(text);

const opening: Reading = ([, count, year], day) => {
  const [n, of] = [numberOf(count), yearOf(year, day)];
  return months(of, 1, n, codes[n] ? `${of}-${codes[n]}` : null);
};

const closing: Reading = ([, count, year], day) => {
  const [n, of] = [numberOf(count), yearOf(year, day)];
  return months(of, 13 - n, 12, n === 6 ? `${of}-H2` : null);
};

const openingOf: Reading = ([all = '', count, ofThat, that], day) =>
  opening([all, count ?? '', ofThat ?? that ?? ''], day);
const closingOf: Reading = ([all = '', count, ofThat, that], day) =>
  closing([all, count ?? '', ofThat ?? that ?? ''], day);

const half: Reading = ([, which, year], day) =>
  which === 'đầu' ? opening(['', '6', year ?? ''], day) : closing(['', '6', year ?? ''], day);

const quarter: Reading = ([, name = '', year], day) => {
  const n = romans.indexOf(name) + 1 || numberOf(name);
  const of = yearOf(year, day);
  return months(of, n * 3 - 2, n * 3, `${of}-Q${n}`);
};

const month: Reading = ([, name, year], day) => {
  const [n, of] = [Number(name), yearOf(year, day)];
  return months(of, n, n, `${of}-M${String(n).padStart(2, '0')}`);
};

const year: Reading = ([, name]) => months(Number(name), 1, 12, `${name}-YEAR`);

const years: Reading = ([, first, last]) =>
  Number(first) < Number(last)
    ? { from: dayOf(Number(first), 1, 1), to: dayOf(Number(last), 12, 31), code: null }
    : null;

function dayFrom(dayOfMonth = '', monthName = '', yearName = ''): PlainDate | null {
  const text = `${yearName}-${monthName.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  return isPlainDate(text) ? text : null;
}

const suffixes = ['H1', 'H2', 'YEAR', '9M', 'Q1', 'Q2', 'Q3', 'Q4'];

/** `từ ngày 15/12/2025 đến hết ngày 14/06/2026` is the first half year of the official clock. */
function officialCode(from: PlainDate, to: PlainDate): string | null {
  const year = partsOf(to).year;
  const found = suffixes
    .map((suffix) => findPeriod(`${year}-${suffix}`))
    .find((period) => period?.from === from && period.to === to);
  return found?.code ?? null;
}

const days: Reading = ([, d1, m1, y1, d2, m2, y2], day) => {
  const lastYear = y2 ?? (day ? String(partsOf(day).year) : '');
  const [from, to] = [dayFrom(d1, m1, y1 ?? lastYear), dayFrom(d2, m2, lastYear)];
  return from && to && from <= to ? { from, to, code: officialCode(from, to) } : null;
};

const sinceNewYear: Reading = ([, name], day) => {
  const of = yearOf(name, day);
  if (of === null || day === null || partsOf(day).year !== of) return months(of, 1, 12, null);
  return { from: dayOf(of, 1, 1), to: day, code: null };
};

/** In the first quarter `năm qua` is the year that has ended. */
const pastYear: Reading = (_, day) => {
  if (day === null) return null;
  const { year: of, month: at } = partsOf(day);
  return year(['', String(at <= 3 ? of - 1 : of)], day);
};

const back = (count: number, unit: string, day: PlainDate): PlainDate =>
  unit === 'ngày' ? addDays(day, -count) : addMonths(day, unit === 'năm' ? -count * 12 : -count);

const lately: Reading = ([, count, unit = ''], day) =>
  day && numberOf(count) < 100
    ? { from: addDays(back(numberOf(count), unit, day), 1), to: day, code: null }
    : null;

const Y = '((?:19|20)\\d\\d)';
const until = '(?:-|–|đến|đến năm)';
const ofYear = `(?: (?:năm|/) ${Y})?`;

/**
 * Patterns over words that stand apart by one blank, with a word that each of them has; the first that fits at a place
 * is read.
 */
const readings: readonly (readonly [RegExp, string, Reading])[] = (
  [
    [
      `(?:từ )?(?:ngày )?(\\d{1,2}) [/-] (\\d{1,2})(?: [/-] ${Y})? đến (?:hết )?(?:ngày )?(\\d{1,2}) [/-] (\\d{1,2})(?: [/-] ${Y})?`,
      ' đến ',
      days,
    ],
    [`(${N}) tháng đầu(?: năm(?: ${Y})?| ${Y})`, ' tháng đầu', openingOf],
    [`(${N}) tháng cuối(?: năm(?: ${Y})?| ${Y})`, ' tháng cuối', closingOf],
    [`([369]) tháng(?: năm)? ${Y}`, ' tháng ', opening],
    [`nửa (?:năm )?(đầu|cuối)(?: năm)?(?: ${Y})?`, 'nửa ', half],
    [`quý (iv|i{1,3}|[1-4]|một|hai|ba|bốn)${ofYear}`, 'quý ', quarter],
    [`(?:từ đầu năm|từ đầu năm đến nay)(?: ${Y})?`, 'từ đầu', sinceNewYear],
    [`giai đoạn ${Y} ${until} ${Y}`, 'giai đoạn ', years],
    [`(?:từ năm|từ) ${Y} ${until} ${Y}`, 'từ ', years],
    [`tháng (\\d{1,2})${ofYear}`, 'tháng ', month],
    [`(${N}) (ngày|tháng|năm) qua`, ' qua', lately],
    [`(${N}) (ngày|tháng|năm) (?:trở lại đây|gần đây)`, ' đây', lately],
    [`năm qua`, 'năm qua', pastYear],
    [`năm nay`, 'năm nay', sinceNewYear],
    [`năm ${Y}`, 'năm ', year],
  ] as const
).map(([pattern, word, reading]) => [new RegExp(`(?<=^| )${pattern}(?= |$)`, 'g'), word, reading]);

/** As `matchAll`, which makes a new pattern each time. */
function matchesOf(pattern: RegExp, words: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) matches.push(match);
  return matches;
}

/** Every period that these words name, with the place of its first character. */
export function periodsIn(
  words: string,
  day: DocumentDay,
): { at: number; end: number; period: ReadPeriod }[] {
  const found: { at: number; end: number; period: ReadPeriod }[] = [];
  for (const [pattern, word, reading] of readings) {
    if (!words.includes(word)) continue;
    for (const match of matchesOf(pattern, words)) {
      const [at, end] = [match.index, match.index + match[0].length];
      if (found.some((one) => at < one.end && one.at < end)) continue;
      const dates = reading(match, day);
      if (dates) found.push({ at, end, period: { ...dates, words: match[0] } });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}
