import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeOf, compareInProse } from './comparison.ts';
import { plainText } from './locked-figure.ts';
import type { ReportFigure } from './report-figure.ts';

const words = { more: 'tăng', less: 'giảm', same: 'bằng cùng kỳ', thanSamePeriod: 'so với cùng kỳ' };
const figure = (
  value: string | null,
  before: string | null | undefined,
  kind: ReportFigure['kind'] = 'sum',
): ReportFigure => ({
  ...{
    indicator: 'T01',
    name: 'Tin',
    unit: 'tin',
    kind,
    area: '92',
    period: '2026-H1',
    value,
    state: 'final',
  },
  ...(before !== undefined && { previous: { period: '2025-H1', value: before, state: 'final' } }),
});
const prose = (...given: Parameters<typeof figure>) =>
  plainText(compareInProse(figure(...given), 'tin', words));

test.each([
  ['1284', '1167', 'tăng 117 tin so với cùng kỳ (1.284/1.167, 10,03%)'],
  ['1167', '1284', 'giảm 117 tin so với cùng kỳ (1.167/1.284, 9,11%)'],
  ['1167', '1167', 'bằng cùng kỳ'],
  // from nothing there is no percentage
  ['117', '0', 'tăng 117 tin so với cùng kỳ'],
  ['117', null, ''],
  [null, '117', ''],
  ['117', undefined, ''],
])('%s after %s: “%s”', (value, before, expected) => {
  expect(prose(value, before)).toBe(expected);
});

test('a share is not compared in prose, and has no percentage of change', () => {
  expect(prose('12.5', '10', 'ratio')).toBe('');
  expect(changeOf(figure('12.5', '10', 'ratio'))?.percent).toBeNull();
  expect(changeOf(figure('12.5', '10', 'median'))?.percent).toBeNull();
});

test('every number says what it is counted from', () => {
  const change = changeOf(figure('1284', '1167'));
  expect(change?.difference).toMatchObject({
    tag: 'T01|92|2026-H1|change',
    value: '117',
    source: { formula: 'T01|92|2026-H1 − T01|92|2025-H1', operands: ['T01|92|2026-H1', 'T01|92|2025-H1'] },
  });
  expect(change?.percent?.tag).toBe('T01|92|2026-H1|percent');
});

test('the change added to what was before is what is now, digit by digit', () => {
  const count = fc.bigInt({ min: 1n, max: 10n ** 15n });
  fc.assert(
    fc.property(count, count, (now, before) => {
      const { difference, percent } = changeOf(figure(String(now), String(before))) ?? {};
      expect(BigInt(difference?.value ?? '') + before).toBe(now);
      expect(Math.sign(Number(percent?.value))).toBe(now > before ? 1 : now < before ? -1 : 0);
    }),
  );
});
