import { expect, test } from 'vitest';
import { CallFailure } from '#contract/client.ts';
import type { RegisterField } from '#domain/registers/register-field.ts';
import { withFaultsOf } from './with-faults-of.ts';

const field = (key: string): RegisterField => ({
  ...{ key, label: key, type: 'count', required: true, choices: [], hint: '', unit: '', form: null },
  ...{ partOf: null, requiredWhen: null },
});
const rules = [field('eyes'), field('members')];
const ofDay = new CallFailure({ code: 'invalid', fields: { on: 'dayWrong' } });
const told = (error: unknown) => (error instanceof CallFailure ? error.fields : undefined);

test('who typed a wrong day is told of the empty boxes at once', () => {
  expect(told(withFaultsOf(ofDay, rules, { eyes: '4' }))).toEqual({
    on: 'dayWrong',
    members: 'fieldRequired',
  });
});

test('what the server says of a box stands before what is found here', () => {
  const server = new CallFailure({ code: 'invalid', fields: { members: 'fieldOverWhole' } });
  expect(told(withFaultsOf(server, rules, { eyes: '4' }))).toEqual({ members: 'fieldOverWhole' });
});

test('nothing else is changed: another refusal, no refusal, boxes that are right', () => {
  const conflict = new CallFailure({ code: 'conflict' });
  const broken = new Error('x');
  for (const error of [conflict, broken]) expect(withFaultsOf(error, rules, {})).toBe(error);
  expect(withFaultsOf(ofDay, rules, { eyes: '4', members: '2' })).toBe(ofDay);
});
