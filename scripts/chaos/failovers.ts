import type { Command } from 'commander';
import { circumstances, writePage } from '../../test/bench/support/document.ts';
import { failoverDocument } from '../../test/chaos/failover/failover-document.ts';
import { losses, runFailovers } from '../../test/chaos/failover/run-failovers.ts';

interface Options {
  readonly times: number;
  readonly writers: number;
  readonly json?: boolean;
  readonly write?: boolean;
}

/** `npm run chaos -- failover`: needs the Debian packages patroni, etcd-server, haproxy and postgresql-15. */
export const failovers = (program: Command): Command =>
  program
    .command('failover')
    .description(
      'Raises three nodes of PostgreSQL, Patroni and etcd with HAProxy before them, runs the product on them and takes ' +
        'the leader away under load; counts acknowledged tips that are lost.',
    )
    .option('--times <n>', 'how often the leader is lost', Number, 6)
    .option('--writers <n>', 'how many send tips at once', Number, 4)
    .option('--json', 'the whole account on stdout')
    .option('--write', 'write docs/bench/failover.md')
    .action(async ({ times, writers, json, write }: Options) => {
      const report = await runFailovers({
        losses: Array.from({ length: times }, (_, at) => losses[at % losses.length] ?? 'machine'),
        writers,
        say: (text) => process.stderr.write(`${text}\n`),
      });
      const page = failoverDocument(report, circumstances());
      console.log(json ? JSON.stringify(report, null, 2) : page);
      if (write) await writePage('failover', page);
      if (report.failovers.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
    });
