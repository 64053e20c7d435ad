import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startProduct } from './start-product.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    publicUrl: string;
    officerUrl: string;
    home: string;
    /** Passwords of the sample officers by user name. */
    passwords: Record<string, string>;
  }
}

/** The product with its sample year, in a home of its own, until the journeys are over. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'tindan-journey-'));
  const { publicUrl, officerUrl, stop } = await startProduct(home);
  const signIns = JSON.parse(await readFile(join(home, 'secrets', 'sample-sign-ins.json'), 'utf8'));
  project.provide('publicUrl', publicUrl);
  project.provide('officerUrl', officerUrl);
  project.provide('home', home);
  project.provide(
    'passwords',
    Object.fromEntries(
      (signIns as { username: string; password: string }[]).map((one) => [one.username, one.password]),
    ),
  );
  return async () => {
    await stop();
    await rm(home, { recursive: true, force: true });
  };
}
