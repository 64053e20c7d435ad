import { expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { silentFrom } from './silence.ts';

const stages = [
  { key: 'active', label: '', living: true, ended: false },
  { key: 'dormant', label: '', living: false, ended: false },
];
const step = { label: '', from: ['active'], needs: [], by: [], grades: [], reviews: false };
const kind = {
  silentAfterDays: 30,
  stages,
  steps: [
    { ...step, key: 'review', to: null, reviews: true },
    { ...step, key: 'grade', to: null },
    { ...step, key: 'resume', to: 'active' },
  ],
};
const openedOn = plainDate('2026-01-01');
const [january, march] = [plainDate('2026-01-10'), plainDate('2026-03-01')];

test('silence is counted from the last sign: founding, activity, a review, coming back to life', () => {
  const record = { openedOn, lastActivityOn: january };
  expect(silentFrom(kind, { openedOn, lastActivityOn: null })).toBe('2026-02-01');
  expect(silentFrom(kind, record)).toBe('2026-02-10');
  expect(silentFrom(kind, record, [{ step: 'review', on: march }])).toBe('2026-04-01');
  expect(silentFrom(kind, record, [{ step: 'resume', on: march }])).toBe('2026-04-01');
  expect(silentFrom(kind, record, [{ step: 'grade', on: march }])).toBe('2026-02-10');
  expect(silentFrom(kind, { openedOn, lastActivityOn: march }, [{ step: 'review', on: january }])).toBe(
    '2026-04-01',
  );
  expect(silentFrom({ ...kind, silentAfterDays: null }, record)).toBeNull();
});
