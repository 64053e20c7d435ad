import { randomInt } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createOfficer } from '#modules/officers/for-main.ts';
import { systemClock } from '#platform/clock.ts';
import { readConfig } from '#platform/config.ts';
import { connectDatabase } from '#platform/database/connect.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { type TellApart, tellApart } from '../../../scripts/chaos/tell-apart.ts';
import { withHome } from '../../../src/main/home/with-home.ts';
import { quantile } from '../../bench/support/alternate.ts';
import { freePort } from '../../support/free-port.ts';
import { communes } from '../after-a-blow.ts';
import { environmentOf, type Place, startProduct } from '../product.ts';
import { startWriters } from '../writers.ts';
import { type AccountNames, type Kind, kindsOfCodes, kindsOfSignIns } from './kinds.ts';

/** One kind of request, timed many times among the others, and compared with the first of its group. */
export interface Timed {
  readonly name: string;
  readonly times: number;
  /** Quartiles, in milliseconds. */
  readonly quartiles: readonly [number, number, number];
  /** Undefined for the kind that the others are compared with. */
  readonly beside: TellApart | undefined;
}

export interface TimingReport {
  readonly groups: readonly { name: string; kinds: readonly Timed[]; answers: number }[];
}

const REAL_TIPS = 200;
/** What the first requests meet cold, all kinds meet cold: they are made and not counted. */
const WARM_UP = 15;

/** Wrong sign-ins of all strangers together have one place each half second; whoever is quicker times the waiting. */
const BETWEEN_SIGN_INS_MS = 550;
/** So many names of each kind that none of them is tried more often than every four seconds. */
const NAMES = 12;

/** Asks all kinds in an order that is drawn anew each round, so that whatever else happens falls on all of them. */
async function time(
  kinds: readonly Kind[],
  { rounds, pause = 0 }: { rounds: number; pause?: number },
): Promise<{ kinds: Timed[]; answers: number }> {
  const times = new Map(kinds.map(({ name }) => [name, [] as number[]]));
  const answers = new Set<string>();
  for (let round = -WARM_UP; round < rounds; round += 1) {
    const waiting = [...kinds];
    while (waiting.length > 0) {
      const [kind] = waiting.splice(randomInt(waiting.length), 1);
      if (!kind) break;
      if (pause > 0) await sleep(pause);
      const begun = performance.now();
      const answer = await kind.ask();
      const took = performance.now() - begun;
      if (round < 0) continue;
      times.get(kind.name)?.push(took);
      answers.add(answer);
    }
  }
  const [first] = times.values();
  const timed = [...times].map(([name, spans]): Timed => {
    const quartiles = [0.25, 0.5, 0.75].map((share) => quantile(spans, share)) as [number, number, number];
    const beside = first && spans !== first ? tellApart(first, spans) : undefined;
    return { name, times: spans.length, quartiles, beside };
  });
  return { kinds: timed, answers: answers.size };
}

/** Accounts to guess at, open ones and closed ones. */
function openAccounts(place: Place): Promise<AccountNames> {
  const config = readConfig(environmentOf(place));
  return withHome(
    config,
    () => {},
    async ({ urlFor }) => {
      const db = connectDatabase({ connectionString: urlFor('officer_api'), max: 1 });
      const context = { db, clock: systemClock, tenant: config.tenant };
      const roles = [{ role: 'duty_officer', areaPath: '92/31135/' }] as const;
      const namesOf = (prefix: string) => Array.from({ length: NAMES }, (_, n) => `${prefix}.${n}`);
      const names = { known: namesOf('co.that'), closed: namesOf('da.khoa') };
      try {
        for (const username of [...names.known, ...names.closed]) {
          const account = { username, displayName: username, title: 'Thử', roles };
          await createOfficer(context, { ...account, password: 'bến đò chiều mưa tháng bảy' });
        }
        const scope = { tenant: config.tenant, path: `${config.tenant}/` };
        await inScope(db, scope, (trx) =>
          trx
            .updateTable('officers')
            .set({ disabled_at: systemClock() })
            .where('tenant_id', '=', config.tenant)
            .where('username', 'in', names.closed)
            .execute(),
        );
        return names;
      } finally {
        await db.destroy();
      }
    },
  );
}

/** Runs the product in a home of its own and times what a stranger may ask of it, thing by thing. */
export async function runTiming(options: {
  codes: number;
  signIns: number;
  say: (text: string) => void;
}): Promise<TimingReport> {
  const home = await mkdtemp(join(tmpdir(), 'tindan-timing-'));
  await chmod(home, 0o755);
  const place = { home, publicPort: await freePort(), officerPort: await freePort() };
  const product = await startProduct(place, { TRUSTED_PROXIES: '127.0.0.1' });
  const site = `http://127.0.0.1:${place.publicPort}`;
  try {
    const names = await openAccounts(place);
    const writers = startWriters(site, { count: 4, areas: communes });
    writers.resume();
    while (writers.acknowledged.length < REAL_TIPS) await sleep(50);
    await writers.pause();
    options.say(`${writers.acknowledged.length} tips are there`);
    const codes = await time(kindsOfCodes(site, writers.acknowledged), { rounds: options.codes });
    options.say('codes are timed');
    const officers = `http://127.0.0.1:${place.officerPort}`;
    const signIns = await time(kindsOfSignIns(officers, names), {
      rounds: options.signIns,
      pause: BETWEEN_SIGN_INS_MS,
    });
    return {
      groups: [
        { name: 'Looking up a code', ...codes },
        { name: 'Signing in with a wrong password', ...signIns },
      ],
    };
  } finally {
    await product.stop();
    await rm(home, { recursive: true, force: true });
  }
}
