import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ZodError, z } from 'zod';
import { readJsonFile } from './read-json-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'tindan-json-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const read = (text: string) => {
  const file = join(folder, 'file.json');
  writeFileSync(file, text);
  return readJsonFile(file, z.object({ home: z.int() }));
};

test('a file of the home is what it is said to be, or it is refused', () => {
  expect(read('{"home":1}\n')).toEqual({ home: 1 });
  for (const other of ['{"home":"1"}', '{}', '[]', 'null']) expect(() => read(other)).toThrow(ZodError);
  expect(() => read('{"home":')).toThrow(SyntaxError);
});
