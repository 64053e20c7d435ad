import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { projectRoot } from '#platform/project-root.ts';
import { freePort } from '../support/free-port.ts';

test('a second product on a home that runs is refused in a sentence, and the first one serves on', async () => {
  const home = inject('home');
  const child = spawn(process.execPath, [join(projectRoot, 'bin', 'tindan.mjs'), 'start'], {
    cwd: projectRoot,
    env: {
      ...process.env,
      ...{ DATABASE_URL: '', TINDAN_HOME: home },
      ...{ PUBLIC_PORT: String(await freePort()), OFFICER_PORT: String(await freePort()) },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += String(part)));
  const [code] = await once(child, 'close');
  expect(code).toBe(1);
  expect(said).toContain(home);
  expect(said).not.toMatch(/^ {4}at /m);
  for (const site of ['publicUrl', 'officerUrl'] as const) {
    expect((await fetch(`${inject(site)}/healthz`)).status).toBe(200);
  }
  const page = await (await fetch(inject('publicUrl'))).text();
  expect(page).toContain('DỮ LIỆU MẪU');
});
