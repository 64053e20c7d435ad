import { expect, test } from 'vitest';
import { importColumns, importTitles } from './import-columns.ts';
import { mostImportRows, readImportGrid } from './read-import-grid.ts';

const header = importColumns.map((column) => importTitles[column]);

test('the header is found by its titles, below what a unit writes above it, in any order and spelling', () => {
  const read = readImportGrid([
    ['DỮ LIỆU MẪU'],
    [],
    ['noi dung', 'STT', 'KÊNH', 'Mã tin ở kênh'],
    ['mất xe', '1', 'Zalo', 'z-1', 'thừa'],
    ['', ' ', ''],
    ['gây rối', '2', 'Zalo'],
  ]);
  expect(read).toEqual({
    rows: [
      { at: 4, cells: { description: 'mất xe', channel: 'Zalo', messageId: 'z-1' } },
      { at: 6, cells: { description: 'gây rối', channel: 'Zalo' } },
    ],
  });
});

test('the names of the intake API are titles too', () => {
  expect(readImportGrid([[...importColumns], ['1', 'zalo']])).toEqual({
    rows: [{ at: 2, cells: { messageId: '1', channel: 'zalo' } }],
  });
});

test('what is no list of tips is told', () => {
  expect(readImportGrid([])).toEqual({ fault: 'importHeader' });
  expect(
    readImportGrid([
      ['Nội dung', 'Kênh'],
      ['mất xe', 'Zalo'],
    ]),
  ).toEqual({ fault: 'importHeader' });
  expect(readImportGrid([header, ['', ' ']])).toEqual({ fault: 'importEmpty' });
  const row = header.map(() => 'x');
  expect(readImportGrid([header, ...Array.from({ length: mostImportRows + 1 }, () => row)])).toEqual({
    fault: 'importMany',
  });
});
