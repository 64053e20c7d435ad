import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { projectRoot } from '#platform/project-root.ts';
import { freePort } from './free-port.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    publicUrl: string;
    officerUrl: string;
    home: string;
    /** Passwords of the sample officers by user name. */
    passwords: Record<string, string>;
  }
}

/** Starts the product as `npm start` does, in a home of its own, and stops it after the journeys. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'tindan-journey-'));
  const [publicPort, officerPort] = [await freePort(), await freePort()];
  const child = spawn(process.execPath, [join(projectRoot, 'bin', 'tindan.mjs'), 'start'], {
    cwd: projectRoot,
    env: {
      ...process.env,
      DATABASE_URL: '',
      TINDAN_HOME: home,
      PUBLIC_PORT: String(publicPort),
      OFFICER_PORT: String(officerPort),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await untilReady(child);
  const signIns = JSON.parse(await readFile(join(home, 'secrets', 'sample-sign-ins.json'), 'utf8'));
  project.provide('publicUrl', `http://localhost:${publicPort}`);
  project.provide('officerUrl', `http://localhost:${officerPort}`);
  project.provide('home', home);
  project.provide(
    'passwords',
    Object.fromEntries(
      (signIns as { username: string; password: string }[]).map((one) => [one.username, one.password]),
    ),
  );
  return async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
    await rm(home, { recursive: true, force: true });
  };
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
