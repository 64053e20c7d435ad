import { randomInt } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { serviceKeyFrom } from '#domain/sealing/service-key.ts';
import { openContentKey } from '#modules/tips/for-modules.ts';
import { privateAreaKeys } from '#modules/tips/for-officers.ts';
import { readConfig } from '#platform/config.ts';
import { connectDatabase } from '#platform/database/connect.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { readKeyFile } from '#platform/home/secrets.ts';
import { withHome } from '../../../src/main/home/with-home.ts';
import { freePort } from '../../support/free-port.ts';
import { communes, findFaults } from '../after-a-blow.ts';
import { environmentOf, type Place, startProduct } from '../product.ts';
import { tindan } from '../tindan.ts';
import { startWriters } from '../writers.ts';

export interface KeyKillsReport {
  readonly tips: number;
  /** Milliseconds that a whole rotation takes when nobody kills it. */
  readonly whole: number;
  /** How long each of the others ran before it was killed, and whether the service key had changed by then. */
  readonly kills: readonly { after: number; hadChanged: boolean }[];
  /** Key versions of areas at the end: one each when none was left behind. */
  readonly versions: number;
  readonly areas: number;
  /** What is wrong, in words. */
  readonly faults: readonly string[];
}

const tenant = '92';
const keyFileOf = ({ home }: Place) => join(home, 'secrets', 'service.key');

/** Opens the content key of every tip as the officers' process does. @returns in words what does not open, and the keys */
function lookAtKeys(place: Place): Promise<{ faults: string[]; versions: number; areas: number }> {
  const keys = { privateAreaKey: privateAreaKeys(tenant, serviceKeyFrom(readKeyFile(keyFileOf(place)))) };
  return withHome(
    readConfig(environmentOf(place)),
    () => {},
    async ({ urlFor }) => {
      const db = connectDatabase({ connectionString: urlFor('officer_api'), max: 1 });
      const read = readInScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
        const tips = await trx.selectFrom('tips').select('id').where('tenant_id', '=', tenant).execute();
        const faults: string[] = [];
        for (const { id } of tips) {
          const fault = await openContentKey(trx, tenant, keys, id).then(
            () => '',
            (error) => `tip ${id}: ${error instanceof Error ? error.message : String(error)}`,
          );
          if (fault) faults.push(fault);
        }
        const rows = await trx
          .selectFrom('area_keys')
          .select('area_code')
          .where('tenant_id', '=', tenant)
          .execute();
        const areas = new Set(rows.map(({ area_code }) => area_code)).size;
        return { faults, versions: rows.length, areas };
      });
      return read.finally(() => db.destroy());
    },
  );
}

/**
 * Fills a home with tips, stops the product, and rotates all keys again and again, killed with -9 at moments drawn over
 * the whole of it; then once to its end. Every tip must open by its code and by its area's key, and the log must hold.
 */
export async function runKeyKills(options: {
  tips: number;
  kills: number;
  say: (text: string) => void;
}): Promise<KeyKillsReport> {
  const { say } = options;
  const folder = await mkdtemp(join(tmpdir(), 'tindan-keys-'));
  const home = join(folder, 'home');
  await mkdir(home);
  for (const each of [folder, home]) await chmod(each, 0o755);
  const place = { home, publicPort: await freePort(), officerPort: await freePort() };
  const site = `http://127.0.0.1:${place.publicPort}`;
  let product = await startProduct(place);
  const writers = startWriters(site, { count: 4, areas: communes });
  let kept = 0;
  const rotation = () =>
    tindan(place, ['keys', 'rotate', '--areas', '--old-key', join(folder, `old-${kept}.key`)]);
  try {
    writers.resume();
    while (writers.acknowledged.length < options.tips) await sleep(50);
    await writers.pause();
    await product.stop();
    const rotateWhole = async () => {
      const begun = performance.now();
      const { code, said } = await rotation().ended;
      if (code !== 0) throw new Error(`A rotation that nobody killed ended with ${code}:\n${said}`);
      kept += 1;
      return performance.now() - begun;
    };
    const whole = await rotateWhole();
    say(`${writers.acknowledged.length} tips; a whole rotation takes ${(whole / 1000).toFixed(1)} s`);
    const kills: { after: number; hadChanged: boolean }[] = [];
    while (kills.length < options.kills) {
      const before = readKeyFile(keyFileOf(place));
      const one = rotation();
      const after = randomInt(Math.round(whole * 0.2), Math.round(whole * 1.05));
      await sleep(after);
      one.kill();
      await one.ended;
      const hadChanged = !readKeyFile(keyFileOf(place)).equals(before);
      // the old key of a rotation that came to its end is kept under its own name
      if (hadChanged) kept += 1;
      kills.push({ after, hadChanged });
      say(`${kills.length}/${options.kills} killed after ${(after / 1000).toFixed(1)} s`);
    }
    await rotateWhole();
    product = await startProduct(place);
    const { faults, ...counts } = await lookAtKeys(place);
    const others = await findFaults(place, site, writers);
    if (counts.versions !== counts.areas) others.push(`${counts.versions} keys of ${counts.areas} areas`);
    return { tips: writers.acknowledged.length, whole, kills, ...counts, faults: [...faults, ...others] };
  } finally {
    await product.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
