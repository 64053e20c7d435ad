import { expect, test } from 'vitest';
import { readFigures } from '../read-figures.ts';

const last = (text: string): string | undefined => readFigures(text).at(-1)?.concept;

test.each([
  ['Phát hiện 83 vụ; khởi tố 9 vụ. Hàng hóa ước 5 tỷ đồng. So với cùng kỳ tăng 19 vụ.', 'cases_found'],
  ['Xảy ra 86 vụ; khám phá 68 vụ. So với tháng trước tăng 2 vụ.', 'cases_total'],
  ['Bắt 12 vụ; riêng pháo tăng gấp 2,5 lần.', 'other'],
  ['Xảy ra 12 vụ cháy, tăng gấp 3 lần.', 'fire_cases'],
  ['Số vụ cháy tăng gấp 2 lần.', 'fire_cases'],
  ['Tai nạn giao thông giảm, nhưng có 6/15 huyện có số người chết tăng trên 20%.', 'traffic_deaths'],
  ['Số thành viên nhóm Zalo tăng từ 200 lên hơn 1.900 người.', 'group_members'],
  ['Trộm cắp trên địa bàn phường giảm 22 vụ.', 'cases_total'],
])('what has changed: %s', (text, concept) => {
  expect(last(text)).toBe(concept);
});
