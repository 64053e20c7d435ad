import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAnnotated } from '../annotated/read-annotated.ts';
import { readTabbed as read } from './tabbed.fixture.ts';

test('rows say what, columns say when and how it compares', () => {
  const { text, annotations } = readAnnotated(
    readFileSync(`${import.meta.dirname}/phu-luc-xa-2026.annotated`, 'utf8'),
  );
  const figures = read(text);
  const told = (one: (typeof annotations)[number]) => [
    one.start,
    one.text,
    one.value,
    one.concept,
    one.direction,
  ];
  expect(figures.map(told)).toEqual(annotations.map(told));
  expect(figures.slice(0, 3).map(({ period }) => period?.code)).toEqual(['2026-H1', '2025-H1', '2026-H1']);
});

test('rows of areas: the column says what, the row where; the total is of the whole', () => {
  const figures = read(
    [
      'Kết quả phòng, chống tội phạm tỉnh Vĩnh Long năm 2024',
      'STT\tĐịa phương\tSố tin tiếp nhận\tSố vụ làm rõ',
      '1\tHuyện Long Hồ\t120\t30',
      '2\tHuyện Mang Thít\t80\t12',
      '\tTổng cộng\t200\t42',
    ].join('\n'),
  );
  expect(figures.map(({ text, concept, area, period }) => [text, concept, area?.name, period?.code])).toEqual(
    [
      ['120', 'tips_received', 'Long Hồ', '2024-YEAR'],
      ['30', 'cases_solved', 'Long Hồ', '2024-YEAR'],
      ['80', 'tips_received', 'Mang Thít', '2024-YEAR'],
      ['12', 'cases_solved', 'Mang Thít', '2024-YEAR'],
      ['200', 'tips_received', 'Vĩnh Long', '2024-YEAR'],
      ['42', 'cases_solved', 'Vĩnh Long', '2024-YEAR'],
    ],
  );
});

test('a caption, a section and a sign are heard', () => {
  const figures = read(
    [
      'Báo cáo năm 2024',
      'Bảng 2. Trật tự an toàn xã hội',
      'Nội dung\tNăm 2024\tCùng kỳ\tSo sánh\tChỉ tiêu giao',
      'I. Tai nạn giao thông\t\t\t\t',
      'Số vụ\t45\t50\t-5\t',
      'Số người chết\t20\t18\t+2\t',
      'II. Mô hình\t\t\t\t',
      'Xây dựng mới\t4\t3\t+1\t5',
    ].join('\n'),
  );
  expect(
    figures.map(({ text, concept, direction, period, status }) => [
      ...[text, concept, direction, period?.code, status ?? 'result'],
    ]),
  ).toEqual([
    ['45', 'traffic_accidents', null, '2024-YEAR', 'result'],
    ['50', 'traffic_accidents', null, '2023-YEAR', 'result'],
    ['5', 'traffic_accidents', 'down', '2024-YEAR', 'result'],
    ['20', 'traffic_deaths', null, '2024-YEAR', 'result'],
    ['18', 'traffic_deaths', null, '2023-YEAR', 'result'],
    ['2', 'traffic_deaths', 'up', '2024-YEAR', 'result'],
    ['4', 'models_new', null, '2024-YEAR', 'result'],
    ['3', 'models_new', null, '2023-YEAR', 'result'],
    ['1', 'models_new', 'up', '2024-YEAR', 'result'],
    ['5', 'models_new', null, '2024-YEAR', 'target'],
  ]);
});

test('no table makes the reader fail, and its figures keep their order and places', () => {
  const cell = fc.constantFrom(
    '',
    '12',
    '-3',
    '36,4%',
    '5/7',
    'Số vụ',
    'Cùng kỳ',
    'ĐVT',
    'STT',
    'tăng 07',
    'Huyện Long Hồ',
    '1.3600.000',
  );
  const row = fc.array(cell, { minLength: 2, maxLength: 5 }).map((cells) => cells.join('\t'));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
      const text = `Kết quả năm 2024\n${rows.join('\n')}`;
      const points = [...text];
      let last = 0;
      for (const one of read(text)) {
        expect(one.start).toBeGreaterThanOrEqual(last);
        expect(points.slice(one.start, one.end).join('')).toBe(one.text);
        last = one.end;
      }
    }),
    { numRuns: 60 },
  );
});

test('a row is what its subject counts, whatever its commas; who published it is no area', () => {
  const figures = read(
    'Kết quả\nChỉ tiêu\tSố lượng\tNguồn\nCuộc tuyên truyền phòng, chống tội phạm\t12\tBáo Công an TP. Hồ Chí Minh\nĐối tượng bị bắt, xử lý qua tin báo của quần chúng\t20\tBáo Bắc Giang\n',
  );
  expect(figures.map(({ value, concept, area }) => [value, concept, area])).toEqual([
    [12, 'outreach_sessions', null],
    [20, 'persons_handled', null],
  ]);
});

test('a cell that ends with a kind of area does not take its name from the next cell', () => {
  const figures = read(
    'Mô hình\nTên mô hình\tCơ quan ra quyết định\tTình trạng\tSố hộ tham gia\nTổ liên gia an toàn\tỦy ban nhân dân thành phố\tĐang hoạt động\t412\nCamera an ninh\tCông an phường\tTạm dừng\t38\n',
  );
  expect(figures.map(({ value, area }) => [value, area])).toEqual([
    [412, null],
    [38, null],
  ]);
});

test('a table in NFD says the same', () => {
  const text =
    'Kết quả năm 2025\nẤp\tTổ tự quản\tMô hình tự quản\tSố vụ phạm pháp\nẤp Một\t3\t2\tgiảm 4\nẤp Hai\t5\t1\tgiảm 1';
  const told = (one: string) => read(one).map(({ value, concept, direction }) => [value, concept, direction]);
  expect(told(text.normalize('NFD'))).toEqual(told(text));
  expect(told(text).map(([, concept]) => concept)).toContain('models_active');
});
