import { expect, test } from 'vitest';
import { numberTyped } from '#domain/numbers/typed-number.ts';
import type { RegisterField } from '#domain/registers/register-kind.ts';
import { typedValues, valuesTyped } from './typed-values.ts';

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
