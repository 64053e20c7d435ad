import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { projectRoot } from '#platform/project-root.ts';

const folder = join(projectRoot, 'dist', 'officer-app');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** The scripts and styles that the page names, and what these import before anything is shown. */
function firstFiles(): Set<string> {
  const found = new Set<string>();
  const take = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    for (const [, name] of read(file).matchAll(/(?:from|import)\s?"\.\/([\w.-]+\.js)"/g))
      take(`assets/${name}`);
  };
  for (const [, file = ''] of read('index.html').matchAll(
    /(?:src|href)="\/?(assets\/[\w.-]+\.(?:js|css))"/g,
  )) {
    take(file);
  }
  return found;
}

test('the sign-in and the day’s page weigh less than 400 KB on the way, and the other screens are fetched later', () => {
  const first = firstFiles();
  const kilobytes = [...first].reduce((sum, file) => sum + gzipSync(read(file)).length / 1000, 0);
  const scripts = readdirSync(join(folder, 'assets')).filter((file) => file.endsWith('.js'));
  console.log(
    `first page: ${first.size} files, ${Math.round(kilobytes)} KB as gzip; ${scripts.length} scripts in all`,
  );
  expect(kilobytes).toBeGreaterThan(100);
  expect(kilobytes).toBeLessThan(400);
  expect(scripts.length).toBeGreaterThan(first.size);
});
