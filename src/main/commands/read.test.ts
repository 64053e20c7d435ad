import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createProgram } from '../create-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'tindan-read-'));
afterAll(() => rmSync(folder, { recursive: true }));
const report = '6 tháng đầu năm 2022, nhân dân TP Cần Thơ cung cấp gần 1.600 nguồn tin có giá trị.\n';
const write = (name: string, words: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, words);
  return file;
};
const [one, two] = [write('một.txt', report), write('hai.txt', `${report}Bắt 12 đối tượng.\n`)];

const told: string[] = [];
const refused: string[] = [];
beforeEach(() => {
  told.length = 0;
  refused.length = 0;
  vi.spyOn(console, 'log').mockImplementation((line: string) => void told.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void refused.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});
const run = (...args: string[]) => createProgram().parseAsync(['node', 'tindan', 'read', ...args]);

test('figures of many files are one array, each with its file, period, area, confidence and rule', async () => {
  await run(one, two, '--json');
  const figures = JSON.parse(told.join('\n'));
  expect(figures.map(({ file, text }: { file: string; text: string }) => [file, text])).toEqual([
    [one, '1.600'],
    [two, '1.600'],
    [two, '12'],
  ]);
  const start = report.indexOf('1.600');
  expect(figures[0]).toMatchObject({
    ...{ start, end: start + 5, value: 1600, qualifier: 'almost', direction: null, kind: 'count' },
    ...{ concept: 'tips_valuable', indicator: 'T02', counted: expect.stringContaining('nguồn tin') },
    period: { from: '2022-01-01', to: '2022-06-30' },
    area: { name: 'Cần Thơ' },
    ...{
      confidence: expect.any(Number),
      rule: expect.stringMatching(/./),
      because: ['nguồn tin có giá trị'],
    },
  });
  expect(refused).toEqual([]);
  expect(process.exitCode).toBeUndefined();
});

test('what cannot be read is told in a sentence each, and the others are read all the same', async () => {
  const damaged = write('hỏng.docx', 'PK nothing of a document');
  const empty = write('trống.txt', ' \n');
  await run(join(folder, 'không-có.txt'), one, folder, damaged, empty, '--json');
  expect(JSON.parse(told.join('\n'))).toHaveLength(1);
  expect(refused).toEqual([
    `Không tìm thấy tệp ${join(folder, 'không-có.txt')}.`,
    `${folder} là một thư mục; hãy nêu tên tệp.`,
    `Tệp ${damaged} bị hỏng hoặc sai đuôi tệp, không mở được. Hãy xin lại bản gốc.`,
    `Tệp ${empty} không có chữ nào.`,
  ]);
  expect(process.exitCode).toBe(1);
});

test('people are told file by file, and a wrong day before anything is read', async () => {
  await run(one);
  expect(told[0]).toBe(`${one}: 1 con số.`);
  expect(told[1]).toContain('1.600');
  await run(one, '--date', '14/6/2026');
  expect(refused).toEqual(['14/6/2026 không phải là ngày. Hãy ghi dạng 2026-06-14.']);
  expect(told).toHaveLength(2);
});

test('words that are handed in are read as a file', async () => {
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(
    Readable.from([Buffer.from(report)]) as typeof process.stdin,
  );
  await run('-', '--json');
  expect(JSON.parse(told.join('\n'))).toMatchObject([{ file: '-', text: '1.600' }]);
});
