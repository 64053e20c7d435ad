import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '#platform/project-root.ts';

/** Runs `tindan …` on a home as an operator would. @returns what it printed on stdout */
export async function runTindan(home: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(projectRoot, 'bin', 'tindan.mjs'), ...args],
    {
      cwd: projectRoot,
      env: { ...process.env, DATABASE_URL: '', TINDAN_HOME: home },
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return stdout;
}
