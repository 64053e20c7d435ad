import { chownSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { z } from 'zod';
import { chooseDatabaseUser } from '#platform/embedded-database/database-user.ts';
import { freePort } from '../../support/free-port.ts';
import { startDaemon } from './daemon.ts';
import { fillTemplate } from './fill-template.ts';
import { makeNode, type Node, passwords, planNode } from './node.ts';

const membersSchema = z.object({
  members: z.array(z.object({ name: z.string(), role: z.string(), state: z.string() })),
});
type Member = z.infer<typeof membersSchema>['members'][number];

export interface Cluster {
  /** Through HAProxy, as superuser, in the product's own database. */
  readonly databaseUrl: string;
  readonly nodes: readonly Node[];
  leader(): Promise<Node>;
  /** Waits for one leader, two that follow, one of them synchronous. */
  untilWhole(): Promise<void>;
  /** Hands over as an operator does before maintenance. */
  switchOver(): Promise<void>;
  stop(): Promise<void>;
}

const WHOLE_WITHIN_MS = 240_000;

/** Three nodes with PostgreSQL, Patroni and etcd, and HAProxy before them, all on loopback, in a folder that goes. */
export async function raiseCluster(): Promise<Cluster> {
  const user = chooseDatabaseUser(undefined, () => {});
  const folder = await mkdtemp(join(tmpdir(), 'tindan-cluster-'));
  await chmod(folder, 0o711);
  const plans = await Promise.all(['a', 'b', 'c'].map((name) => planNode(name, folder)));
  const nodes = await Promise.all(plans.map((plan) => makeNode(plan, plans, user)));
  await Promise.all(nodes.map((node) => node.start()));
  const listen = `127.0.0.1:${await freePort()}`;
  const servers = plans
    .map(
      ({ name, postgresPort, apiPort }) =>
        `    server ${name} 127.0.0.1:${postgresPort} check port ${apiPort}`,
    )
    .join('\n');
  const proxyFile = join(folder, 'haproxy.cfg');
  await writeFile(proxyFile, await fillTemplate('haproxy.cfg', { listen, servers }));
  if (user) chownSync(proxyFile, user.uid, user.gid);
  const proxy = startDaemon({
    ...{ user, file: '/usr/sbin/haproxy', args: ['-db', '-f', proxyFile] },
    log: join(folder, 'haproxy.log'),
  });
  const urlOf = (database: string) => `postgres://postgres:${passwords.superuser}@${listen}/${database}`;

  /** What the first node that answers says; nothing while none does. */
  async function members(): Promise<Member[]> {
    for (const { apiPort } of plans) {
      const told = await fetch(`http://127.0.0.1:${apiPort}/cluster`, { signal: AbortSignal.timeout(5000) })
        .then((answer) => answer.json())
        .catch(() => undefined);
      const read = membersSchema.safeParse(told);
      if (read.success) return read.data.members;
    }
    return [];
  }
  const isUp = ({ state }: Member) => state === 'running' || state === 'streaming';
  async function untilWhole(): Promise<void> {
    const end = performance.now() + WHOLE_WITHIN_MS;
    for (;;) {
      const now = await members();
      const roles = now.filter(isUp).map(({ role }) => role);
      if (roles.length === 3 && roles.includes('leader') && roles.includes('sync_standby')) return;
      if (performance.now() > end)
        throw new Error(`The cluster is not whole: ${JSON.stringify(now)}, ${folder}`);
      await sleep(500);
    }
  }
  async function leader(): Promise<Node> {
    const found = (await members()).find(({ role }) => role === 'leader');
    const node = nodes.find(({ plan }) => plan.name === found?.name);
    if (!node) throw new Error('The cluster has no leader');
    return node;
  }
  const stop = async () => {
    await proxy.stop();
    await Promise.all(nodes.map((node) => node.stop()));
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await untilWhole();
    await sleep(3000);
    const client = new pg.Client({ connectionString: urlOf('postgres') });
    await client.connect();
    await client.query('create database tindan').finally(() => client.end());
  } catch (error) {
    await proxy.stop();
    await Promise.all(nodes.map((node) => node.stop()));
    throw error;
  }
  return {
    databaseUrl: urlOf('tindan'),
    nodes,
    leader,
    untilWhole,
    switchOver: async () => {
      const { plan } = await leader();
      const candidate = (await members()).find(({ role }) => role === 'sync_standby')?.name;
      const answer = await fetch(`http://127.0.0.1:${plan.apiPort}/switchover`, {
        method: 'POST',
        body: JSON.stringify({ leader: plan.name, candidate }),
      });
      if (!answer.ok) throw new Error(`The switchover was refused: ${await answer.text()}`);
    },
    stop,
  };
}
