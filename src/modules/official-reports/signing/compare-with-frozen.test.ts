import { expect, test } from 'vitest';
import type { ReportFigure } from '#domain/official-documents/report-figure.ts';
import { compareWithFrozen } from './compare-with-frozen.ts';
import type { FrozenFigure } from './freeze.repository.ts';

const parts = (numerator: string, denominator: string) => ({ parts: { numerator, denominator } });
const frozen = (indicator: string, value: string | null, rest: Partial<FrozenFigure> = {}): FrozenFigure => ({
  ...{ indicator, value, state: 'computed' },
  ...rest,
});
const today = (...figures: FrozenFigure[]) =>
  new Map(
    figures.map((one): [string, ReportFigure] => [
      one.indicator,
      { ...one, name: '', unit: '', kind: 'sum', area: '92', period: '2026-H1' },
    ]),
  );

test('a share whose sides have moved is told, also where the percentage came out the same', () => {
  const then = [frozen('T04', '50', parts('1', '2')), frozen('T07', '100', parts('3', '3'))];
  const now = today(frozen('T04', '50', parts('1000', '2000')), frozen('T07', '100', parts('3', '3')));
  expect(compareWithFrozen(then, now)).toEqual([
    { indicator: 'T04', frozen: '50', now: '50', frozenParts: '1/2', nowParts: '1.000/2.000' },
  ]);
});

test('a median kept with more decimals than are printed has not moved; one that prints another number has', () => {
  expect(compareWithFrozen([frozen('T15', '108.49')], today(frozen('T15', '108.5')))).toEqual([]);
  expect(compareWithFrozen([frozen('T15', '108.49')], today(frozen('T15', '108.6')))).toMatchObject([
    { indicator: 'T15', frozen: '108.5', now: '108.6' },
  ]);
});

test('what was not counted and is now, and the other way round, is told; what is no indicator is not', () => {
  expect(
    compareWithFrozen(
      [frozen('C01', null), frozen('E02', '3'), frozen('DANSO', '1')],
      today(frozen('C01', '2')),
    ),
  ).toMatchObject([
    { indicator: 'C01', frozen: null, now: '2' },
    { indicator: 'E02', frozen: '3', now: null },
  ]);
});
