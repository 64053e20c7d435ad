import { expect, test } from 'vitest';
import { readTabbed } from './tabbed.fixture.ts';

/** Under the title of a half year: text, concept, period of each figure. */
const told = (...rows: readonly string[]): string[] =>
  readTabbed(['Kết quả phong trào 6 tháng đầu năm 2026', ...rows].join('\n')).map(
    ({ text, concept, period }) => `${text} ${concept} ${period?.code}`,
  );

test('a column Đơn vị in which units stand names no areas', () => {
  expect(
    told(
      'STT\tNội dung\tĐơn vị\t6 tháng 2025\t6 tháng 2026',
      '1\tSố cuộc tuyên truyền\tcuộc\t40\t52',
      '2\tLượt người dự tuyên truyền\tlượt\t1.200\t1.530',
      '3\tTin báo, tố giác tiếp nhận\ttin\t29\t41',
    ),
  ).toEqual([
    '40 outreach_sessions 2025-H1',
    '52 outreach_sessions 2026-H1',
    '1.200 outreach_attendances 2025-H1',
    '1.530 outreach_attendances 2026-H1',
    '29 tips_received 2025-H1',
    '41 tips_received 2026-H1',
  ]);
});

test('what the row does not name, its unit does', () => {
  expect(
    told(
      'TT\tChỉ tiêu\tĐVT\tKết quả\tSo với cùng kỳ (%)',
      '1\tĐiều tra làm rõ\tVụ\t16\t+6,7',
      '2\tBắt, xử lý\tĐối tượng\t24\t-4',
    ),
  ).toEqual([
    '16 cases_solved 2026-H1',
    '6,7 cases_solved 2026-H1',
    '24 persons_handled 2026-H1',
    '4 persons_handled 2026-H1',
  ]);
});

test('the last word over a column says in what its cells count', () => {
  expect(
    told(
      'Nội dung\tNăm 2024 Số vụ\tNăm 2024 Số người\tNăm 2025 Số vụ',
      'Trộm cắp tài sản\t14\t17\t11',
      'Tai nạn giao thông\t9\t12\t6',
    ),
  ).toEqual([
    '14 cases_total 2024-YEAR',
    '17 other 2024-YEAR',
    '11 cases_total 2025-YEAR',
    '9 traffic_accidents 2024-YEAR',
    '12 other 2024-YEAR',
    '6 traffic_accidents 2025-YEAR',
  ]);
});

test('a plan is of its year, what was done of the half year', () => {
  expect(
    told(
      'Chỉ tiêu\tKế hoạch năm 2026\tThực hiện 6 tháng đầu năm',
      'Xây dựng mô hình mới\t4\t3',
      'Số người dự tuyên truyền\t5.000\t3.870',
    ),
  ).toEqual([
    '4 models_new 2026-YEAR',
    '3 models_new 2026-H1',
    '5.000 outreach_attendances 2026-YEAR',
    '3.870 outreach_attendances 2026-H1',
  ]);
});
