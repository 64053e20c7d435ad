import { expect, test } from 'vitest';
import { indicators } from '../indicators/dictionary.ts';
import { planFaults, type TargetLine } from './check-plan.ts';
import { targetFault } from './target-fault.ts';

const paper = { number: '05/KH-BCĐ', issuedOn: '2026-01-15', issuer: 'Ban Chỉ đạo 138 thành phố', title: '' };
const line: TargetLine = { areas: ['92'], indicator: 'O01', bound: 'at_least', value: '1200' };
const known = { today: '2026-02-01', areas: new Set(['92', '31135', '31120']) };
const faults = (lines: readonly TargetLine[], over: Partial<typeof paper> = {}, period = '2026-YEAR') =>
  planFaults({ ...paper, ...over }, period, lines, known);

test('a signed plan with one line is right', () => {
  expect(faults([line])).toEqual({});
  expect(faults([line, { ...line, areas: ['31135', '31120'] }])).toEqual({});
});

test('everything that is wrong is told at once', () => {
  expect(
    faults([{ ...line, value: 'nhiều' }], { number: ' ', issuer: '', issuedOn: '2026-02-30' }, '2026-X'),
  ).toEqual({
    number: 'targetPlanNumberRequired',
    issuer: 'targetPlanIssuerRequired',
    issuedOn: 'targetPlanDayWrong',
    period: 'periodWrong',
    'lines.0': 'targetValueWrong',
  });
});

test('a plan of tomorrow sets nothing, and neither does one without lines', () => {
  expect(faults([line], { issuedOn: '2026-02-02' })).toEqual({ issuedOn: 'targetPlanDayToCome' });
  expect(faults([])).toEqual({ lines: 'targetLinesRequired' });
});

test('an area is known, and is given a figure once', () => {
  expect(faults([{ ...line, areas: [] }])).toEqual({ 'lines.0': 'targetAreaRequired' });
  expect(faults([{ ...line, areas: ['31999'] }])).toEqual({ 'lines.0': 'targetAreaUnknown' });
  expect(faults([line, { ...line, value: '5' }])).toEqual({ 'lines.1': 'targetTwice' });
  expect(faults([{ ...line, areas: ['92', '31135', '92'] }])).toEqual({ 'lines.0': 'targetTwice' });
});

test('no target hangs on informing or on people dealt with, whatever its value', () => {
  const refused = indicators.filter(({ targetAllowed }) => !targetAllowed).map(({ code }) => code);
  expect(refused).toEqual(expect.arrayContaining(['T01', 'T02', 'T13', 'C02', 'C06']));
  for (const indicator of refused) {
    expect(targetFault({ indicator, bound: 'at_least', value: '1' })).toMatch(
      /^(targetRefused|indicatorUnknown)$/,
    );
  }
});

test.each([
  ['O01', 'at_least', '0', 'targetValueZero'],
  ['C04', 'at_most', '0', undefined],
  ['O01', 'at_least', '-3', 'targetValueWrong'],
  ['O01', 'at_least', '1.600', 'targetValueWrong'],
  ['R03', 'at_least', '101', 'targetShareTooBig'],
  ['R03', 'at_least', '80.5', undefined],
  ['Z99', 'at_least', '1', 'indicatorUnknown'],
] as const)('%s %s %s', (indicator, bound, value, fault) => {
  expect(targetFault({ indicator, bound, value })).toBe(fault);
});
