import { expect, test } from 'vitest';
import { areasOn } from '#domain/areas/area-register.ts';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { checkAreasInForce, checkUnitCounts, countedUnits } from './check-areas.ts';
import { areas, stated } from './stated.fixture.ts';

const on = (areaOn: string, counted: string, source = 'paper') => ({
  ...{ counted, source, id: `${areaOn}|${counted}|${source}`, areaOn: plainDate(areaOn) },
});
const wards = areasOn(areas, plainDate('2026-06-14'), '92').filter(({ type }) => type === 'phường').length;
const countOf = (printed: string, counted: string, areaOn = '2026-06-14') =>
  checkUnitCounts([stated(null, '92', '2026-H1', printed, on(areaOn, counted))], areas);

test.each([
  ['xã trên địa bàn', { type: 'xã', all: true }],
  ['xã', { type: 'xã', all: true }],
  ['xã đạt chuẩn nông thôn mới', { type: 'xã', all: false }],
  ['phường', { type: 'phường', all: true }],
  ['xã, phường', null],
  ['tin có giá trị', null],
])('“%s” counts units: %j', (counted, expected) => {
  expect(countedUnits(counted)).toEqual(expected);
});

test('a total of units is the number in force on its day, whatever it counts besides', () => {
  expect(countOf(String(wards), 'phường trên địa bàn thành phố')).toEqual([]);
  expect(countOf(String(wards + 1), 'phường trên địa bàn thành phố')[0]).toMatchObject({
    rule: 'count_of_units_differs',
    parameters: { type: 'phường', inForce: wards, on: '2026-06-14' },
  });
});

test('a part of the units may be smaller and never more than all', () => {
  expect(countOf(String(wards - 1), 'phường đạt chuẩn an toàn')).toEqual([]);
  expect(countOf(String(wards + 1), 'phường đạt chuẩn an toàn').map(({ rule }) => rule)).toEqual([
    'count_of_units_differs',
  ]);
});

test('a rounded total contradicts only where no number that it allows is in force', () => {
  expect(countOf(`hơn ${wards - 1}`, 'phường')).toEqual([]);
  expect(countOf(`hơn ${wards + 20}`, 'phường')).toHaveLength(1);
});

test('where the print counts the units that the area was made of, it is told which had ended, and when', () => {
  const [first] = countOf('999', 'xã');
  const ended = String(first?.parameters.ended);
  expect(countOf(ended, 'xã')[0]).toMatchObject({
    rule: 'units_had_ended',
    parameters: { endedOn: '2025-06-30' },
  });
});

test('figures of one source about one type are one finding, of two sources two', () => {
  const wrong = (source: string, printed: string, counted: string) =>
    stated(null, '92', '2026-H1', printed, on('2026-06-14', counted, source));
  const two = [
    wrong('a', '998', 'phường đạt chuẩn'),
    wrong('a', '999', 'phường'),
    wrong('b', '999', 'phường'),
  ];
  const found = checkUnitCounts(two, areas);
  expect(found.map(({ figures }) => figures.map(({ printed }) => printed))).toEqual([
    ['999', '998'],
    ['999'],
  ]);
});

test('what is no count of units, or of an area that was not there, is not judged', () => {
  expect(countOf('999', 'xã, phường')).toEqual([]);
  expect(checkUnitCounts([stated(null, '00', '2026-H1', '9', on('2026-06-14', 'phường'))], areas)).toEqual(
    [],
  );
});

test('a figure is booked on a unit in force on its day and in its period', () => {
  const ofDistrict = (areaOn: string, period: string) =>
    checkAreasInForce([stated('T01', '918', period, '5', on(areaOn, 'tin'))], areas);
  expect(ofDistrict('2025-06-30', '2025-YEAR')).toEqual([]);
  expect(ofDistrict('2025-06-30', '2026-H1')).toMatchObject([
    { rule: 'area_not_in_force', parameters: { area: '918', validTo: '2025-06-30' } },
  ]);
  expect(checkAreasInForce([stated('T01', '00', '2026-H1', '5')], areas)).toMatchObject([
    { parameters: { validFrom: '', validTo: '' } },
  ]);
});
