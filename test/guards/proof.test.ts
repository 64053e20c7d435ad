import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '#platform/project-root.ts';

const page = readFileSync(join(projectRoot, 'docs', 'proof.md'), 'utf8');
/** The tables of promises; what follows are aims of speed and what is not proven. */
const proof = page.slice(0, page.indexOf('\n## Speed'));
/** `file` title, of the second column of every table. */
const named = [...proof.matchAll(/^\| .+? \| `([^`]+)` (.+?) \| .+ \|$/gm)].map(
  ([, file = '', title = '']) => ({
    file,
    title,
  }),
);

test('every promise names a test that is there', () => {
  const rows = proof.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| Promise'));
  expect(named).toHaveLength(rows.length);
  const missing = named.filter(({ file, title }) => {
    const path = join(projectRoot, file);
    return !existsSync(path) || !readFileSync(path, 'utf8').includes(`'${title}'`);
  });
  expect(missing).toEqual([]);
});
