import { z } from 'zod';
import type { RegisterRecord } from '#contract/registers/registers.ts';
import { formatDay, parseDay } from '#domain/calendar/day-format.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { addDays, type PlainDate } from '#domain/calendar/plain-date.ts';
import { numberTyped } from '#domain/numbers/typed-number.ts';
import type { FieldValue, FieldValues } from '#domain/registers/field-values.ts';
import type { RegisterField } from '#domain/registers/register-field.ts';

/** A day as people type it: "01/07/2026"; empty where there is none. */
export const typedDay = (day: string | null | undefined): string => (day ? formatDay(day as PlainDate) : '');

/**
 * The day that was typed, or what was typed where it is none: the server says what is wrong with it. A day without a year
 * ("24/11") is the last one that has come.
 */
export function dayTyped(typed: string, today: PlainDate = dayIn(new Date())): string {
  const text = typed.trim();
  if (!/^\d{1,2}[/.-]\d{1,2}$/.test(text)) return parseDay(text) ?? text;
  const sign = text.charAt(text.search(/[/.-]/));
  const year = Number(today.slice(0, 4));
  const found = [year, year - 1].map((one) => parseDay(`${text}${sign}${one}`));
  return found.find((day) => day !== null && day <= today) ?? found.find((day) => day !== null) ?? text;
}

/** The same of something planned: a day without a year is the next one to come, within eleven months. */
export const dayPlanned = (typed: string, today: PlainDate = dayIn(new Date())): string =>
  dayTyped(typed, addDays(today, 330));

/** A value as its input shows it. */
function typedValue(field: RegisterField, value: FieldValue | undefined): FieldValue | '' {
  if (value === undefined) return field.type === 'choices' ? [] : '';
  if (typeof value !== 'string') return value;
  if (field.type === 'day') return typedDay(value);
  return field.type === 'amount' || field.type === 'count' ? value.replace('.', ',') : value;
}

export const typedValues = (fields: readonly RegisterField[], values: FieldValues) =>
  Object.fromEntries(fields.map((field) => [field.key, typedValue(field, values[field.key])]));

export const Typed = z.record(
  z.string(),
  z.union([
    z.string(),
    z.boolean(),
    z.array(z.string()).readonly(),
    z.object({
      words: z.string(),
      indicator: z.string().nullable(),
      amount: z.string().nullable(),
      by: z.string().nullable(),
    }),
  ]),
);
export type Typed = Readonly<Record<string, FieldValue | ''>>;

/** What was typed, as the server takes it: empty boxes left out, days and numbers read. */
export function valuesTyped(fields: readonly RegisterField[], typed: Typed): FieldValues {
  const values: Record<string, FieldValue> = {};
  for (const { key, type } of fields) {
    const said = typed[key];
    if (said === undefined || said === '' || (Array.isArray(said) && said.length === 0)) continue;
    if (typeof said !== 'string') values[key] = said;
    else if (type === 'day') values[key] = dayTyped(said);
    else values[key] = type === 'count' || type === 'amount' ? numberTyped(said) : said;
  }
  return values;
}

/** The values of a record that are there. */
export const knownValues = ({ fields }: Pick<RegisterRecord, 'fields'>): FieldValues =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  );
