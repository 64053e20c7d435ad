import { expect, test } from 'vitest';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { numberTyped } from '#domain/numbers/typed-number.ts';
import type { RegisterField } from '#domain/registers/register-field.ts';
import { dayTyped, typedValues, valuesTyped } from './typed-values.ts';

test.each([
  ['12', '12'],
  ['1.600', '1600'],
  ['1.234.567,5', '1234567.5'],
  ['2,5', '2.5'],
  ['1,600.5', '1,600.5'],
  ['16.00', '16.00'],
  ['bốn', 'bốn'],
])('%s is read as %s', (typed, read) => {
  expect(numberTyped(typed)).toBe(read);
});

test('values go to their inputs and come back the same', () => {
  const field = (key: string, type: RegisterField['type']): RegisterField => ({
    key,
    label: key,
    type,
    required: false,
    hint: '',
    unit: '',
    choices: [],
    requiredWhen: null,
    partOf: null,
    form: null,
  });
  const fields = [
    field('eyes', 'count'),
    field('weight', 'amount'),
    field('on', 'day'),
    field('free', 'text'),
    field('several', 'choices'),
    field('consent', 'yes_no'),
  ];
  const values = { eyes: '1600', weight: '2.5', on: '2026-07-01', several: ['a'], consent: false };
  expect(valuesTyped(fields, typedValues(fields, values))).toEqual(values);
});

test.each([
  ['5/3', '2026-03-05'],
  ['24.11', '2025-11-24'],
  ['29/2', '29/2'],
  ['31/4', '31/4'],
  ['1/7/2024', '2024-07-01'],
])('%s is typed for %s', (typed, day) => {
  expect(dayTyped(typed, plainDate('2026-07-01'))).toBe(day);
});
