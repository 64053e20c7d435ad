import { expect, test } from 'vitest';
import { sampleQuestionPhrases } from '#locales/vi/sample/questions.ts';
import { sampleSchedulePhrases as phrases } from '#locales/vi/sample/schedules.ts';
import { startOf } from '../../calendar/day-in.ts';
import { addDays, plainDate } from '../../calendar/plain-date.ts';
import { planForumQuestions } from '../questions/plan-forum-questions.ts';
import { planSchedules } from './plan-schedules.ts';

const days = { from: plainDate('2025-12-15'), to: plainDate('2026-11-28') };
const communes = Array.from({ length: 103 }, (_, at) => ({
  ...{ code: String(31_000 + at), kind: 'urban' as const, population: 30_000 },
}));
const plan = { tenant: '92', seed: 'mẫu', communes, phrases, ...days };
const { happenings, forums } = planSchedules(plan);

test('the same seed is the same plan, another is another', () => {
  expect(planSchedules(plan).happenings).toEqual(happenings);
  expect(planSchedules({ ...plan, seed: 'khác' }).happenings).not.toEqual(happenings);
});

test('nothing is written after the last day, and everything in order of time', () => {
  const instants = happenings.map(({ at }) => at.getTime());
  expect(instants).toEqual(instants.toSorted((a, b) => a - b));
  expect(Math.max(...instants)).toBeLessThan(startOf(addDays(days.to, 1)).getTime());
  expect(new Set(happenings.map(({ id }) => id)).size).toBe(happenings.length);
});

test('of what is planned some is held, moved and cancelled, some forgotten, some to come', () => {
  const of = <D extends string>(kind: D) => happenings.filter((one) => one.do === kind);
  for (const kind of ['hold', 'move', 'cancel'] as const) expect(of(kind).length).toBeGreaterThan(10);
  const planned = happenings.flatMap((one) => (one.do === 'plan' ? one.days : []));
  expect(planned.filter((on) => on > days.to).length).toBeGreaterThan(50);
  const over = planned.filter((on) => on <= days.to).length;
  expect(over - of('hold').length - of('cancel').length).toBeGreaterThan(20);
});

test('every record is labelled', () => {
  const names = happenings.flatMap((one) => (one.do === 'found' ? [one.name] : []));
  expect(names.length).toBeGreaterThan(300);
  expect(names.filter((name) => !name.startsWith('DỮ LIỆU MẪU.'))).toEqual([]);
});

test('a sample that is too short has no schedules', () => {
  expect(planSchedules({ ...plan, from: addDays(days.to, -100) }).happenings).toEqual([]);
});

test('questions come after the announcement and before the forum; those of a forum that is over are answered', () => {
  const questions = planForumQuestions({ seed: 'mẫu', to: days.to, phrases: sampleQuestionPhrases }, forums);
  expect(questions.length).toBeGreaterThan(20);
  for (const { askedFor, areaCode, receivedAt, answeredAt } of questions) {
    const forum = forums.find(({ id }) => id === askedFor);
    expect(forum?.area).toBe(areaCode);
    if (!forum) continue;
    expect(receivedAt > startOf(forum.announcedOn) && receivedAt < startOf(forum.on)).toBe(true);
    expect(answeredAt !== null).toBe(forum.on <= days.to);
  }
});
