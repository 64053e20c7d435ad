import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#platform/project-root.ts';
import type { Outcome } from './outcome.ts';
import { run } from './run.ts';

/** Runs one Vitest project and counts its tests from the JSON report. */
export async function runVitest(project: string, env: Record<string, string> = {}): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'tindan-report-'));
  const file = join(folder, 'report.json');
  try {
    const vitest = join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const args = ['run', '--project', project, '--passWithNoTests', ...reporters];
    const code = await run(process.execPath, [vitest, ...args], env);
    return countReport(file, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A run that ends badly without a failed test (a file that did not load, an error outside tests) is one failure. */
function countReport(file: string, exitCode: number): Outcome {
  let counts: { numPassedTests: number; numFailedTests: number };
  try {
    counts = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
  const { numPassedTests, numFailedTests } = counts;
  return { passed: numPassedTests, failed: numFailedTests || (exitCode === 0 ? 0 : 1) };
}
