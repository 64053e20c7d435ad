import { expect, test } from 'vitest';
import type { ActivityKind } from './activity-kind.ts';
import { isAnnounced } from './is-announced.ts';
import { plannedName } from './planned-name.ts';

const planned: ActivityKind = {
  ...{ key: 'announced', label: 'Buổi dự kiến', fields: [], facts: [], showsLife: false, ahead: true },
  ...{ heldAs: null, publicWhen: 'public' },
};

test.each([
  [{ public: true }, true],
  [{ public: false }, false],
  [{ public: 'true' }, false],
  [{}, false],
])('what says %j is announced: %s', (fields, is) => {
  expect(isAnnounced(planned, fields)).toBe(is);
});

test('what never is public is not announced, whatever it says', () => {
  expect(isAnnounced({ ...planned, publicWhen: null }, { public: true })).toBe(false);
});

test('something planned is called by its own words, and by its kind where it has none', () => {
  const heldAs = { record: 'session', activity: null, name: 'topic', fields: {}, of: null };
  expect(plannedName({ ...planned, heldAs }, { topic: 'Nhắc cảnh giác' })).toBe('Nhắc cảnh giác');
  for (const fields of [{}, { topic: '' }, { topic: ['Nhắc'] }])
    expect(plannedName({ ...planned, heldAs }, fields)).toBe('Buổi dự kiến');
  expect(plannedName(planned, { topic: 'Nhắc cảnh giác' })).toBe('Buổi dự kiến');
});
