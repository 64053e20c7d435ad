import { expect, test } from 'vitest';
import { plainDate } from '#domain/calendar/plain-date.ts';
import type { StatedFigure } from '#domain/reconciliation/published-figure.ts';
import type { AnsweredFinding } from '#modules/reconciliation/for-modules.ts';
import { tellFinding } from './list-report-findings.ts';

const stated: StatedFigure = {
  ...{ id: 'O02|31399|2026-M02', indicator: 'O02', counted: 'lượt người dự', area: '31399' },
  ...{ areaOn: plainDate('2026-02-14'), period: '2026-M02', value: 118, low: 118, high: 118 },
  ...{ rounding: 'exact', printed: '118', source: 'ledger' },
};

const unusual = {
  ...{ id: 'value_unusual', key: 'k', rule: 'value_unusual', severity: 'question', weight: 'asks' },
  figures: [stated],
  parameters: {
    counted: 'lượt người dự',
    period: '2026-M02',
    now: 118,
    usual: 54,
    direction: 'above',
    compared: 5,
  },
  sources: [{ publisher: null, url: null, reading: null, areaName: 'Xã Tân Bình' }],
  ...{ difference: null, answer: null, outdated: null },
} as unknown as AnsweredFinding;

test('a finding about one commune of a city begins with its name; in the commune’s own report it need not', () => {
  const what = 'ố lượt người dự của tháng 2 năm 2026 là 118, cao hơn hẳn mức thường thấy là 54.';
  expect(tellFinding(unusual, '92').what).toBe(`Xã Tân Bình: s${what}`);
  expect(tellFinding(unusual, '31399').what).toBe(`S${what}`);
});
