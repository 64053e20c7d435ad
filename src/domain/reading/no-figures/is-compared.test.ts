import { expect, test } from 'vitest';
import { parseText } from '../parse-text.ts';
import { isCompared } from './is-compared.ts';
import { isOfPlace } from './is-of-place.ts';

const numbers = (text: string, is: typeof isCompared): string[] => {
  const { units } = parseText(text);
  return units.flatMap((unit, at) => (unit.amount && is(units, at) ? [unit.key] : []));
};

test.each([
  ['Bắt 276 vụ, thu 389 bao thuốc lá; cùng kỳ năm trước là 241 và 402.', ['241', '402']],
  ['Khám phá 190 vụ, bắt 431 đối tượng. Năm trước đó, chỉ 173 và 260.', ['173', '260']],
  ['Bắt 12 đối tượng, giảm 3 đối tượng so với cùng kỳ.', []],
])('as many at an earlier time: %s', (text, found) => {
  expect(numbers(text, isCompared)).toEqual(found);
});

test.each([
  ['Huyện Đông Hưng có 214 mô hình, Quỳnh Phụ 189, Vũ Thư 157; dân góp 6 tỷ đồng.', ['189', '157']],
  ['Có 136 cơ sở lưu trú với 510 phòng, riêng TP Nha Trang 74.', ['74']],
  ['Nhiều nhất là Mường Khương thu 112 khẩu, tiếp đến là Bắc Hà 97.', ['97']],
  ['Họp tại phường Tân An, quận 3.', []],
])('as many in a place: %s', (text, found) => {
  expect(numbers(text, isOfPlace)).toEqual(found);
});
