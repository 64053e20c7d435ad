import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { indicators } from '#domain/indicators/dictionary.ts';
import { projectRoot } from '#platform/project-root.ts';
import { paragraphs } from '../../src/modules/registers/press-paragraphs.fixture.ts';

const page = readFileSync(join(projectRoot, 'docs', 'registers.md'), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => /^\| (?!Paragraph|What is promised|-)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const [told, promised] = [
  rows.filter(([, , second = '']) => !second.startsWith('`')),
  rows.filter(([, , second = '']) => second.startsWith('`')),
];
const kinds = readdirSync(join(projectRoot, 'db', 'reference', 'registers')).map((file) =>
  file.replace('.json', '').replaceAll('-', '_'),
);
const hasTest = (file: string, title: string): boolean => {
  const path = join(projectRoot, file);
  return existsSync(path) && readFileSync(path, 'utf8').includes(title);
};

test('every paragraph of the table is recounted by a test, on a screen and by indicators that are there', () => {
  expect(told.length).toBeGreaterThan(15);
  for (const [, says = '', screen = '', codes = ''] of told) {
    const file = /\(`([^`]+)`\)$/.exec(says)?.[1];
    const isTold = file
      ? existsSync(join(projectRoot, file))
      : paragraphs.some((paragraph) => says.startsWith(paragraph.says));
    expect(isTold, says).toBe(true);
    for (const [, kind = ''] of screen.matchAll(/kind=(\w+)/g)) expect(kinds, says).toContain(kind);
    for (const code of codes.split(', ')) expect(indicators.map((one) => one.code)).toContain(code);
  }
});

test('everything else that registers promise names a test that is there', () => {
  expect(promised.length).toBeGreaterThan(15);
  const missing = promised.filter(([, , second = '']) => {
    const [, file = '', title = ''] = /^`([^`]+)` (.+)$/.exec(second) ?? [];
    return title === '' || !hasTest(file, `'${title}'`);
  });
  expect(missing).toEqual([]);
});
