import { expect, test } from 'vitest';
import { placeOfTip } from './place-of-tip.ts';

const units = [{ name: 'ấp Thới Bình' }, { name: 'ấp Thới Bình A' }, { name: 'khu vực 1' }];
const at = (place: string, description = 'Mất xe') => placeOfTip({ place, description }, units);

test.each([
  ['sau chợ, ap thoi binh', 'ấp Thới Bình'],
  ['Ấp Thới Bình A, gần cầu', 'ấp Thới Bình A'],
  ['KHU VỰC 1', 'khu vực 1'],
])('“%s” lies in the unit %s', (place, name) => {
  expect(at(place)).toMatchObject({ name, isUnit: true });
});

test('a unit is found in the story too, and a number that only begins like it is another', () => {
  expect(at('', 'Tụ tập ở khu vực 1 mỗi tối')).toMatchObject({ name: 'khu vực 1' });
  expect(at('khu vực 12')).toMatchObject({ name: 'khu vực 12', isUnit: false });
});

test('a place outside the units is one however it is spelled', () => {
  const a = at('Hẻm 12 đường 30/4, nhà cổng xanh');
  const b = at('hem 12 duong 30/4');
  expect(a?.isUnit).toBe(false);
  expect(a?.key).toBe(b?.key);
});

test('what names no place is its own name, and nothing is nothing', () => {
  expect(at('cạnh nhà chị Tư')).toMatchObject({ name: 'cạnh nhà chị Tư' });
  expect(at(' … ')).toBeUndefined();
  expect(at('', 'Có người lạ')).toBeUndefined();
  expect(at('', 'Có người lạ, xin đừng để lộ tôi')).toBeUndefined();
  expect(at('', 'Tụ tập ở đường Trần Phú')).toMatchObject({ name: 'đường Trần Phú' });
});
