import { expect, test } from 'vitest';
import { RegisterKind } from '#contract/registers/register-kinds.ts';
import { kindFaults } from './check-kind.ts';

const kind = (change: object = {}) =>
  RegisterKind.parse({
    ...{
      key: 'walk',
      label: 'buổi',
      title: 'Sổ',
      foundLabel: 'Ghi',
      family: 'models',
      order: 1,
      source: 'Thử',
    },
    fields: [
      { key: 'held_on', label: 'Ngày', type: 'day' },
      { key: 'people', label: 'Người', type: 'count' },
      { key: 'by', label: 'Nhờ', type: 'choices', choices: [{ value: 'tip', label: 'Tin' }] },
    ],
    stages: [
      { key: 'open', label: 'Mở', living: true },
      { key: 'sure', label: 'Chắc', living: true },
    ],
    firstStage: 'open',
    steps: [{ key: 'confirm', label: 'Xác nhận', from: ['open'], to: 'sure' }],
    facts: [{ indicator: 'B03', counts: { dayOfField: 'held_on' } }],
    ...change,
  });

test('a kind whose names all refer to something has no fault', () => {
  expect(kindFaults([kind()])).toEqual([]);
});

test('the same key twice is told once a time', () => {
  expect(kindFaults([kind(), kind()])).toEqual(['walk: twice']);
});

test.each([
  [{ steps: [{ key: 'confirm', label: 'X', from: ['gone'], to: 'sure' }] }, ['walk.confirm: no gone']],
  [{ steps: [] }, ['walk.stages: no sure']],
  [
    { twins: { day: 'people', same: ['nothing'], alsoBy: 'held_on' } },
    [...['walk.twins: no day people', 'walk.twins: no field nothing', 'walk.twins: no number held_on']],
  ],
  [{ crowd: { field: 'held_on', ofPeople: 0.3 } }, ['walk.crowd: no number held_on']],
  [
    { shares: { field: 'people', stages: ['never'], dayOfStep: 'never' } },
    [...['walk.shares: no choices people', 'walk.shares: no step never', 'walk.shares: no stage never']],
  ],
  [{ due: { field: 'people', stages: ['never'] } }, ['walk.due: no day people', 'walk.due: no stage never']],
  [{ facts: [{ indicator: 'B03', counts: { dayOfField: 'people' } }] }, ['walk.facts.0: no day people']],
  [{ fields: [{ key: 'held_on', label: 'Ngày', type: 'day', form: 'yes' }] }, ['walk.held_on: form']],
  [
    { fields: [{ key: 'held_on', label: 'Ngày', type: 'choice' }] },
    ['walk.held_on: choices', 'walk.facts.0: no day held_on'],
  ],
])('%j is told as %j', (change, faults) => {
  expect(kindFaults([kind(change)])).toEqual(faults);
});

test('what is planned counts nothing, and what was done counts on its day alone', () => {
  const facts = [{ indicator: 'B03', counts: { dayOfStep: 'confirm' } }];
  const activity = { key: 'patrol', label: 'Tuần tra', fields: [], facts };
  expect(kindFaults([kind({ activities: [activity] })])).toEqual([
    'walk.patrol: facts of an activity happen on its day',
  ]);
  expect(kindFaults([kind({ activities: [{ ...activity, facts: [], ahead: true }] })])).toEqual([
    'walk.patrol: what is planned counts nothing and shows no life',
  ]);
});
