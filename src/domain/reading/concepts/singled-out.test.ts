import { expect, test } from 'vitest';
import { readFigures } from '../read-figures.ts';

const read = (text: string): (string | number | null)[][] =>
  readFigures(text).map(({ value, concept }) => [value, concept]);

test('one place singled out has what the sentence counts first', () => {
  expect(
    read('Địa bàn có 1.136 cơ sở lưu trú với trên 51.000 phòng, riêng TP Nha Trang 874.').map(
      ([, concept]) => concept,
    ),
  ).toEqual(['lodging_facilities', 'other', 'lodging_facilities']);
  expect(read('Kinh phí xã hội hóa đạt 46,8 tỷ đồng, chỉ riêng quận Lê Chân là 9,5 tỷ.').at(-1)).toEqual([
    9_500_000_000,
    'programme_money',
  ]);
});

test('places of a row follow the first', () => {
  expect(
    read('Có 34.500 cơ sở nhà trọ, nhiều nhất là Thuận An (11.260 cơ sở), Dĩ An (8.475).').at(-1),
  ).toEqual([8475, 'lodging_facilities']);
});

test('what was counted at an earlier time is the same, in order', () => {
  expect(
    read('Công an bắt 276 vụ, thu giữ 389.200 bao thuốc lá; cùng kỳ năm trước là 241 và 402.700.').slice(2),
  ).toEqual([
    [241, 'cases_found'],
    [402_700, 'contraband'],
  ]);
});
