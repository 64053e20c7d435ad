import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeFileWhole } from './write-file-whole.ts';

const folder = mkdtempSync(join(tmpdir(), 'tindan-write-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const bytes = Buffer.from('whole');

test('a file is written whole and replaces the one before, leaving nothing beside it', async () => {
  const file = join(folder, 'report.docx');
  writeFileSync(file, 'before');
  await writeFileWhole(file, bytes);
  expect(readFileSync(file, 'utf8')).toBe('whole');
  expect(readdirSync(folder)).toEqual(['report.docx']);
});

test.each([
  [
    'a folder',
    'EISDIR',
    () => {
      mkdirSync(join(folder, 'sub.docx'));
      return join(folder, 'sub.docx');
    },
  ],
  ['a missing folder', 'ENOENT', () => join(folder, 'nowhere', 'report.docx')],
  ['a file in the way', 'ENOTDIR', () => join(folder, 'report.docx', 'report.docx')],
])('%s is refused with %s', async (_, code, path) => {
  await expect(writeFileWhole(path(), bytes)).rejects.toMatchObject({ code });
});
