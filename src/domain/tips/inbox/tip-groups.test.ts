import { expect, test } from 'vitest';
import { tipStatuses } from '../steps/tip-actions.ts';
import { groupOf, statusesOf, tipGroups } from './tip-groups.ts';

test('every status is in one group, and the groups follow the life of a tip', () => {
  expect(tipGroups.flatMap(statusesOf)).toEqual([...tipStatuses]);
  for (const group of tipGroups) for (const status of statusesOf(group)) expect(groupOf(status)).toBe(group);
});
