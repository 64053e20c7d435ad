import { chownSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabaseUser } from '#platform/embedded-database/database-user.ts';
import { freePort } from '../../support/free-port.ts';
import { listProcesses, treeOf } from '../processes.ts';
import { type Daemon, killHard, startDaemon } from './daemon.ts';
import { fillTemplate } from './fill-template.ts';

export const passwords = {
  superuser: 'only-here',
  replicator: 'only-here-too',
  rewinder: 'nor-elsewhere',
} as const;

/** Ports and folder of one machine of the cluster, all of them on loopback. */
export interface NodePlan {
  readonly name: string;
  readonly folder: string;
  readonly postgresPort: number;
  readonly apiPort: number;
  readonly etcdPort: number;
  readonly etcdPeerPort: number;
}

export async function planNode(name: string, parent: string): Promise<NodePlan> {
  const [postgresPort, apiPort, etcdPort, etcdPeerPort] = await Promise.all(
    Array.from({ length: 4 }, freePort),
  );
  if (!postgresPort || !apiPort || !etcdPort || !etcdPeerPort) throw new Error('No free ports');
  return { name, folder: join(parent, name), postgresPort, apiPort, etcdPort, etcdPeerPort };
}

export interface Node {
  readonly plan: NodePlan;
  /** Starts etcd and Patroni, for the first time or after a kill. */
  start(): Promise<void>;
  /** The machine is gone: etcd, Patroni and PostgreSQL with -9. */
  killMachine(): void;
  /** PostgreSQL alone, with -9. */
  killPostgres(): void;
  stop(): Promise<void>;
}

/** One machine with etcd, Patroni and PostgreSQL, from the configuration that operators are given. */
export async function makeNode(
  plan: NodePlan,
  all: readonly NodePlan[],
  user: DatabaseUser | undefined,
): Promise<Node> {
  const inFolder = (name: string) => join(plan.folder, name);
  const folders = ['', 'sockets', 'etcd'].map(inFolder);
  for (const folder of folders) {
    await mkdir(folder, { mode: 0o700 });
    if (user) chownSync(folder, user.uid, user.gid);
  }
  const values = {
    ...{ ...plan, host: '127.0.0.1', network: '127.0.0.1/32' },
    ...{
      data: inFolder('data'),
      sockets: inFolder('sockets'),
      pgpass: inFolder('pgpass'),
      etcdData: inFolder('etcd'),
    },
    etcdHosts: all.map(({ etcdPort }) => `127.0.0.1:${etcdPort}`).join(','),
    etcdPeers: all.map(({ name, etcdPeerPort }) => `${name}=http://127.0.0.1:${etcdPeerPort}`).join(','),
    ...{ superuserPassword: passwords.superuser, replicatorPassword: passwords.replicator },
    rewinderPassword: passwords.rewinder,
  };
  const patroniFile = inFolder('patroni.yml');
  await writeFile(patroniFile, await fillTemplate('patroni.yml', values), { mode: 0o600 });
  if (user) chownSync(patroniFile, user.uid, user.gid);
  const settings = (await fillTemplate('etcd.env', values)).split('\n').filter(Boolean);
  const etcdEnv = Object.fromEntries(
    settings.map((line) => line.split(/=(.*)/s).slice(0, 2) as [string, string]),
  );
  let daemons: Daemon[] = [];
  const killPostgres = () => {
    const postmasters = listProcesses().filter(({ command }) => command.includes(`-D ${values.data} `));
    for (const { pid } of postmasters.flatMap(({ pid: root }) => treeOf(root))) killHard(pid);
  };
  return {
    plan,
    start: async () => {
      const etcd = startDaemon({ user, file: 'etcd', args: [], env: etcdEnv, log: inFolder('etcd.log') });
      await sleep(500);
      const patroni = { file: 'patroni', args: [patroniFile], log: inFolder('patroni.log') };
      daemons = [startDaemon({ user, ...patroni }), etcd];
    },
    killMachine: () => {
      for (const daemon of daemons) daemon.kill();
      killPostgres();
    },
    killPostgres,
    stop: async () => {
      for (const daemon of daemons) await daemon.stop();
    },
  };
}
