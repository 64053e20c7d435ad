import { expect, test } from 'vitest';
import type { AreaVersion } from '#domain/areas/area.ts';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { readReport } from '../read-report.ts';
import { areaCodes } from './area-codes.ts';
import { findDocumentDay } from './document-day.ts';

const day = plainDate('2022-07-08');
const periodOf = (text: string) => readReport(text, { day })[0]?.period;

test('the line that says where and when a paper was signed gives no period', () => {
  const report =
    'Long Hồ, ngày 14 tháng 6 năm 2024\nBáo cáo 6 tháng đầu năm 2024\nKết quả:\nTin có giá trị\t45';
  expect(readReport(report.replace('\t', ': '))[0]?.period?.code).toBe('2024-H1');
  for (const signed of [
    'Số: 214/BC-UBND   Long Hồ, ngày 14 tháng 6 năm 2024',
    'Long Hồ, ngày    tháng     năm 2024',
  ])
    expect(readReport(report.replace(/^.*/, signed))[0]?.period?.code).toBe('2024-H1');
  expect(readReport('Tại Long Hồ, ngày 14 tháng 6 năm 2024, bắt 12 đối tượng.')[0]?.period?.code).toBe(
    '2024-M06',
  );
});

test.each([
  ['Qua 6 tháng đầu năm 2022, xử lý 12 vụ.', '2022-01-01', '2022-06-30', '2022-H1'],
  ['6 tháng đầu năm xử lý 12 vụ.', '2022-01-01', '2022-06-30', '2022-H1'],
  ['Trong 9 tháng đầu năm 2021, xử lý 12 vụ.', '2021-01-01', '2021-09-30', '2021-9M'],
  ['Quý III/2021 xử lý 12 vụ.', '2021-07-01', '2021-09-30', '2021-Q3'],
  ['Trong tháng 4/2022, xử lý 12 vụ.', '2022-04-01', '2022-04-30', '2022-M04'],
  ['Năm 2019, xử lý 12 vụ.', '2019-01-01', '2019-12-31', '2019-YEAR'],
  ['Từ đầu năm đến nay xử lý 12 vụ.', '2022-01-01', '2022-07-08', null],
  ['Từ ngày 16/12/2021 đến ngày 14/1/2022 xử lý 12 vụ.', '2021-12-16', '2022-01-14', null],
  ['Giai đoạn 2019-2021 xử lý 12 vụ.', '2019-01-01', '2021-12-31', null],
  ['Sáu tháng đầu năm 2022 xử lý 12 vụ.', '2022-01-01', '2022-06-30', '2022-H1'],
  ['Trong chín tháng đầu 2021, xử lý 12 vụ.', '2021-01-01', '2021-09-30', '2021-9M'],
  ['Nửa đầu năm 2021 xử lý 12 vụ.', '2021-01-01', '2021-06-30', '2021-H1'],
  ['Ba năm qua xử lý 12 vụ.', '2019-07-09', '2022-07-08', null],
  ['Năm nay xử lý 12 vụ.', '2022-01-01', '2022-07-08', null],
  ['Xử lý 12 vụ trong 3 tháng qua.', '2022-04-09', '2022-07-08', null],
])('%s', (text, from, to, code) => {
  expect(periodOf(text)).toMatchObject({ from, to, code });
});

test('a comparison does not move the figure, and a plan is not its period', () => {
  expect(periodOf('Năm 2021 xảy ra 12 vụ, giảm 3 vụ so với cùng kỳ năm 2020.')?.code).toBe('2021-YEAR');
  expect(periodOf('Sơ kết 6 tháng đầu năm 2022, nhiệm vụ 6 tháng cuối năm 2022. Xử lý 12 vụ.')?.code).toBe(
    '2022-H1',
  );
});

test('sentences without a period inherit it', () => {
  const read = readReport('Năm 2021, xảy ra 12 vụ. Khởi tố 7 vụ.\nBắt 9 đối tượng.', { day });
  expect(read.map((one) => one.period?.code)).toEqual(['2021-YEAR', '2021-YEAR', '2021-YEAR']);
});

test.each([
  ['Chủ Nhật, 19/12/2021, 10:27\nNăm 2021', '2021-12-19'],
  ['Sáng 18/6, hội nghị sơ kết 6 tháng đầu năm 2024', '2024-06-18'],
  ['Cần Thơ, ngày 14 tháng 6 năm 2026', '2026-06-14'],
  ['Cần Thơ, ngày 14 tháng 6 năm 2026\nNgày 20/5/2026, ra quân đợt cao điểm', '2026-06-14'],
  ['Không có ngày', null],
])('the day of “%s”', (text, expected) => {
  expect(findDocumentDay(text)).toBe(expected);
});

test('areas are named in the clause, the sentence, or before', () => {
  const read = readReport(
    'Công an quận Cái Răng xử lý 5 vụ. Khởi tố 2 vụ ở huyện Mỹ Xuyên, bắt 9 đối tượng. Trên địa bàn phường 8 có 64 camera.',
  );
  expect(read.map(({ area }) => area && `${area.type} ${area.name}`)).toEqual([
    ...['quận Cái Răng', 'huyện Mỹ Xuyên', 'quận Cái Răng', 'phường 8'],
  ]);
});

test('a person’s name after the area’s does not belong to it', () => {
  const area: AreaVersion = {
    ...{
      code: '92',
      validFrom: plainDate('2004-01-01'),
      validTo: null,
      level: 'province',
      type: 'thành phố',
    },
    ...{ name: 'Cần Thơ', nameEn: 'Can Tho', parentCode: null },
  };
  const read = readReport('Phó Chủ tịch UBND TP Cần Thơ Trần Văn An trao 12 bằng khen.', {
    areaCodes: areaCodes([area]),
  });
  expect(read[0]?.area).toEqual({ type: 'thành phố', name: 'Cần Thơ', code: '92' });
});
