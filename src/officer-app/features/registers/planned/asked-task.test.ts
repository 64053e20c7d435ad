import { expect, test } from 'vitest';
import type { RecordActivity } from '#contract/registers/activities.ts';
import type { ActivityKind } from '#domain/registers/activity-kind.ts';
import { askedTask } from './asked-task.ts';

const held = { record: null, activity: null, name: 'topic', fields: {}, of: null };
const rule = (heldAs: Partial<typeof held> | { record: string } | { activity: string }): ActivityKind => ({
  ...{ key: 'planned', label: 'Buổi dự kiến', fields: [], facts: [], showsLife: false, ahead: true },
  ...{ heldAs: { ...held, ...heldAs }, publicWhen: null },
});
const one = (change: Partial<RecordActivity> = {}): RecordActivity => ({
  ...{ id: 'a', recordId: 'r', kind: 'outreach_plan', activity: 'planned', areaCode: '31135', note: '' },
  ...{ happenedOn: '2026-11-20', plannedOn: '2026-11-20', fields: { topic: 'Nhắc cảnh giác' } },
  ...{ voided: false, voidReason: null, seriesId: null, isHeld: false, heldRecordId: null, announced: false },
  ...{ recordedAt: '2026-11-01T00:00:00.000Z', version: 1 },
  ...change,
});

test('the address opens the dialog of what is open', () => {
  const rules = [rule({ activity: 'session' })];
  for (const task of ['hold', 'move'] as const)
    expect(askedTask(rules, [one()], { planned: 'a', task })).toEqual({ do: task, one: one() });
  expect(askedTask(rules, [one()], { planned: 'a', task: 'cancel' })).toMatchObject({
    do: 'cancel',
    what: 'Nhắc cảnh giác',
  });
});

test('nothing opens of what was held or cancelled meanwhile, is not there, or was only to be shown', () => {
  const rules = [rule({ activity: 'session' })];
  const asked = { planned: 'a', task: 'move' } as const;
  expect(askedTask(rules, [one({ isHeld: true })], asked)).toBeUndefined();
  expect(askedTask(rules, [one({ voided: true })], asked)).toBeUndefined();
  expect(askedTask(rules, [one({ id: 'b' })], asked)).toBeUndefined();
  expect(askedTask(rules, [one()], { planned: 'a' })).toBeUndefined();
});

test('what comes true as a record has a page of its own for that', () => {
  expect(askedTask([rule({ record: 'outreach_session' })], [one()], { planned: 'a', task: 'hold' })).toBe(
    undefined,
  );
});
