import { expect, test } from 'vitest';
import { readFigures } from '../read-figures.ts';

const read = (text: string): (string | number | null)[][] =>
  readFigures(text).map(({ value, concept }) => [value, concept]);

test('ratings are of what the sentence before begins with', () => {
  expect(read('Toàn tỉnh có 84 mô hình tự quản. Qua rà soát, phân loại: tốt 51, khá 22, yếu 3.')).toEqual([
    [84, 'models_active'],
    [51, 'models_active'],
    [22, 'models_active'],
    [3, 'models_active'],
  ]);
});

test('ways by which tips came are of the tips, a share of those resolved is not', () => {
  expect(
    read(
      'Các kênh tiếp nhận 4.556 tin. Trong đó, qua đường dây nóng 1.190, qua Zalo 2.044, trực tiếp 1.322.',
    ),
  ).toEqual([
    [4556, 'tips_received'],
    [1190, 'tips_received'],
    [2044, 'tips_received'],
    [1322, 'tips_received'],
  ]);
  expect(read('Nhận được 97 tin báo qua VNeID, đã kiểm tra, giải quyết 90/97, tỷ lệ 92,8%.').at(-1)).toEqual([
    92.8,
    'tip_resolution_rate',
  ]);
});

test('sessions of one kind are some of the sessions', () => {
  expect(read('Tuyên truyền: 3.402 cuộc. Trong đó tuyên truyền lưu động 527, còn lại ở khu dân cư.')).toEqual(
    [
      [3402, 'outreach_sessions'],
      [527, 'outreach_sessions'],
    ],
  );
});
