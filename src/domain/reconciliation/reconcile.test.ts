import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { readRounded } from '#domain/numbers/read-rounded.ts';
import { parsePublishedFigures, type StatedFigure } from './published-figure.ts';
import { reconcile } from './reconcile.ts';
import { areas, referenceFile, stated as statedIn } from './stated.fixture.ts';

const published = parsePublishedFigures(JSON.parse(referenceFile('published-figures.json')));

let nextId = 0;
/** A figure of the old city. */
const stated = (
  indicator: string | null,
  period: string,
  printed: string,
  rest: Partial<StatedFigure> = {},
): StatedFigure => {
  nextId += 1;
  const place = { areaOn: plainDate('2022-12-14'), counted: 'tin', id: `f${nextId}`, source: 's' };
  return statedIn(indicator, '92', period, printed, { ...place, ...rest });
};
const rules = (figures: readonly StatedFigure[]): string[] =>
  reconcile(figures, areas).map((one) => one.rule);

test('the press reports of 2019 to 2025 hold three contradictions and nothing else', () => {
  const found = reconcile(published, areas);
  expect(found.map((one) => [one.rule, one.severity, one.figures.map((figure) => figure.printed)])).toEqual([
    ['part_of_period_exceeds_whole', 'contradiction', ['gần 1.400', 'hơn 1.100']],
    ['part_of_period_exceeds_whole', 'contradiction', ['gần 2.200', 'hơn 1.800']],
    ['malformed_number', 'contradiction', ['trên 1.3600.000']],
    ['units_had_ended', 'contradiction', ['167', '110', '75']],
  ]);
  expect(found[0]?.difference).toEqual({ left: 1300, right: 1200 });
  expect(found[2]?.parameters.readings).toBe('1.360.000 / 13.600.000');
  expect(found[3]?.parameters).toMatchObject({ inForce: 72, ended: 167, endedOn: '2025-06-30' });
});

test('each figure is stated as it is printed', () => {
  for (const figure of published.filter((one) => one.indicator !== 'C10')) {
    const read = readRounded(figure.printed);
    expect([figure.id, read.rounding]).toEqual([figure.id, figure.rounding]);
    expect(figure.indicator === 'C09' ? 2000 : read.value).toBe(figure.value);
    const number = figure.printed.replace(/^\D+/, '');
    expect(figure.quotation).toContain(figure.rounding === 'vague' ? figure.printed : number);
  }
});

test('rounding words alone accuse nobody', () => {
  expect(rules([stated('C01', '2022-H1', 'hơn 1.100'), stated('C01', '2022-YEAR', 'gần 1.200')])).toEqual([]);
  expect(rules([stated('C01', '2022-H1', 'gần 1.200'), stated('C01', '2022-YEAR', 'hơn 1.100')])).toEqual([]);
  expect(rules([stated('T02', '2022-H1', 'gần 1.600'), stated('T02', '2022-YEAR', 'hàng ngàn')])).toEqual([]);
});

test('quarters that add up to more than their year are found, one by one they are fine', () => {
  const quarters = ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => stated('T01', `2022-${quarter}`, '30'));
  expect(rules([...quarters, stated('T01', '2022-YEAR', '119')])).toEqual(['parts_of_period_exceed_whole']);
  expect(rules([...quarters, stated('T01', '2022-YEAR', '120')])).toEqual([]);
});

test('stocks may fall, other units and the city after the reform are not compared', () => {
  expect(rules([stated('M02', '2022-H1', '90'), stated('M02', '2022-YEAR', '80')])).toEqual([]);
  const district = { area: '918', areaOn: plainDate('2022-12-14') };
  expect(rules([stated('T01', '2022-H1', '90', district), stated('T01', '2022-YEAR', '80')])).toEqual([]);
  const after = { areaOn: plainDate('2025-12-14') };
  const before = { areaOn: plainDate('2025-06-14') };
  expect(rules([stated('T01', '2025-H1', '90', before), stated('T01', '2025-YEAR', '80', after)])).toEqual(
    [],
  );
});

test('a part above its whole is found; solved cases may be older than the year', () => {
  const severities = (a: StatedFigure, b: StatedFigure) =>
    reconcile([a, b], areas).map((one) => one.severity);
  expect(severities(stated('T12', '2022-YEAR', '31'), stated('T01', '2022-YEAR', '30'))).toEqual([
    'contradiction',
  ]);
  expect(severities(stated('C05', '2022-YEAR', 'hơn 650'), stated('C04', '2022-YEAR', 'hơn 600'))).toEqual(
    [],
  );
  expect(severities(stated('C05', '2022-YEAR', 'hơn 700'), stated('C04', '2022-YEAR', 'hơn 600'))).toEqual([
    'question',
  ]);
});

test('two sources that cannot both be right are set side by side', () => {
  expect(rules([stated('T01', '2022-YEAR', '30'), stated('T01', '2022-YEAR', 'hơn 40')])).toEqual([
    'sources_disagree',
  ]);
});

test('a value on a unit that had ended is found, one on a unit that lived through part of the period is not', () => {
  const district = (areaOn: string, period: string) =>
    stated('T01', period, '5', { area: '918', areaOn: plainDate(areaOn) });
  expect(rules([district('2026-06-14', '2026-H1')])).toEqual(['area_not_in_force']);
  expect(rules([district('2025-06-30', '2026-H1')])).toEqual(['area_not_in_force']);
  expect(rules([district('2025-06-30', '2025-YEAR')])).toEqual([]);
});

test('a count of units that fits neither today nor before is still a contradiction', () => {
  const on = { counted: 'phường', areaOn: plainDate('2026-11-14') };
  expect(rules([stated(null, '2026-M11', '31', on)])).toEqual([]);
  expect(rules([stated(null, '2026-M11', '40', on)])).toEqual(['count_of_units_differs']);
});

test('exact monthly figures with their true total never contradict each other', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(500), { minLength: 12, maxLength: 12 }), (months) => {
      const sum = (from: number, to: number): string =>
        String(months.slice(from, to).reduce((a, b) => a + b, 0));
      const figures = [
        ...months.map((value, i) => stated('T01', `2024-M${String(i + 1).padStart(2, '0')}`, String(value))),
        stated('T01', '2024-H1', sum(0, 6)),
        stated('T01', '2024-9M', sum(0, 9)),
        stated('T01', '2024-YEAR', sum(0, 12)),
      ].map((one) => ({ ...one, areaOn: plainDate('2024-12-14') }));
      const contradictions = reconcile(figures, areas).filter((one) => one.severity === 'contradiction');
      expect(contradictions).toEqual([]);
    }),
  );
});
