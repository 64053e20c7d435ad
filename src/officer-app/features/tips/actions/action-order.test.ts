import { expect, test } from 'vitest';
import { tipActionNames } from '#domain/tips/steps/tip-actions.ts';
import { actionForms } from './action-forms.ts';
import { actionGroups, actionKeys, leadOf } from './action-order.ts';

test('every step but the reply has one place in the bar, and its dialog', () => {
  const placed = Object.values(actionGroups).flat();
  expect([...placed].sort()).toEqual(tipActionNames.filter((name) => name !== 'reply').sort());
  expect(Object.keys(actionForms).sort()).toEqual(placed.filter((name) => name !== 'redact').sort());
});

test('no key is of two steps that can be open together, and none is taken by the inbox', () => {
  const { change_track: _, ...keys } = actionKeys;
  const all = Object.values(keys);
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter((key) => 'jkur'.includes(key))).toEqual([]);
});

test.each([
  [['triage', 'check', 'note'], 'received', 'triage'],
  [['triage', 'check'], 'triaged', 'check'],
  [['resolve', 'request_transfer', 'move'], 'checking', 'request_transfer'],
  [['resolve', 'move'], 'checking', 'resolve'],
  [['accept_move', 'triage'], 'received', 'accept_move'],
  [['close', 'decline_review', 'reopen'], 'answered', 'reopen'],
  [['note'], 'closed', undefined],
] as const)('of %j at %s, %s leads', (actions, status, lead) => {
  expect(leadOf(actions, status)).toBe(lead);
});
