import { expect, test } from 'vitest';
import { recordPlaces } from './record-places.ts';

const communes = [
  { code: '31135', name: 'phường Ninh Kiều' },
  { code: '31120', name: 'phường Cái Khế' },
];
const city = { code: '92', name: 'thành phố Cần Thơ' };
const codes = (...asked: Parameters<typeof recordPlaces>) => recordPlaces(...asked).map(({ value }) => value);

test.each([
  ['either', ['92', '31135', '31120']],
  ['commune', ['31135', '31120']],
  ['city', ['92']],
] as const)('a record of %s lies where its kind may', (place, expected) => {
  expect(codes({ place }, { city, communes })).toEqual(expected);
});

test('who works for a commune is not offered the city, and nothing is offered before it is known', () => {
  expect(codes({ place: 'either' }, { city: null, communes })).toEqual(['31135', '31120']);
  expect(codes({ place: 'city' }, { city: null, communes })).toEqual([]);
  expect(codes({ place: 'either' }, undefined)).toEqual([]);
  expect(recordPlaces({ place: 'commune' }, { city, communes })[0]?.label).toBe('Phường Ninh Kiều');
});
