import { expect, test } from 'vitest';
import { readFigures } from '../read-figures.ts';

const last = (text: string): string | undefined => readFigures(text).at(-1)?.concept;

test.each([
  ['Tổ có 40 công an viên, 38% là đảng viên.', 'force_personnel'],
  ['Xảy ra 214 vụ tai nạn giao thông. Gần 40% xảy ra từ 18 giờ đến 24 giờ.', 'traffic_accidents'],
  ['Lừa đảo chiếm đoạt 118 tỷ đồng, song số tiền thu hồi được chưa đến 4%.', 'money_seized'],
  ['Xe máy chiếm 64% số vụ tai nạn, ô tô chiếm 28%.', 'traffic_accidents'],
  ['Số vụ phạm tội trên địa bàn giảm 11,6%.', 'cases_total'],
  ['Có 412 người nghiện; 61% trong số này dưới 30 tuổi.', 'drug_users'],
])('what the share is of: %s', (text, concept) => {
  expect(last(text)).toBe(concept);
});
