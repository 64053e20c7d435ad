import { expect, test } from 'vitest';
import { readFigures } from '../read-figures.ts';

test.each([
  ['giảm 44 vụ so với cùng kỳ', ['down']],
  ['cao hơn giai đoạn trước 8,3%', ['up']],
  ['đạt 97%, cao hơn bình quân của huyện 14%', [null, 'up']],
  ['có 1.688 doanh nghiệp, thêm 52 đơn vị so với năm trước', [null, 'up']],
  ['Tai nạn giao thông giảm cả 3 tiêu chí: 3 vụ, 2 người chết, 5 người bị thương', ['down', 'down', 'down']],
  ['giảm 312 vụ (11,4%), 28 người chết (5,2%)', ['down', 'down', 'down', 'down']],
  ['Bắt 18 vụ (giảm 12%), 25 đối tượng (giảm 3 đối tượng)', [null, 'down', null, 'down']],
  ['xã Bảo Thạnh giảm 9 vụ, xã Tân Thủy 7 vụ', ['down', 'down']],
  ['tăng từ 1,5% lên 10%', [null, null]],
  ['thêm 3 vụ trộm cắp', [null]],
  ['xảy ra 17 vụ, ít hơn Tết Đinh Dậu 9 vụ', [null, 'down']],
  ['xảy ra 17 vụ, giảm so với Tết Giáp Thìn 9 vụ', [null, 'down']],
  ['xảy ra 17 vụ, kém năm trước 4 vụ', [null, 'down']],
  ['17 mô hình trung bình, kém 4 mô hình', [null, null]],
  ['cả ba mặt đều giảm: 22 vụ, 8 người chết', ['down', 'down']],
  ['giảm 12 vụ, tỷ lệ 8,4%', ['down', 'down']],
  ['khám phá 12 vụ, tỷ lệ 84%', [null, null]],
  ['bớt được 11 vụ (11,6%), 4 người chết (6,6%)', ['down', 'down', 'down', 'down']],
  ['giảm 8 so với quý I và 15 so với cùng kỳ', ['down', 'down']],
  ['tăng lên 12 vụ so với tháng trước', ['up']],
  ['tăng lên 12 vụ so với 9 vụ tháng trước', [null, null]],
])('%s', (text, directions) => {
  expect(readFigures(text).map(({ direction }) => direction)).toEqual(directions);
});
