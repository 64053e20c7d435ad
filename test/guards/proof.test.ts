import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '#platform/project-root.ts';

const textOf = (page: string) => readFileSync(join(projectRoot, 'docs', page), 'utf8');
/** The tables of promises, before aims of speed and what is not proven; and those of threats. */
const tables = [
  ['proof.md', textOf('proof.md').split('\n## Speed')[0] ?? ''],
  ['threats.md', textOf('threats.md')],
] as const;
/** `file` title, of the second column of every table. */
const namedIn = (text: string) =>
  [...text.matchAll(/^\| .+? \| `([^`]+)` (.+?) \| .+ \|$/gm)].map(([, file = '', title = '']) => ({
    file,
    title,
  }));

test.each(tables)('every promise and every threat names a test that is there: %s', (_, text) => {
  const rows = text.split('\n').filter((line) => /^\| (?!Promise|Adversary|Attack)/.test(line));
  const named = namedIn(text);
  expect(named).toHaveLength(rows.length);
  const missing = named.filter(({ file, title }) => {
    const path = join(projectRoot, file);
    return !existsSync(path) || !readFileSync(path, 'utf8').includes(`'${title}'`);
  });
  expect(missing).toEqual([]);
});
