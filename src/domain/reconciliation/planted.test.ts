import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber } from '#domain/numbers/format-number.ts';
import type { ReconciliationRule } from './finding.ts';
import type { StatedFigure } from './published-figure.ts';
import { communes, rulesOf, stated } from './stated.fixture.ts';

// Random books of figures that are true by construction; each kind of mistake is planted in them and must be found,
// and before it is planted nothing may be.

/** Months of 2026-H1 with counts that chance alone makes differ. */
const months = ['M01', 'M02', 'M03', 'M04', 'M05', 'M06'].map((month) => `2026-${month}`);
const around = (center: number) => fc.integer({ min: center - 2, max: center + 2 });
const book = fc
  .record({
    few: fc.subarray(communes, { minLength: 2, maxLength: 4 }),
    center: fc.integer({ min: 30, max: 300 }),
    rows: fc.array(fc.array(around(0), { minLength: 6, maxLength: 6 }), { minLength: 4, maxLength: 4 }),
  })
  .map(({ few, center, rows }) => {
    const value = (row: number, month: number): number => center + (rows[row]?.[month] ?? 0);
    const total = (row: number): number => months.reduce((sum, _, i) => sum + value(row, i), 0);
    const add = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
    const flow = (code: string, share: number): StatedFigure[] => [
      ...few.flatMap((area, row) =>
        months.map((period, i) =>
          stated(code, area, period, formatNumber(Math.floor(value(row, i) / share))),
        ),
      ),
      ...few.map((area, row) =>
        stated(
          code,
          area,
          '2026-H1',
          formatNumber(add(months.map((_, i) => Math.floor(value(row, i) / share)))),
        ),
      ),
      ...few.map((area, row) => stated(code, area, '2026-YEAR', formatNumber(total(row) * 2))),
    ];
    const stock = few.flatMap((area, row) =>
      months.map((period, i) => stated('M02', area, period, formatNumber(value(row, i)))),
    );
    return { few, center, figures: [...flow('T01', 1), ...flow('T12', 3), ...flow('O02', 1), ...stock] };
  });

type Book = { few: readonly string[]; center: number; figures: readonly StatedFigure[] };
const sameFigure = (
  one: StatedFigure,
  indicator: string,
  area: string | undefined,
  period: string,
): boolean => one.indicator === indicator && one.area === area && one.period === period;
const change = (
  { figures, few }: Book,
  indicator: string,
  period: string,
  printed: (value: number) => string,
): StatedFigure[] =>
  figures.map((one) =>
    sameFigure(one, indicator, few[0], period)
      ? { ...stated(indicator, one.area, period, printed(one.value ?? 0)), id: one.id }
      : one,
  );
const beside = (printed: string, of: StatedFigure, more: Partial<StatedFigure> = {}): StatedFigure => ({
  ...stated(of.indicator ?? '', of.area, of.period, printed),
  id: `${of.id}|2`,
  source: 'another',
  ...more,
});
const half = ({ figures, few }: Book, code = 'T01'): StatedFigure =>
  figures.find((one) => sameFigure(one, code, few[0], '2026-H1')) as StatedFigure;

const planted: Readonly<Record<string, readonly [ReconciliationRule, (clean: Book) => StatedFigure[]]>> = {
  'a half year above its year': [
    'part_of_period_exceeds_whole',
    (clean) => change(clean, 'T01', '2026-YEAR', (value) => formatNumber(Math.floor(value / 2) - 100)),
  ],
  'months above their half year': [
    'parts_of_period_exceed_whole',
    (clean) => change(clean, 'O02', '2026-H1', (value) => formatNumber(value - 20)),
  ],
  'a part above its whole': [
    'part_exceeds_whole',
    (clean) => change(clean, 'T12', '2026-M03', (value) => formatNumber(value * 3 + 20)),
  ],
  'a number that is none': [
    'malformed_number',
    (clean) => change(clean, 'O02', '2026-M02', (value) => `${formatNumber(value)}00.000`),
  ],
  'a count below zero': ['count_negative', (clean) => change(clean, 'O02', '2026-M02', () => '-4')],
  'a balance eight times as high': [
    'stock_jumps',
    (clean) => change(clean, 'M02', '2026-M06', (value) => formatNumber(value * 8)),
  ],
  'a month ten times as high': [
    'value_unusual',
    (clean) => change(clean, 'O02', '2026-M04', (value) => formatNumber(value * 10)),
  ],
  'another number in another paper': [
    'sources_disagree',
    (clean) => [...clean.figures, beside(formatNumber((half(clean).value ?? 0) + 150), half(clean))],
  ],
  'prose against its own table': [
    'prose_against_table',
    (clean) => [
      ...clean.figures.map((one) => (one === half(clean) ? { ...one, place: 'table' as const } : one)),
      beside(formatNumber((half(clean).value ?? 0) + 150), half(clean), { place: 'prose' }),
    ],
  ],
  'a rounding word of the wrong direction': [
    'rounding_word_wrong',
    (clean) => [
      ...clean.figures,
      beside(`gần ${formatNumber(Math.floor((half(clean).value ?? 0) / 100) * 100)}`, { ...half(clean) }),
    ],
  ],
  'attendances told as persons': [
    'attendances_as_persons',
    (clean) =>
      clean.figures.map((one) => (one === half(clean, 'O02') ? { ...one, counted: 'người dự' } : one)),
  ],
  'a unit that ended': [
    'area_not_in_force',
    (clean) => [...clean.figures, { ...half(clean), area: '918', id: 'T01|918|2026-H1' }],
  ],
};

test.each(Object.entries(planted))('%s is found in random books, and only there', (_, [rule, plant]) => {
  fc.assert(
    fc.property(book, (clean) => {
      // a hundred that is the value itself leaves no wrong word to plant
      fc.pre(rule !== 'rounding_word_wrong' || (half(clean).value ?? 0) % 100 !== 0);
      expect(rulesOf(clean.figures)).toEqual([]);
      expect(rulesOf(plant(clean))).toContain(rule);
    }),
    { numRuns: 25 },
  );
});

test('small communes raise no alarm, however much they swing', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }), (counts) => {
      expect(
        rulesOf(months.map((period, i) => stated('T01', communes[0] ?? '', period, String(counts[i])))),
      ).toEqual([]);
    }),
  );
});

test('no rule is without a mistake that it must find', () => {
  const text = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');
  const union = /type ReconciliationRule =([^;]+);/.exec(text('finding.ts'))?.[1] ?? '';
  const rules = [...union.matchAll(/'(\w+)'/g)].map(([, rule]) => rule ?? '');
  expect(rules.length).toBeGreaterThan(10);
  const tests = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.test.ts'))
    .map(text)
    .join();
  expect(rules.filter((rule) => !tests.includes(`'${rule}'`))).toEqual([]);
});
