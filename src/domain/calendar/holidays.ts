import holidayFile from '../../../db/reference/holidays.json' with { type: 'json' };
import { amount, day, entry, listOf, oneOf, optional, type Shape, text } from '../reference/shape.ts';
import { dayOfLunar, tetOf } from './lunar-date.ts';
import { addDays, eachDay, type PlainDate, plainDate, weekday } from './plain-date.ts';

interface Rule {
  readonly name: string;
  /** `MM-DD` of the solar or the lunar year. */
  readonly solar?: string;
  readonly lunar?: string;
  readonly tet?: TetDays;
  readonly adjacent?: 'before' | 'after';
}

/** Days off before mùng 1, and from it on. */
interface TetDays {
  readonly before: number;
  readonly from: number;
}

interface Decision {
  readonly year: number;
  readonly tet: TetDays;
  readonly adjacent: 'before' | 'after';
  readonly exchanged: readonly { readonly off: PlainDate; readonly worked: PlainDate }[];
}

const tetDays: Shape<TetDays> = entry({ before: amount, from: amount });
const ruleShape: Shape<Rule> = entry(
  {
    name: text,
    solar: optional(text),
    lunar: optional(text),
    tet: optional(tetDays),
    adjacent: optional(oneOf('before', 'after')),
  },
  ['read', 'remark'],
);
const decisionShape: Shape<Decision> = entry(
  {
    year: amount,
    tet: tetDays,
    adjacent: oneOf('before', 'after'),
    exchanged: listOf(entry({ off: day, worked: day })),
  },
  ['read', 'remark'],
);

const rules = listOf(ruleShape)(holidayFile.rules, 'rules');
const decisions = listOf(decisionShape)(holidayFile.decided, 'decided');

const isWeekend = (day: PlainDate): boolean => weekday(day) > 5;

/** The days that a rule names in a year, by Điều 112 and the decision of that year where one is known. */
function daysOfRule(rule: Rule, year: number, decision: Decision | undefined): PlainDate[] {
  if (rule.tet) {
    const { before, from } = decision?.tet ?? rule.tet;
    const tet = tetOf(year);
    return eachDay(addDays(tet, -before), addDays(tet, from - 1));
  }
  if (rule.lunar) {
    const [month = 1, dayOfMonth = 1] = rule.lunar.split('-').map(Number);
    return [dayOfLunar(year, month, dayOfMonth)];
  }
  const day = plainDate(`${year}-${rule.solar}`);
  if (!rule.adjacent) return [day];
  return (decision?.adjacent ?? rule.adjacent) === 'before'
    ? [addDays(day, -1), day]
    : [day, addDays(day, 1)];
}

/**
 * Days off of a year that are not ordinary weekends, with their names: holidays, the working days they move to when
 * they fall on Saturday or Sunday (Bộ luật Lao động 2019, điều 111.3), and exchanged days.
 */
function computeDaysOff(year: number): {
  off: ReadonlyMap<PlainDate, string>;
  worked: ReadonlySet<PlainDate>;
} {
  const decision = decisions.find((one) => one.year === year);
  const off = new Map<PlainDate, string>();
  const owed: { name: string; after: PlainDate }[] = [];
  for (const rule of rules) {
    const days = daysOfRule(rule, year, decision);
    for (const day of days) {
      if (isWeekend(day)) owed.push({ name: rule.name, after: days.at(-1) ?? day });
      off.set(day, rule.name);
    }
  }
  for (const { name, after } of owed) {
    let day = addDays(after, 1);
    while (isWeekend(day) || off.has(day)) day = addDays(day, 1);
    off.set(day, name);
  }
  const exchanged = decision?.exchanged ?? [];
  for (const one of exchanged) off.set(one.off, 'Hoán đổi ngày làm việc');
  return { off, worked: new Set(exchanged.map(({ worked }) => worked)) };
}

const byYear = new Map<number, ReturnType<typeof computeDaysOff>>();

function daysOffOf(year: number): ReturnType<typeof computeDaysOff> {
  const found = byYear.get(year) ?? computeDaysOff(year);
  byYear.set(year, found);
  return found;
}

/** The holiday (or exchanged day) that a day is, or null. */
export const holidayOn = (day: PlainDate): string | null =>
  daysOffOf(Number(day.slice(0, 4))).off.get(day) ?? null;

/** Whether state offices work on a day: Monday to Friday save holidays, and Saturdays worked in exchange. */
export function isWorkingDay(day: PlainDate): boolean {
  const { off, worked } = daysOffOf(Number(day.slice(0, 4)));
  return worked.has(day) || (!isWeekend(day) && !off.has(day));
}
