import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildOfficerApp, buildServer, isOfficerAppCurrent, isServerCurrent } from './build.mjs';
import { dependenciesAreCurrent, installDependencies } from './dependencies.mjs';
import { LauncherFailure } from './failure.mjs';
import { pinnedNode } from './pinned-node.mjs';
import { root } from './root.mjs';
import { withLock } from './with-lock.mjs';

/** Commands that serve the officers' app and so need it built. */
const SERVING = new Set(['start', 'serve', 'build']);

/**
 * Makes the checkout ready for one command: packages, the pinned Node, the builds that the command needs.
 * What is current is left alone, so the usual cost is reading the sources once.
 * @returns {Promise<{ node: string, entry: string }>} the Node to run on and the program's entry file
 */
export async function prepare(command) {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new LauncherFailure(
      `Tin Dân cần Node 20 trở lên để khởi động; máy này đang chạy Node ${process.version}.`,
    );
  }
  if (!dependenciesAreCurrent()) {
    await withLock(async () => {
      if (!dependenciesAreCurrent()) await installDependencies();
    });
  }
  const node = pinnedNode();
  const entry = join(root, 'dist', 'server', 'cli.js');
  if (command === 'run') return { node, entry };
  if (!isServerCurrent()) {
    await withLock(async () => {
      if (!isServerCurrent()) await buildServer(node);
    });
  }
  const hasOfficerApp = existsSync(join(root, 'vite.config.ts'));
  if (hasOfficerApp && SERVING.has(command) && !isOfficerAppCurrent()) {
    await withLock(async () => {
      if (!isOfficerAppCurrent()) await buildOfficerApp(node);
    });
  }
  return { node, entry };
}
