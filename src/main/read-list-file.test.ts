import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { importColumns, importTitles } from '#domain/tips/import/import-columns.ts';
import { readImportGrid } from '#domain/tips/import/read-import-grid.ts';
import { writeWorkbook } from '#platform/workbook/write-workbook.ts';
import { tipImportTemplate } from '../officer-api/sheets/tip-import-template.ts';
import { readListFile } from './read-list-file.ts';

const folder = await mkdtemp(join(tmpdir(), 'tindan-list-'));
afterAll(() => rm(folder, { recursive: true }));
const titles = importColumns.map((column) => importTitles[column]);

async function* oneRow() {
  yield ['ĐDN-1', 'Zalo', new Date('2026-11-27T15:05:00Z'), 'mất xe'];
}

test('the template that is handed out is read back, and so is what is filled into it', async () => {
  const file = join(folder, 'mau.xlsx');
  const written = async (book: ReturnType<typeof tipImportTemplate>) => {
    const pieces: Buffer[] = [];
    for await (const piece of writeWorkbook(book)) pieces.push(Buffer.from(piece));
    await writeFile(file, Buffer.concat(pieces));
    return readListFile(file);
  };
  expect(await written(tipImportTemplate())).toEqual([titles]);
  const filled = (await written({ ...tipImportTemplate(), rows: oneRow() })) ?? [];
  expect(readImportGrid(filled)).toEqual({
    rows: [
      {
        at: 2,
        cells: {
          ...{ messageId: 'ĐDN-1', channel: 'Zalo', description: 'mất xe' },
          receivedAt: '27/11/2026 22:05:00',
        },
      },
    ],
  });
});

test('a CSV of Vietnamese Excel is read by its semicolons; what is neither is told', async () => {
  const file = join(folder, 'ds.csv');
  await writeFile(file, `\uFEFF${titles.join(';')}\r\nz-1;Zalo;;"hẻm 12; chợ"\r\n`);
  expect((await readListFile(file))?.[1]).toEqual(['z-1', 'Zalo', '', 'hẻm 12; chợ']);
  await writeFile(file, Buffer.from([0xff, 0xfe, 0x00, 0x80]));
  expect(await readListFile(file)).toBeUndefined();
  await writeFile(file, 'PK nothing of a workbook');
  expect(await readListFile(file)).toBeUndefined();
  expect(await readListFile(join(folder, 'none.csv'))).toBeUndefined();
});
