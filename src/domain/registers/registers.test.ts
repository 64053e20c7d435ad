import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { checkValues } from './check-values.ts';
import type { RegisterField } from './register-field.ts';
import { factsBetween, type Standing } from './standing.ts';

const days = ['2026-01-05', '2026-02-10', '2026-03-15'].map(plainDate);
const someStanding: fc.Arbitrary<Standing> = fc.record({
  indicator: fc.constantFrom('K01', 'B03', 'M02'),
  area: fc.constantFrom('31135', '31120'),
  on: fc.option(fc.constantFrom(...days)),
  quantity: fc.constantFrom('1', '4', '2.5'),
});
const today = plainDate('2026-04-01');

const sums = (facts: readonly { indicator: string; area: string; quantity: string }[]) => {
  const all = new Map<string, number>();
  for (const { indicator, area, quantity } of facts) {
    const key = `${indicator} ${area}`;
    all.set(key, (all.get(key) ?? 0) + Number(quantity));
  }
  return Object.fromEntries([...all].filter(([, sum]) => sum !== 0));
};

test('booked facts always add up to what stands, whatever the way there', () => {
  fc.assert(
    fc.property(fc.array(fc.array(someStanding, { maxLength: 6 }), { maxLength: 6 }), (states) => {
      const booked = states.flatMap((state, at) => factsBetween(states[at - 1] ?? [], state, today));
      expect(sums(booked)).toEqual(sums(states.at(-1) ?? []));
    }),
  );
});

test('what did not change is not booked again', () => {
  fc.assert(
    fc.property(fc.array(someStanding, { maxLength: 6 }), (state) => {
      expect(factsBetween(state, [...state].reverse(), today)).toEqual([]);
    }),
  );
});

test('a flow is taken back on its own day, a stock on the day of the change', () => {
  const flow: Standing = { indicator: 'B03', area: '31135', on: days[0] ?? null, quantity: '1' };
  const stock: Standing = { ...flow, indicator: 'K01', on: null, quantity: '4' };
  expect(
    factsBetween([flow, stock], [], today).map(({ indicator, on, quantity }) => [indicator, on, quantity]),
  ).toEqual([
    ['B03', '2026-01-05', '-1'],
    ['K01', '2026-04-01', '-4'],
  ]);
});

const field = (type: RegisterField['type'], change: Partial<RegisterField> = {}): RegisterField => ({
  key: 'it',
  label: 'Nó',
  type,
  required: false,
  hint: '',
  unit: '',
  choices: type.startsWith('choice') ? [{ value: 'a', label: 'A' }] : [],
  requiredWhen: null,
  partOf: null,
  form: null,
  ...change,
});

test.each([
  ['count', '012', '12'],
  ['amount', '2.50', '2.50'],
  ['day', '2026-02-28', '2026-02-28'],
  ['text', ' Ho\u0300a ', 'Hòa'],
  ['choice', 'a', 'a'],
  ['choices', ['a', 'a'], ['a']],
  ['yes_no', false, false],
] as const)('a %s %j is kept as %j', (type, given, kept) => {
  expect(checkValues([field(type)], { it: given })).toEqual({ values: { it: kept } });
});

test.each([
  ['count', '1.600', 'fieldNotCount'],
  ['count', '-1', 'fieldNotCount'],
  ['amount', '2,5', 'fieldNotAmount'],
  ['day', '2026-02-30', 'fieldNotDay'],
  ['text', 'x'.repeat(301), 'fieldLong'],
  ['choice', 'b', 'fieldNotChoice'],
  ['yes_no', 'true', 'fieldNotYesNo'],
  ['aim', 'nhiều hơn', 'fieldWrong'],
] as const)('a %s %j is refused: %s', (type, given, fault) => {
  expect(checkValues([field(type)], { it: given })).toEqual({ faults: { it: fault } });
});

test('a field may be asked for once another one says so, have a form, or take nothing but a yes', () => {
  const given = { key: 'answer', choices: ['given', 'refused'].map((value) => ({ value, label: value })) };
  const fields = [
    field('choice', given),
    field('text', { form: 'sha256', requiredWhen: { field: 'answer', is: ['given'] } }),
  ];
  const hash = 'AB'.repeat(32);
  expect(checkValues(fields, { answer: 'refused' })).toEqual({ values: { answer: 'refused' } });
  expect(checkValues(fields, { answer: 'given' })).toEqual({ faults: { it: 'fieldRequired' } });
  expect(checkValues(fields, { answer: 'given', it: 'abc' })).toEqual({ faults: { it: 'fieldNotSha256' } });
  expect(checkValues(fields, { answer: 'given', it: hash })).toEqual({
    values: { answer: 'given', it: hash.toLowerCase() },
  });
  const consent = [field('yes_no', { form: 'yes', required: true })];
  expect(checkValues(consent, { it: false })).toEqual({ faults: { it: 'fieldMustBeYes' } });
  expect(checkValues(consent, { it: true })).toEqual({ values: { it: true } });
});

test('a part is never more than the whole that it is of, where both are said', () => {
  const fields = [field('count', { key: 'cases' }), field('count', { partOf: 'cases' })];
  expect(checkValues(fields, { cases: '9', it: '12' })).toEqual({ faults: { it: 'fieldOverWhole' } });
  for (const said of [{ cases: '12', it: '12' }, { it: '12' }, { cases: '100', it: '9' }])
    expect(checkValues(fields, said)).toEqual({ values: said });
});

test('a required field without a value and an unknown field are told', () => {
  expect(checkValues([field('text', { required: true })], { it: '  ', other: 'x' })).toEqual({
    faults: { it: 'fieldRequired', other: 'fieldUnknown' },
  });
});
