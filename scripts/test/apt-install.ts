import { spawnSync } from 'node:child_process';
import { run } from './run.ts';

/** Installs a Debian package when we are root and apt is there. False when it could not be done. */
export async function aptInstall(name: string): Promise<boolean> {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false;
  console.log(`Installing ${name} with apt-get…`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-qq', '-y', '--no-install-recommends', '-o', 'Dpkg::Use-Pty=0'];
  if ((await run('apt-get', ['install', ...options, name], env)) === 0) return true;
  await run('apt-get', ['update', '-qq'], env);
  return (await run('apt-get', ['install', ...options, name], env)) === 0;
}
