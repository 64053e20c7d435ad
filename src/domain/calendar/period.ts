import {
  type OfficialClock,
  officialClocks,
  type PeriodKind,
  type PeriodShape,
  periodShapes,
} from './clock.ts';
import { monthStart } from './month-window.ts';
import { addDays, type PlainDate } from './plain-date.ts';

/** A reporting period: a window of days that an official clock names. */
export interface Period {
  /** The clock's code: `STATE`, `CAL`, `KDC`, `XP`, `TO`. */
  readonly clock: string;
  /** `2026-YEAR`, `2026-H1`, `2026-Q3`, `2026-M11`, `2026-9M`; other clocks put a prefix: `CAL-2026-H1`. */
  readonly code: string;
  readonly kind: PeriodKind;
  readonly year: number;
  /** Which of its kind in the year, from 1. */
  readonly number: number;
  readonly from: PlainDate;
  /** Last day, included: the cut-off. */
  readonly to: PlainDate;
  /** Vietnamese name: `6 tháng đầu năm 2026`. */
  readonly label: string;
}

const roman = ['I', 'II', 'III', 'IV'];

const suffixOf = (shape: PeriodShape, number: number): string =>
  shape.count === 1
    ? shape.kind
    : `${shape.kind}${shape.kind === 'M' ? String(number).padStart(2, '0') : number}`;

function labelOf(shape: PeriodShape, clock: OfficialClock, year: number, number: number): string {
  const pattern = shape.labels?.[number - 1] ?? shape.label ?? '';
  const named = pattern
    .replace('{n}', String(number))
    .replace('{roman}', roman[number - 1] ?? '')
    .replace('{year}', String(year));
  return named + clock.suffix;
}

function makePeriod(clock: OfficialClock, shape: PeriodShape, year: number, number: number): Period {
  const first = (number - 1) * shape.months + 1;
  return {
    clock: clock.code,
    code: `${clock.prefix}${year}-${suffixOf(shape, number)}`,
    kind: shape.kind,
    year,
    number,
    from: monthStart(year, first, clock),
    to: addDays(monthStart(year, first + shape.months, clock), -1),
    label: labelOf(shape, clock, year, number),
  };
}

/** Periods that were asked for: a calendar names few, and tables of figures ask for the same ones many thousand times. */
const known = new Map<string, Period>();

/** The period of a code, or null when the code names none (a single-digit month `2026-M1` is accepted). */
export function findPeriod(code: string): Period | null {
  const kept = known.get(code);
  if (kept) return kept;
  const period = readPeriod(code);
  if (period) known.set(code, period);
  return period;
}

function readPeriod(code: string): Period | null {
  const match = /^([A-Z]+-)?([12]\d{3})-(?:(YEAR|9M)|([MQH])(\d{1,2}))$/.exec(code);
  if (!match) return null;
  const clock = officialClocks.find((one) => one.prefix === (match[1] ?? ''));
  const kind = (match[3] ?? match[4]) as PeriodKind;
  const shape = periodShapes.find((one) => one.kind === kind);
  const number = Number(match[5] ?? 1);
  if (!clock?.kinds.includes(kind) || !shape || number < 1 || number > shape.count) return null;
  return makePeriod(clock, shape, Number(match[2]), number);
}

/** The period of a code such as `2026-YEAR` or `CAL-2026-H1`. Throws a RangeError for any other text. */
export function parsePeriod(code: string): Period {
  const period = findPeriod(code);
  if (!period) throw new RangeError(`Not a period: ${code}`);
  return period;
}

/** The same period one year earlier ("cùng kỳ"), on the same clock. */
export const samePeriodLastYear = (period: Period): Period =>
  parsePeriod(period.code.replace(String(period.year), String(period.year - 1)));

/** Every period of one year on a clock: months, quarters, halves, nine months, year, as far as it has them. */
export const periodsOfYear = (clock: OfficialClock, year: number): Period[] =>
  periodShapes
    .filter((shape) => clock.kinds.includes(shape.kind))
    .flatMap((shape) => Array.from({ length: shape.count }, (_, i) => makePeriod(clock, shape, year, i + 1)));
