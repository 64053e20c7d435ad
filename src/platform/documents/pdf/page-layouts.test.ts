import { expect, test } from 'vitest';
import type { TableBlock } from '../document.ts';
import { readDocument } from '../read-document.ts';
import { type Printed, tinyPdf } from './tiny-pdf.fixture.ts';

const read = (pages: readonly (readonly Printed[])[]) => readDocument(tinyPdf(pages), 'bao-cao.pdf');
const at = (y: number, ...cells: [x: number, words: string][]): Printed[] =>
  cells.map(([x, words]) => ({ x, y, words }));
/** Lines of a column, as long as each other. */
const column = (x: number, from: number, name: string, length = 6): Printed[] =>
  Array.from({ length }, (_, line) => ({
    ...{ x, y: from - 15 * line, words: `cot ${name} dong thu ${line} con chu` },
  }));
const wide = 'Ket qua tren day duoc Cong an tinh ghi nhan, khen thuong 5 tap the, 11 ca nhan trong ky';

test('columns between lines that go over the whole page are read one after the other, two or three of them', async () => {
  const { text } = await read([
    [
      ...at(800, [60, wide]),
      ...column(60, 770, 'mot'),
      ...column(310, 770, 'hai'),
      ...at(660, [60, wide]),
      ...column(40, 600, 'ba'),
      ...column(225, 600, 'bon'),
      ...column(410, 600, 'nam'),
    ],
  ]);
  const order = text.match(/cot (mot|hai|ba|bon|nam)|ghi nhan/g)?.filter((one, i, all) => one !== all[i - 1]);
  expect(order).toEqual(['ghi nhan', 'cot mot', 'cot hai', 'ghi nhan', 'cot ba', 'cot bon', 'cot nam']);
  expect(text.match(/dong thu 5 con chu/g)).toHaveLength(5);
});

test('cells of a head over several columns, set in lines of their own, stand over theirs', async () => {
  const { blocks, text } = await read([
    [
      ...at(740, [60, 'Ket qua cu the nhu sau:']),
      ...at(712, [300, '6 thang dau']),
      ...at(705, [440, 'So sanh']),
      ...at(698, [320, 'nam']),
      ...at(688, [100, 'Noi dung']),
      ...at(680, [430, 'So']),
      ...at(673, [290, '2023'], [350, '2024'], [480, 'Ty le']),
      ...at(666, [425, 'luong']),
      ...at(640, [60, 'Nguon tin co gia tri'], [295, '776'], [355, '873'], [430, '+97'], [480, '12,5%']),
      ...at(616, [60, 'Buoi tuyen truyen'], [295, '280'], [355, '312'], [430, '+32'], [480, '11,4%']),
    ],
  ]);
  const points = Array.from(text);
  const [table] = blocks.filter((block): block is TableBlock => block.kind === 'table');
  const head = table?.cells
    .filter(({ row }) => row < 2)
    .map(({ start, end, ...cell }) => [
      points.slice(start, end).join(''),
      ...[cell.row, cell.column, cell.rows, cell.columns],
    ]);
  expect(head).toEqual([
    ['Noi dung', 0, 0, 2, 1],
    ['6 thang dau nam', 0, 1, 1, 2],
    ['So sanh', 0, 3, 1, 2],
    ['2023', 1, 1, 1, 1],
    ['2024', 1, 2, 1, 1],
    ['So luong', 1, 3, 1, 1],
    ['Ty le', 1, 4, 1, 1],
  ]);
  expect(text).toContain(
    'Nguon tin co gia tri\t776\t873\t+97\t12,5%\nBuoi tuyen truyen\t280\t312\t+32\t11,4%',
  );
});

test('a row without lines that the end of a page cuts is one, the head that the next page says again is said once', async () => {
  const head = (y: number) => [
    ...at(y, [400, '6 thang'], [470, '6 thang']),
    ...at(y - 14, [60, 'Noi dung'], [400, 'dau 2023'], [470, 'dau 2024']),
  ];
  const { text } = await read([
    [
      ...head(790),
      ...at(750, [60, 'Nguon tin co gia tri ve toi pham']),
      ...at(736, [60, 'tren dia ban huyen,'], [410, '776'], [480, '873']),
      ...at(722, [60, 'ca an ninh']),
      ...at(700, [60, 'Nguoi duoc giao duc, cam hoa'], [410, '61'], [480, '58']),
    ],
    [
      ...head(790),
      ...at(752, [60, 'tai cong dong']),
      ...at(730, [60, 'Mo hinh tu quan'], [410, '75'], [480, '87']),
      ...at(40, [290, '2']),
    ],
  ]);
  expect(text.split('\n').filter(Boolean)).toEqual([
    'Noi dung\t6 thang dau 2023\t6 thang dau 2024',
    'Nguon tin co gia tri ve toi pham tren dia ban huyen, ca an ninh\t776\t873',
    'Nguoi duoc giao duc, cam hoa tai cong dong\t61\t58',
    'Mo hinh tu quan\t75\t87',
  ]);
});

test('a caption is no head; cells of one line stand beside those of two, under the one that is over both', async () => {
  const { text } = await read([
    [
      ...at(760, [180, 'Bang 1. Ket qua so voi cung ky']),
      ...at(725, [320, '6 thang'], [440, 'So sanh']),
      ...at(700, [425, 'Tang,'], [490, 'Ty le']),
      ...at(692, [60, 'TT'], [110, 'Noi dung'], [300, '2025'], [360, '2026']),
      ...at(684, [425, 'giam'], [490, '(%)']),
      ...at(
        660,
        [60, '1'],
        [90, 'Nguon tin tiep nhan'],
        [305, '113'],
        [365, '127'],
        [430, '+14'],
        [495, '12,4'],
      ),
      ...at(640, [60, '2'], [90, 'Buoi tuyen truyen'], [305, '231'], [365, '238'], [430, '+7'], [495, '3,0']),
    ],
  ]);
  expect(text.split('\n').slice(0, 3)).toEqual([
    'Bang 1. Ket qua so voi cung ky',
    'TT\tNoi dung\t6 thang\tSo sanh',
    '2025\t2026\tTang, giam\tTy le (%)',
  ]);
});
