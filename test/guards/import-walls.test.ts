import { expect, test } from 'vitest';
import { breaches, busyDoors, cycles } from './import-walls.ts';
import { readSources } from './support/sources.ts';

const sources = readSources('src', '.ts', '.tsx');

test('no import goes over a wall', () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(breaches(sources)).toEqual([]);
});

test('modules import each other without circles', () => {
  expect(cycles(sources)).toEqual([]);
});

test('doors only re-export', () => {
  expect(busyDoors(sources)).toEqual([]);
});

const planted: [string, text: string, to: string][] = [
  ['src/domain/tips/tip.ts', `import { sql } from 'kysely';`, 'npm:kysely'],
  ['src/domain/tips/tip.ts', `import { readFile } from 'node:fs/promises';`, 'npm:node:fs/promises'],
  ['src/domain/tips/tip.ts', `export * from '#platform/clock.ts';`, 'src/platform/clock.ts'],
  [
    'src/contract/tips/tips.ts',
    `import type { Tip } from '#modules/tips/tip.ts';`,
    'src/modules/tips/tip.ts',
  ],
  [
    'src/modules/forum/ask.ts',
    `import { submitTip } from '../tips/submit-tip.ts';`,
    'src/modules/tips/submit-tip.ts',
  ],
  [
    'src/modules/forum/ask.ts',
    `import {\n  a,\n  b,\n} from '#modules/tips/tip.ts';`,
    'src/modules/tips/tip.ts',
  ],
  ['src/modules/tips/tip.ts', `import fastify from '#public-site/site.ts';`, 'src/public-site/site.ts'],
  [
    'src/public-site/a.tsx',
    `import { a } from '#modules/tips/for-officers.ts';`,
    'src/modules/tips/for-officers.ts',
  ],
  [
    'src/public-site/a.tsx',
    `const a = await import('#modules/tips/submit-tip.ts');`,
    'src/modules/tips/submit-tip.ts',
  ],
  ['src/public-site/a.tsx', `import '#officer-api/routes.ts';`, 'src/officer-api/routes.ts'],
  [
    'src/officer-api/a.ts',
    `import { a } from '#modules/tips/for-public.ts';`,
    'src/modules/tips/for-public.ts',
  ],
  ['src/officer-api/a.ts', `import { t } from '#locales/locale.ts';`, 'src/locales/locale.ts'],
  [
    'src/officer-app/features/tips/a.tsx',
    `import { Map } from '../map/map.tsx';`,
    'src/officer-app/features/map/map.tsx',
  ],
  [
    'src/officer-app/shared/a.ts',
    `import { a } from '#modules/tips/for-officers.ts';`,
    'src/modules/tips/for-officers.ts',
  ],
  ['src/officer-app/app/a.ts', `import { join } from 'node:path';`, 'npm:node:path'],
  ['src/jobs/a.ts', `import { a } from '#modules/ledger/roll-up.ts';`, 'src/modules/ledger/roll-up.ts'],
  ['src/platform/a.ts', `import { a } from '#modules/tips/for-jobs.ts';`, 'src/modules/tips/for-jobs.ts'],
  ['src/locales/vi/a.ts', `import { a } from '#main/start.ts';`, 'src/main/start.ts'],
  ['src/elsewhere/a.ts', `import { join } from 'node:path';`, 'npm:node:path'],
];

test.each(planted)('in %s, %s is found', (path, text, to) => {
  expect(breaches([{ path, text }])).toEqual([`${path} → ${to}`]);
});

test('comments and tests import what they like', () => {
  const text = `// import { a } from 'kysely';\n/* import 'pg'; */\nconst address = 'https://example.org';`;
  expect(breaches([{ path: 'src/domain/a.ts', text }])).toEqual([]);
  expect(breaches([{ path: 'src/domain/a.test.ts', text: `import { test } from 'vitest';` }])).toEqual([]);
});

test('a circle is found once', () => {
  const imports = (from: string, to: string) => ({
    path: `src/modules/${from}/a.ts`,
    text: `import { a } from '#modules/${to}/for-modules.ts';`,
  });
  expect(cycles([imports('c', 'a'), imports('a', 'b'), imports('b', 'c')])).toEqual(['a → b → c → a']);
});

test('a door that does something is found', () => {
  const path = 'src/modules/tips/for-public.ts';
  expect(
    busyDoors([{ path, text: `export type { Tip } from './tip.ts';\nexport { a } from './a.ts';` }]),
  ).toEqual([]);
  expect(busyDoors([{ path, text: `export { a } from './a.ts';\nexport const b = 1;` }])).toEqual([path]);
});
