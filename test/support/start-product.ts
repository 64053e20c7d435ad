import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '#platform/project-root.ts';
import { freePort } from './free-port.ts';

/** Starts the product on a home as `npm start` does, on free ports, and waits until both sites answer. */
export async function startProduct(
  home: string,
  env: Readonly<Record<string, string>> = {},
): Promise<{ publicUrl: string; officerUrl: string; stop: () => Promise<void> }> {
  const [publicPort, officerPort] = [await freePort(), await freePort()];
  const child = spawn(process.execPath, [join(projectRoot, 'bin', 'tindan.mjs'), 'start'], {
    cwd: projectRoot,
    env: {
      ...process.env,
      DATABASE_URL: '',
      TINDAN_HOME: home,
      PUBLIC_PORT: String(publicPort),
      OFFICER_PORT: String(officerPort),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await untilReady(child);
  const stop = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  };
  return { publicUrl: `http://localhost:${publicPort}`, officerUrl: `http://localhost:${officerPort}`, stop };
}

function untilReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk;
      if (said.includes('Tin Dân đã sẵn sàng')) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => reject(new Error(`The product did not start (${code}):\n${said}`)));
  });
}
