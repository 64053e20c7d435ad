import { expect, test } from 'vitest';
import { letterheadOf } from './letterhead.ts';
import type { Run } from './page-lines.ts';

const run = (y: number, x: number, words: string): Run => ({
  words,
  x,
  y,
  width: words.length * 6,
  size: 14,
});
const head = [
  run(770, 282, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
  run(763, 112, 'ỦY BAN NHÂN DÂN'),
  run(746, 121, 'XÃ PHONG ĐIỀN'),
  run(738, 322, 'Độc lập - Tự do - Hạnh phúc'),
  run(720, 122, 'Số: 14/UBND-VX'),
  run(716, 298, 'Phong Điền, ngày 12 tháng 6 năm 2026'),
  run(702, 100, 'V/v tổng hợp số liệu'),
];
const body = [
  run(670, 300, 'BÁO CÁO'),
  run(640, 91, 'Trong 6 tháng đầu năm 2026, toàn xã tổ chức 24 buổi tuyên truyền'),
];
const words = (runs: readonly Run[] | undefined) => runs?.map((one) => one.words);

test('the two halves of a letterhead are read one after the other, whatever the heights of their lines', () => {
  const found = letterheadOf([...head, ...body]);
  expect(words(found?.left)).toEqual([
    'ỦY BAN NHÂN DÂN',
    'XÃ PHONG ĐIỀN',
    'Số: 14/UBND-VX',
    'V/v tổng hợp số liệu',
  ]);
  expect(words(found?.right)?.at(-1)).toBe('Phong Điền, ngày 12 tháng 6 năm 2026');
  expect(found?.rest).toEqual(body);
});

test('a page without the name of the state, or whose lines go over both halves, has no letterhead', () => {
  expect(letterheadOf(body)).toBeNull();
  expect(letterheadOf([...head.slice(1), ...body])).toBeNull();
  const over = run(755, 100, 'Một dòng chữ đi suốt từ lề này sang lề bên kia của trang giấy');
  expect(letterheadOf([...head, over, ...body])).toBeNull();
});
