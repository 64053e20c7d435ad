import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '#platform/project-root.ts';

const textOf = (page: string) => readFileSync(join(projectRoot, page), 'utf8');
const pages = [
  ...readdirSync(projectRoot).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(projectRoot, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** What a page links to or names as a file or folder of the repository, from its root. */
const namedIn = (page: string, text: string): string[] => [
  ...[...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, to = '']) =>
    normalize(join(dirname(page), to)),
  ),
  ...[...text.matchAll(/`((?:src|test|docs|db|scripts|bin)\/[\w./-]+)`/g)].map(([, path = '']) => path),
];
const missingFrom = (page: string, text: string): string[] =>
  namedIn(page, text).filter((path) => !existsSync(join(projectRoot, path)));

test('every file and folder that a page names is there', () => {
  expect(pages.flatMap((page) => missingFrom(page, textOf(page)).map((path) => `${page}: ${path}`))).toEqual(
    [],
  );
});

test('a wrong link and a wrong path are found', () => {
  const text = 'see [this](no-such-page.md) and `src/no-such-folder`, not https://example.org';
  expect(missingFrom('docs/a.md', text)).toEqual(['docs/no-such-page.md', 'src/no-such-folder']);
});

test('every npm script that a page names is there', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  const named = pages.flatMap((page) =>
    [...textOf(page).matchAll(/\bnpm run (?:--silent )?([a-z]+)/g)].map(([, name = '']) => name),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
