import { expect, test } from 'vitest';
import { allowedTipActions, tipActionNames, tipActions, tipStatuses } from './tip-actions.ts';

test('a new tip can be checked or answered, nothing else', () => {
  expect(allowedTipActions({ status: 'received', valuable: false })).toEqual(['check', 'reply']);
});

test('a tip is called valuable once, while it is being checked', () => {
  expect(allowedTipActions({ status: 'checking', valuable: false })).toContain('mark_valuable');
  expect(allowedTipActions({ status: 'checking', valuable: true })).not.toContain('mark_valuable');
  expect(allowedTipActions({ status: 'resolved', valuable: false })).not.toContain('mark_valuable');
});

test('every status but the first is reached by an action', () => {
  const reached = new Set(tipActionNames.map((name) => tipActions[name].to));
  expect(tipStatuses.slice(1).filter((status) => !reached.has(status))).toEqual([]);
});
