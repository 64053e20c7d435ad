import { expect, test } from 'vitest';
import { readFigures } from '../read-figures.ts';

test.each([
  ['Người nghiện giảm từ 418 xuống 377, chủ yếu ở phường Chợ.', ['418', '377']],
  ['Năm 2020 xã có 17 vụ trộm, năm 2021 12, năm 2022 6.', ['17', '12', '6']],
  ['Năm 2020 xảy ra 5 vụ; 9 tháng năm nay 2, không vụ nào nghiêm trọng.', ['5', '2']],
  ['Xảy ra 54 vụ, giảm 8 so với quý I và 15 so với cùng kỳ.', ['54', '8', '15']],
  ['Đường từ ngã ba Chợ xuống 12, khu phố Mới.', []],
  ['Hội nghị tổng kết năm 2021, 12 giờ trưa bế mạc.', []],
])('the noun left out is that of a number before: %s', (text, found) => {
  expect(readFigures(text).map((figure) => figure.text)).toEqual(found);
});
