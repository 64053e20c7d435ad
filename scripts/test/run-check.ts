import { join } from 'node:path';
import { projectRoot } from '#platform/project-root.ts';
import { failed, type Outcome, passed } from './outcome.ts';
import { run } from './run.ts';

/** Runs one of the installed tools on this Node; it passes when it ends with 0. */
export async function runCheck(tool: string, args: readonly string[]): Promise<Outcome> {
  const code = await run(process.execPath, [join(projectRoot, 'node_modules', tool), ...args]);
  return code === 0 ? passed : failed;
}
