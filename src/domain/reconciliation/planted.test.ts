import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaRegister, areasOn } from '#domain/areas/area-register.ts';
import { parseAreas, parseSuccessions } from '#domain/areas/parse-areas.ts';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { readRounded } from '#domain/numbers/read-rounded.ts';
import { boundsOf } from '#domain/numbers/rounding.ts';
import { projectRoot } from '#platform/project-root.ts';
import type { CountedSession } from './check-sessions.ts';
import type { ReconciliationRule } from './finding.ts';
import type { StatedFigure } from './published-figure.ts';
import { type Beside, reconcile } from './reconcile.ts';

// Random books of figures that are true by construction; each kind of mistake is planted in them and must be found,
// and before it is planted nothing may be.
const file = (name: string): string => readFileSync(join(projectRoot, 'db/reference', name), 'utf8');
const areas = areaRegister(parseAreas(file('areas.csv')), parseSuccessions(file('area-successions.csv')));
const communes = areasOn(areas, plainDate('2026-06-14'), '92').map(({ code }) => code);
const names: Record<string, string> = {
  T01: 'tin',
  T12: 'tin qua đường dây nóng',
  O02: 'lượt người dự',
  M02: 'điểm',
};

function stated(indicator: string, area: string, period: string, printed: string): StatedFigure {
  const { rounding, value } = readRounded(printed);
  return {
    id: `${indicator}|${area}|${period}`,
    ...{ indicator, area, period, value, rounding, printed },
    ...boundsOf(rounding, value),
    counted: names[indicator] ?? indicator,
    areaOn: plainDate('2026-06-14'),
    source: 'paper',
  };
}

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
const rulesOf = (figures: readonly StatedFigure[], beside: Beside = {}): ReconciliationRule[] => [
  ...new Set(reconcile(figures, areas, beside).map(({ rule }) => rule)),
];
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

test('subtotals are held against the total of their area or table', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(50), { minLength: communes.length, maxLength: communes.length }),
      (counts) => {
        const parts = communes.map((area, i) => stated('T01', area, '2026-H1', formatNumber(counts[i] ?? 0)));
        const sum = counts.reduce((a, b) => a + b, 0);
        const city = (value: number) => stated('T01', '92', '2026-H1', formatNumber(value));
        const total = (value: number): Beside => ({
          totals: [{ total: city(value), parts, cover: 'complete' }],
        });
        expect(rulesOf([...parts, city(sum)])).toEqual([]);
        expect(rulesOf(parts, total(sum))).toEqual([]);
        expect(rulesOf([...parts, city(sum + 1)])).toEqual(['subtotals_below_total']);
        expect(rulesOf(parts, total(sum + 1))).toEqual(['subtotals_below_total']);
        expect(rulesOf([...parts.slice(1), city(sum)])).toEqual([]);
        if (sum > 0) expect(rulesOf([...parts, city(sum - 1)])).toEqual(['subtotals_exceed_total']);
      },
    ),
    { numRuns: 20 },
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

test('persons cannot be more than live there, attendances can', () => {
  const populations = new Map([['92', 4_000]]);
  const of = (code: string, counted: string) => [{ ...stated(code, '92', '2026-H1', '5.000'), counted }];
  expect(rulesOf(of('C02', 'người bị xử lý'), { populations })).toEqual(['persons_exceed_population']);
  expect(rulesOf(of('O02', 'lượt người dự'), { populations })).toEqual([]);
});

test('units that are missing or late are told, those in time and those not yet due are not', () => {
  const unit = (receivedOn: string | null) => ({
    ...{ area: '31135', areaName: 'Phường Ninh Kiều', period: '2026-H1', dueOn: plainDate('2026-06-15') },
    receivedOn: receivedOn === null ? null : plainDate(receivedOn),
  });
  const on = (today: string, receivedOn: string | null) =>
    rulesOf([], { expected: { units: [unit(receivedOn)], today: plainDate(today) } });
  expect(on('2026-06-16', null)).toEqual(['unit_missing']);
  expect(on('2026-06-15', null)).toEqual([]);
  expect(on('2026-06-20', '2026-06-15')).toEqual([]);
  expect(on('2026-06-20', '2026-06-17')).toEqual(['unit_late']);
});

test('one session in two records is found by its name or by its attendance', () => {
  const session = (
    id: string,
    attendances: number,
    title: string | null,
    on = '2026-03-01',
  ): CountedSession => ({
    ...{ id, attendances, title, area: '31135', areaName: 'Phường Ninh Kiều', indicator: 'O02' },
    on: plainDate(on),
  });
  const of = (...sessions: CountedSession[]) => rulesOf([], { sessions });
  expect(of(session('a', 120, null), session('b', 120, null))).toEqual(['session_counted_twice']);
  expect(of(session('a', 120, 'Hội nghị Hòa Bình'), session('b', 90, 'hội nghị hoà bình'))).toEqual([
    'session_counted_twice',
  ]);
  expect(of(session('a', 120, 'Khu vực 1'), session('b', 120, 'Khu vực 2'))).toEqual([]);
  expect(of(session('a', 8, null), session('b', 8, null))).toEqual([]);
  expect(of(session('a', 120, null), session('b', 120, null, '2026-03-02'))).toEqual([]);
});

test('no rule is without a mistake that it must find', () => {
  const text = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');
  const union = /type ReconciliationRule =([^;]+);/.exec(text('finding.ts'))?.[1] ?? '';
  const rules = [...union.matchAll(/'(\w+)'/g)].map(([, rule]) => rule ?? '');
  expect(rules.length).toBeGreaterThan(10);
  const tests = text('planted.test.ts') + text('reconcile.test.ts');
  expect(rules.filter((rule) => !tests.includes(`'${rule}'`))).toEqual([]);
});

test('an answer holds for the values that were seen', () => {
  const key = (value: string) =>
    reconcile([stated('T12', '92', '2026-H1', value), stated('T01', '92', '2026-H1', '30')], areas)[0]?.key;
  expect(key('31')).toBe(key('31'));
  expect(key('31')).not.toBe(key('32'));
});
