import { expect, test } from 'vitest';
import type { Explored } from '#contract/figures/figures.ts';
import { besideRestated, isRestated } from './beside-restated.ts';
import { yearEarlier } from './pivot.ts';

const table = (value: string, borders: Explored['borders']): Explored => ({
  at: '2026-11-28T00:00:00.000Z',
  area: { code: '92', name: 'thành phố Cần Thơ', population: null },
  areas: [],
  indicators: [],
  periods: [
    { code: '2025-H1', label: '6 tháng đầu năm 2025', from: '2024-12-15', to: '2025-06-14', isOpen: false },
  ],
  cells: [{ indicator: 'T01', area: '31135', period: '2025-H1', value, state: 'computed' }],
  targets: [],
  borders,
  seal: null,
});

test('each period stands as it was reported, and restated right beside it', () => {
  const both = besideRestated(table('5', 'reported'), table('8', 'today'));
  expect(both.periods.map(({ label }) => label)).toEqual([
    '6 tháng đầu năm 2025',
    '6 tháng đầu năm 2025, quy đổi',
  ]);
  const [own, restated] = both.periods.map(({ code }) => code);
  expect(both.cells.find(({ period }) => period === own)?.value).toBe('5');
  expect(both.cells.find(({ period }) => period === restated)?.value).toBe('8');
  expect([own, restated].map((code) => isRestated(code ?? ''))).toEqual([false, true]);
  expect(isRestated(yearEarlier(restated ?? '') ?? '')).toBe(true);
});
