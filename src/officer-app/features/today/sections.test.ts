import { expect, test } from 'vitest';
import type { TipSummary } from '#contract/tips/tips.ts';
import { sectionsOf } from './sections.ts';

const now = new Date('2026-11-21T07:30:00Z');
const tip = (id: string, change: Partial<TipSummary> = {}): TipSummary => ({
  id,
  areaCode: '31135',
  areaName: 'phường Ninh Kiều',
  track: 'security_information',
  status: 'received',
  outcome: null,
  valuable: false,
  channel: 'web',
  reach: 'none',
  receivedAt: '2026-11-21T05:00:00.000Z',
  checkDueAt: null,
  version: 1,
  ...change,
});
const book = (
  fresh: TipSummary[],
  working: TipSummary[],
  freshCount = fresh.length,
  pressing: string[] = [],
) =>
  sectionsOf(
    {
      at: now.toISOString(),
      counts: { fresh: freshCount, working: working.length, waiting: 0, done: 0 },
      fresh,
      working,
      waiting: [],
    },
    now,
    pressing,
  ).map(({ title, tips, more }) => [title, tips.map(({ id }) => id), more?.count]);

test('nothing waiting is an empty book', () => {
  expect(book([], [])).toEqual([]);
});

test('what is overdue comes first and once', () => {
  const late = tip('late', { checkDueAt: '2026-11-20T00:00:00.000Z' });
  const soon = tip('soon', { checkDueAt: '2026-11-21T10:00:00.000Z', status: 'checking' });
  expect(book([tip('new'), late], [soon])).toEqual([
    ['Quá hạn', ['late'], undefined],
    ['Đến hạn hôm nay', ['soon'], undefined],
    ['Tin mới, chưa ai nhận', ['new'], 0],
  ]);
});

test('what does not fit is told by number', () => {
  expect(book([tip('new')], [], 71)).toEqual([['Tin mới, chưa ai nhận', ['new'], 70]]);
});

test('a pressing tip is at the head of its part, others keep their order', () => {
  const fresh = ['a', 'b', 'c'].map((id) => tip(id));
  expect(book(fresh, [], 3, ['c'])).toEqual([['Tin mới, chưa ai nhận', ['c', 'a', 'b'], 0]]);
});
