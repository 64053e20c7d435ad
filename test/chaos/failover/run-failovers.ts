import { randomInt } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../support/free-port.ts';
import { communes, findFaults, longestSilence } from '../after-a-blow.ts';
import { startProduct } from '../product.ts';
import { startWriters } from '../writers.ts';
import { type Cluster, raiseCluster } from './cluster.ts';

/** How the leader is lost: its whole machine, its PostgreSQL alone, or handed over on purpose. */
export const losses = ['machine', 'postgres', 'switchover'] as const;
export type Loss = (typeof losses)[number];

export interface Failover {
  readonly loss: Loss;
  /** Longest pause between two codes shown, in milliseconds: how long nobody could send. */
  readonly silentFor: number;
  /** Codes shown to senders so far. */
  readonly acknowledged: number;
  readonly changedLeader: boolean;
  readonly faults: readonly string[];
}

export interface FailoverReport {
  readonly failovers: readonly Failover[];
  readonly acknowledged: number;
  readonly repeated: number;
}

async function lose(cluster: Cluster, loss: Loss): Promise<void> {
  const leader = await cluster.leader();
  if (loss === 'machine') leader.killMachine();
  else if (loss === 'postgres') leader.killPostgres();
  else await cluster.switchOver();
}

/**
 * Runs the product on a cluster of three on loopback, sends tips to it and takes its leader away again and again. After
 * each: every code that was shown opens its tip, once, the log is clean; then the lost node comes back as a standby.
 */
export async function runFailovers(options: {
  losses: readonly Loss[];
  writers: number;
  say: (text: string) => void;
}): Promise<FailoverReport> {
  const cluster = await raiseCluster();
  options.say('cluster of three with a leader and a synchronous standby');
  const home = await mkdtemp(join(tmpdir(), 'tindan-failover-'));
  await chmod(home, 0o755);
  const ports = { publicPort: await freePort(), officerPort: await freePort() };
  const place = { home, ...ports, databaseUrl: cluster.databaseUrl };
  const site = `http://127.0.0.1:${place.publicPort}`;
  const product = await startProduct(place);
  const writers = startWriters(site, { count: options.writers, areas: communes });
  const failovers: Failover[] = [];
  try {
    for (const loss of options.losses) {
      writers.resume();
      await sleep(randomInt(2000, 5000));
      const before = await cluster.leader();
      const lostAt = performance.now();
      const count = writers.acknowledged.length;
      await lose(cluster, loss);
      // in flight at the moment of the loss there are at most as many as write
      while (writers.acknowledged.length < count + 2 * options.writers + 2) await sleep(100);
      await sleep(1000);
      await writers.pause();
      const after = await cluster.leader();
      const faults = await findFaults(place, site, writers);
      const failover = {
        ...{ loss, faults, acknowledged: writers.acknowledged.length },
        silentFor: longestSilence(writers.at, lostAt),
        changedLeader: after !== before,
      };
      failovers.push(failover);
      options.say(
        `${failovers.length}/${options.losses.length} ${loss}: ${before.plan.name} → ${after.plan.name}, silent for ` +
          `${(failover.silentFor / 1000).toFixed(1)} s, ${failover.acknowledged} tips, ${faults.join('; ') || 'nothing lost'}`,
      );
      if (loss === 'machine') await before.start();
      await cluster.untilWhole();
    }
    return { failovers, acknowledged: writers.acknowledged.length, repeated: writers.repeated() };
  } finally {
    await writers.pause();
    await product.stop();
    await cluster.stop();
    await rm(home, { recursive: true, force: true });
  }
}
