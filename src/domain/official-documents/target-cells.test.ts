import { expect, test } from 'vitest';
import { reportWords } from '#locales/vi/report.ts';
import type { TargetBound } from '../targets/target.ts';
import { plainText } from './locked-figure.ts';
import type { ReportFigure } from './report-figure.ts';
import { lockReached, lockTarget, targetCells, targetInProse } from './target-cells.ts';

const words = reportWords.targets;
const plan = { id: 'p', number: '12/KH-UBND', day: '05/01/2026', issuer: 'UBND thành phố' };
const figure = (
  value: string | null,
  wanted: string | null,
  bound: TargetBound = 'at_least',
  kind: ReportFigure['kind'] = 'sum',
): ReportFigure => ({
  ...{ indicator: 'O02', name: 'Buổi tuyên truyền', unit: 'buổi', kind, area: '92', period: '2026-YEAR' },
  ...{ value, state: value === null ? 'missing' : 'computed' },
  ...(wanted !== null && { target: { id: 't1', bound, value: wanted, plan } }),
});
const told = (...asked: Parameters<typeof figure>) =>
  targetCells(figure(...asked), words).map(({ inlines }) => plainText(inlines));

test.each([
  [
    ['1284', '1200'],
    ['1.200', '107%'],
  ],
  [
    ['1100', '1200'],
    ['1.200', '91,67%'],
  ],
  [
    ['0', '1200'],
    ['1.200', '0%'],
  ],
  [
    [null, '1200'],
    ['1.200', '–'],
  ],
  [
    ['1284', null],
    ['–', '–'],
  ],
  [
    ['88.5', '90', 'at_least', 'ratio'],
    ['90%', '98,33%'],
  ],
  [
    ['12', '15', 'at_most'],
    ['15 trở xuống', 'trong mức'],
  ],
  [
    ['15', '15', 'at_most'],
    ['15 trở xuống', 'trong mức'],
  ],
  [
    ['16', '15', 'at_most'],
    ['15 trở xuống', 'vượt mức'],
  ],
  [
    [null, '15', 'at_most'],
    ['15 trở xuống', '–'],
  ],
] as const)('of what is counted and set %j the annex says %j', (asked, expected) => {
  const [value, wanted, bound, kind] = asked;
  expect(told(value, wanted, bound, kind)).toEqual(expected);
});

test('both numbers of a target are locked under tags of their own, and the share names what it is counted from', () => {
  const one = figure('1284', '1200');
  if (!one.target) throw new Error('no target');
  expect(lockTarget(one, one.target)).toMatchObject({
    ...{ tag: 'O02|92|2026-YEAR|target', value: '1200' },
    source: { kind: 'reference', source: 'targets/t1' },
  });
  expect(lockReached(one, one.target)).toMatchObject({
    ...{ tag: 'O02|92|2026-YEAR|reached', text: '107%' },
    source: { kind: 'calculation', operands: ['O02|92|2026-YEAR', 'O02|92|2026-YEAR|target'] },
  });
});

test('a sentence tells a share with its two numbers, and only of counts that are to be reached', () => {
  const now = {
    tag: 'O02|92|2026-YEAR',
    text: '1.284',
    value: '1284',
    source: { kind: 'reference' as const, source: '' },
  };
  const said = (...asked: Parameters<typeof figure>) =>
    plainText(targetInProse(figure(...asked), now, words));
  expect(said('1284', '1200')).toBe('đạt 107% chỉ tiêu giao (1.284/1.200)');
  expect(said('40', '50', 'at_least', 'stock')).toBe('đạt 80% chỉ tiêu giao (1.284/50)');
  expect(said('88', '90', 'at_least', 'ratio')).toBe('');
  expect(said('12', '15', 'at_most')).toBe('');
  expect(said(null, '15')).toBe('');
  expect(said('12', null)).toBe('');
});
