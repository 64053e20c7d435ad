import { expect, test } from 'vitest';
import { tipStatuses } from '../steps/tip-actions.ts';
import { inboxGroups, isClockGroup, statusesOfGroup } from './inbox-groups.ts';

test('every status is in one heap, and no heap is empty but those that go by a clock', () => {
  expect(inboxGroups.flatMap(statusesOfGroup).sort()).toEqual([...tipStatuses].sort());
  for (const group of inboxGroups) expect(statusesOfGroup(group).length === 0).toBe(isClockGroup(group));
});
