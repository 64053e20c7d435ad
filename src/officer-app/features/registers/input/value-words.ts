import type { RecordActivity } from '#contract/registers/activities.ts';
import type { RegisterKinds } from '#contract/registers/register-kinds.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { type Aim, type FieldValue, isMeasurable } from '#domain/registers/field-values.ts';
import type { Choice, RegisterField } from '#domain/registers/register-field.ts';
import { fill } from '#locales/locale.ts';
import { registers as words } from '#locales/vi/officers/registers.ts';

/** Indicators on which an aim may hang. */
export type Aims = RegisterKinds['aims'];

export const choiceWords = (choices: readonly Choice[], value: string): string =>
  choices.find((choice) => choice.value === value)?.label ?? value;

/** A value as it is read: "1.600 mắt", "Hộ dân", "01/07/2026". */
export function valueWords({ type, unit, choices }: RegisterField, value: FieldValue, aims: Aims): string {
  if (typeof value === 'boolean') return value ? words.form.yes : words.form.no;
  if (typeof value !== 'string') {
    return 'words' in value
      ? aimWords(value, aims)
      : value.map((one) => choiceWords(choices, one)).join(', ');
  }
  if (type === 'day') return formatDay(value as PlainDate);
  if (type === 'choice') return choiceWords(choices, value);
  if (type === 'count' || type === 'amount') return `${formatNumber(value)} ${unit}`.trim();
  return value;
}

/** Stops of a route, points of an agenda: what was typed one a line stays apart in one line. */
const onOneLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('; ');

/** What an activity says, field by field, in one line. */
export const valuesLine = (
  fields: readonly RegisterField[],
  { fields: said }: Pick<RecordActivity, 'fields'>,
  aims: Aims,
): string =>
  fields
    .flatMap((field) => {
      const value = said[field.key];
      return value === undefined || value === null
        ? []
        : [`${field.label}: ${onOneLine(valueWords(field, value, aims))}`];
    })
    .join(' · ');

/** An aim in one sentence, or that it cannot be measured. */
function aimWords(aim: Aim, aims: Aims): string {
  if (!isMeasurable(aim)) return `${aim.words} (${words.aim.vague.toLowerCase()})`;
  const indicator = aims.find(({ code }) => code === aim.indicator)?.name ?? aim.indicator ?? '';
  const measured = fill(words.aim.measurable, {
    indicator,
    amount: formatNumber(aim.amount ?? ''),
    by: formatDay(aim.by as PlainDate),
  });
  return `${aim.words} (${measured})`;
}
