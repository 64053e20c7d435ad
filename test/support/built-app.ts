import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '#platform/project-root.ts';

/** Builds the officers' app where it is stale, as `npm start` does, before browsers open it. */
export default function setup(): void {
  execFileSync(process.execPath, [join(projectRoot, 'bin', 'tindan.mjs'), 'build'], { stdio: 'inherit' });
}
