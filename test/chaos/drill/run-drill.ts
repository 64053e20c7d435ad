import { execFile } from 'node:child_process';
import { chownSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { chooseDatabaseUser } from '#platform/embedded-database/database-user.ts';
import { projectRoot } from '#platform/project-root.ts';
import { freePort } from '../../support/free-port.ts';
import { communes } from '../after-a-blow.ts';
import { readBooks, verify } from '../check.ts';
import { environmentOf, type Place, startProduct } from '../product.ts';
import { notOpening, startWriters } from '../writers.ts';
import { ask, restoreAt, startArchiving, takeBase, untilArchived, urlOf } from './archiving-server.ts';

/** One thing that a drill looks at, and whether it was so. */
export interface DrillStep {
  readonly what: string;
  readonly isSo: boolean;
}

/**
 * The yearly drill: a server that archives is lost and comes back as it was at one instant; then a backup is restored
 * into an empty home. All of it in a folder that goes.
 */
export async function runDrill({
  tips,
  say,
}: {
  tips: number;
  say: (text: string) => void;
}): Promise<DrillStep[]> {
  const steps: DrillStep[] = [];
  const look = (what: string, isSo: boolean) => {
    steps.push({ what, isSo });
    say(`${isSo ? 'ok' : 'WRONG'}  ${what}`);
  };
  const folder = await mkdtemp(join(tmpdir(), 'tindan-drill-'));
  await chmod(folder, 0o711);
  const plan = { folder, user: chooseDatabaseUser(undefined, () => {}) };
  if (plan.user) chownSync(folder, plan.user.uid, plan.user.gid);
  const ports = { publicPort: await freePort(), officerPort: await freePort() };
  const at = (home: string, databaseUrl: string): Place => ({
    home: join(folder, home),
    ...ports,
    databaseUrl,
  });
  const site = `http://127.0.0.1:${ports.publicPort}`;

  const first = await startArchiving(plan);
  const place = at('home', urlOf(plan, 'first'));
  const product = await startProduct(place);
  const writers = startWriters(site, { count: 2, areas: communes });
  const send = async () => {
    const from = writers.acknowledged.length;
    writers.resume();
    while (writers.acknowledged.length < from + tips) await sleep(20);
    await writers.pause();
    return writers.acknowledged.slice(from);
  };
  const before = await send();
  takeBase(plan);
  before.push(...(await send()));
  const [instant = ''] = await ask(urlOf(plan, 'first'), 'select clock_timestamp()::text as said');
  await sleep(1500);
  const after = await send();
  await untilArchived(plan);
  say(`${before.length} tips before ${instant}, ${after.length} after`);
  first.process.kill('SIGKILL');
  await product.stop();

  const second = await restoreAt(plan, instant);
  const restored = at('home', urlOf(plan, 'second'));
  const again = await startProduct(restored);
  const lost = await notOpening(site, before);
  const kept = after.length - (await notOpening(site, after)).length;
  look(`every tip before the instant opens (${before.length})`, lost.length === 0);
  look(`no tip after it is there (${after.length})`, kept === 0);
  look('tips, receipts and T01 agree, chains have no gap', agree(await readBooks(restored), before.length));
  look('tindan verify is clean', (await verify(restored)) === null);

  const file = join(folder, 'drill.tar.zst');
  await tindan(restored, 'backup', file, '--with-secrets');
  await again.stop();
  await second.stop();
  const empty = at('empty', '');
  await tindan(empty, 'restore', file);
  look(
    'a backup restored into an empty home holds the same tips',
    agree(await readBooks(empty), before.length),
  );
  look('and its log is clean', (await verify(empty)) === null);
  await rm(folder, { recursive: true, force: true });
  return steps;
}

const agree = (
  { tips, receipts, counted, gaps }: Awaited<ReturnType<typeof readBooks>>,
  sent: number,
): boolean => tips === sent && receipts === sent && counted === sent && gaps.length === 0;

const tindan = (place: Place, ...args: string[]) =>
  promisify(execFile)(process.execPath, [join(projectRoot, 'bin', 'tindan.mjs'), ...args], {
    env: environmentOf(place),
  });
