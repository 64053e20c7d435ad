import { join } from 'node:path';
import { projectRoot } from '#platform/project-root.ts';
import { findChromium } from './find-chromium.ts';
import { failed, type Outcome, passed } from './outcome.ts';
import { run } from './run.ts';
import { runCheck } from './run-check.ts';
import { runVitest } from './run-vitest.ts';
import { startEmbeddedServer } from './start-embedded-server.ts';
import { startStockServer } from './start-stock-server.ts';
import type { TestServer } from './test-server.ts';

/** One part of `npm test`. Undefined says that this machine cannot run it: nothing is counted. */
export interface Step {
  readonly name: string;
  run(): Promise<Outcome | undefined>;
}

async function databaseTests(start: () => Promise<TestServer | undefined>): Promise<Outcome | undefined> {
  const server = await start();
  if (!server) return undefined;
  console.log(`Database tests on ${server.label}`);
  try {
    return await runVitest('database', { TINDAN_TEST_SERVER: server.adminUrl });
  } finally {
    await server.stop();
  }
}

async function inBrowser(project: string): Promise<Outcome | undefined> {
  const chromium = await findChromium();
  if (!chromium) return undefined;
  console.log(`${project} in ${chromium}`);
  return runVitest(project, { TINDAN_CHROMIUM: chromium });
}

async function build(): Promise<Outcome> {
  const code = await run(process.execPath, [join(projectRoot, 'bin', 'tindan.mjs'), 'build']);
  return code === 0 ? passed : failed;
}

/** In the order in which a mistake is cheapest to find. */
export const steps: readonly Step[] = [
  { name: 'format', run: () => runCheck('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']) },
  { name: 'types', run: () => runCheck('typescript/bin/tsc', ['--noEmit', '-p', '.']) },
  { name: 'unit', run: () => runVitest('unit') },
  { name: 'app', run: () => runVitest('app') },
  { name: 'database', run: () => databaseTests(startEmbeddedServer) },
  { name: 'database-15', run: () => databaseTests(startStockServer) },
  { name: 'build', run: build },
  { name: 'screens', run: () => inBrowser('screens') },
  { name: 'journeys', run: () => inBrowser('journeys') },
];

/** Names for `--only` that stand for several steps. */
export const groups: Readonly<Record<string, readonly string[]>> = { check: ['format', 'types'] };
