import { expect, test } from 'vitest';
import { placeOf } from './place-of.ts';

const words = {
  withPoint: (place: string, point: string) => [place, `tọa độ ${point}`].filter(Boolean).join(', '),
};
const point = { lat: 10.034512, lng: 105.78 };

test('a place is said in its own words, with the point to a metre where one is known', () => {
  expect(placeOf(words, { place: 'đầu hẻm 12' })).toBe('đầu hẻm 12');
  expect(placeOf(words, { place: ' đầu hẻm 12 ', point })).toBe('đầu hẻm 12, tọa độ 10.03451, 105.78000');
});

test('a point without words stands alone, and nothing known stays empty for the pen', () => {
  expect(placeOf(words, { place: '  ', point })).toBe('tọa độ 10.03451, 105.78000');
  expect(placeOf(words, { place: '', point: undefined })).toBe('');
});
