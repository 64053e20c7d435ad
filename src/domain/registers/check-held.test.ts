import { expect, test } from 'vitest';
import { RegisterKind } from '#contract/registers/register-kinds.ts';
import { heldFaults } from './check-held.ts';

const stages = [{ key: 'open', label: 'Mở', living: true }];
const base = {
  label: 'kế hoạch',
  title: 'Sổ',
  foundLabel: 'Ghi',
  family: 'outreach',
  order: 1,
  source: 'Thử',
};
const field = (key: string, type: string) => ({ key, label: key, type });
const session = RegisterKind.parse({
  ...{ ...base, key: 'session', stages, firstStage: 'open' },
  fields: [field('place', 'text'), field('attendances', 'count')],
});

/** The faults of a plan whose sessions come true so. */
function faults(change: object): string[] {
  const plan = RegisterKind.parse({
    ...{ ...base, key: 'plan', stages, firstStage: 'open', fields: [field('sessions', 'count')] },
    activities: [
      { key: 'done', label: 'Đã làm', fields: [field('place', 'text')] },
      {
        ...{ key: 'ahead', label: 'Dự kiến', ahead: true, showsLife: false },
        fields: [field('topic', 'text'), field('place', 'text'), field('public', 'yes_no')],
        ...change,
      },
    ],
  });
  const [, ahead] = plan.activities;
  return ahead ? heldFaults(plan, ahead, [plan, session]) : ['none'];
}

test.each([
  [{}],
  [{ publicWhen: 'public' }],
  [{ heldAs: { record: 'session', name: 'topic', of: 'sessions', fields: { place: 'place' } } }],
  [{ heldAs: { activity: 'done', fields: { place: 'place' } } }],
])('%j fits', (change) => {
  expect(faults(change)).toEqual([]);
});

test.each([
  [{ publicWhen: 'topic' }, ['no yes_no topic']],
  [{ heldAs: {} }, ['comes true as nothing']],
  [{ heldAs: { record: 'session', activity: 'done' } }, ['comes true as nothing']],
  [{ heldAs: { activity: 'gone' } }, ['comes true as nothing']],
  [{ heldAs: { record: 'session', name: 'public' } }, ['no text public']],
  [{ heldAs: { record: 'session', of: 'place' } }, ['no count place']],
  [{ heldAs: { record: 'session', fields: { place: 'attendances' } } }, ['place is not attendances']],
  [{ ahead: false, publicWhen: 'public' }, ['only what is planned comes true or is announced']],
])('%j is told as %j', (change, told) => {
  expect(faults(change)).toEqual(told);
});
