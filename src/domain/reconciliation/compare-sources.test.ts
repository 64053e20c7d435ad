import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { compareSources } from './compare-sources.ts';
import type { StatedFigure } from './published-figure.ts';
import { areas, stated } from './stated.fixture.ts';

const tips = (printed: string, rest: Partial<StatedFigure> = {}) =>
  stated('T01', '92', '2026-H1', printed, { id: printed, ...rest });
const of = (...figures: StatedFigure[]) =>
  compareSources(figures, areas).map(({ rule, severity }) => [rule, severity]);

test.each([
  ['1.200', '1.100', [['sources_disagree', 'contradiction']]],
  ['1.200', '1.200', []],
  ['gần 1.600', '1.612', [['rounding_word_wrong', 'question']]],
  ['hơn 1.100', '1.096', [['rounding_word_wrong', 'question']]],
  // further away than the last step of the round number it is another number
  ['gần 1.600', '1.712', [['sources_disagree', 'contradiction']]],
  ['gần 1.600', '1.580', []],
])('%s beside %s', (one, other, found) => {
  expect(of(tips(one), tips(other))).toEqual(found);
});

test('prose against a table of the same paper is told as that, whatever each calls it', () => {
  const [prose, table] = [tips('90', { place: 'prose', counted: 'tin báo' }), tips('80', { place: 'table' })];
  expect(of(prose, table)).toEqual([['prose_against_table', 'contradiction']]);
  expect(of(tips('90', { counted: 'tin báo' }), tips('80'))).toEqual([['sources_disagree', 'question']]);
});

test('nothing is compared over indicators, periods or units of before a reform', () => {
  const base = tips('90');
  for (const other of [
    stated('T12', '92', '2026-H1', '80'),
    stated('T01', '92', '2026-YEAR', '80'),
    tips('80', { areaOn: plainDate('2022-06-14') }),
    tips('80', { indicator: null }),
  ]) {
    expect(of(base, other)).toEqual([]);
  }
});

test('two exact statements are told once, and only when they differ', () => {
  fc.assert(
    fc.property(fc.nat(9999), fc.nat(9999), (one, other) => {
      const found = compareSources([tips(String(one), { id: 'a' }), tips(String(other), { id: 'b' })], areas);
      expect(found.length).toBe(one === other ? 0 : 1);
      if (found[0])
        expect(found[0].difference).toEqual({ left: Math.max(one, other), right: Math.min(one, other) });
    }),
  );
});
