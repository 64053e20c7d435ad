import { expect, test } from 'vitest';
import { parseText } from '../parse-text.ts';
import { isListed } from './is-listed.ts';

/** The numbers of a text that stand in a list, as they are written. */
function listedIn(text: string): string[] {
  const { units } = parseText(text);
  return units.flatMap((unit, at) => (isListed(units, at) ? [unit.key] : []));
}

test.each([
  ['Lỗi: không đội mũ bảo hiểm 32, vi phạm tốc độ 15, chở quá tải 01.', ['32', '15', '01']],
  ['Kết quả: cai nghiện tự nguyện 203, tại gia đình, cộng đồng 151.', ['203', '151']],
  ['Có 29 cán bộ, trong đó nữ 04.', ['04']],
  ['Đã giúp 61 người (Hội Nông dân 38, Hội Phụ nữ 23).', ['38', '23']],
  ['Cơ cấu: trộm cắp tài sản 17; đánh bạc 08; khác 06.', ['17', '08', '06']],
])('numbers behind what they count: %s', (text, numbers) => {
  expect(listedIn(text)).toEqual(numbers);
});

test.each([
  'Lực lượng công an phường đã ra quân 12.',
  'Tại tổ 3, khu phố 5, phường 7.',
  'Họp ngày 12, tháng 9.',
  'Bắt 12 đối tượng, 3 xe máy.',
  'Tổng số: 12 vụ.',
])('no list: %s', (text) => {
  expect(listedIn(text)).toEqual([]);
});
