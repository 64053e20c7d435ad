import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * Runs the program with our own streams, passes signals on, and resolves to its exit code. The channel lets
 * a long-running program notice that this process was killed outright.
 */
export function runOnNode(node, args) {
  const child = spawn(node, ['--enable-source-maps', ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}
