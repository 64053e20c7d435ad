import { median } from '../../bench/support/alternate.ts';
import type { Failover, FailoverReport } from './run-failovers.ts';

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);

/** The account as a page of docs/bench/. */
export function failoverDocument(report: FailoverReport, circumstances: string): string {
  const row = (loss: string, found: readonly Failover[]) => {
    const silent = found.map(({ silentFor }) => silentFor);
    const faults = found.flatMap((one) => one.faults);
    const changed = found.filter(({ changedLeader }) => changedLeader).length;
    const times = [median(silent), Math.max(...silent)].map(seconds).join(' | ');
    return `| ${loss} | ${found.length} | ${changed} | ${times} | ${faults.join('; ') || 'none'} |`;
  };
  const byLoss = [...Map.groupBy(report.failovers, ({ loss }) => loss)];
  const faults = report.failovers.flatMap((one) => one.faults);
  return [
    '# Failover',
    'Written by `npm run chaos -- failover --write`; do not edit. Three nodes of PostgreSQL 15, Patroni and etcd with ' +
      'HAProxy before them, all on loopback, from the configuration of docs/operations/high-availability; the product ' +
      'runs on them and residents send tips, trying again when no answer comes. Lost are: the whole machine of the ' +
      'leader (`kill -9` of PostgreSQL, Patroni and etcd), its PostgreSQL alone, or its lead, handed over on purpose. ' +
      'After each: every code that was shown opens its tip, every tip is there once, T01 counts them all, the chains ' +
      'have no gap, `tindan verify` is clean. Seconds in which no sender saw a code.',
    `${circumstances}\n- ${report.failovers.length} losses, ${report.acknowledged} tips acknowledged, ` +
      `${report.repeated} posts repeated; ${faults.length === 0 ? 'no acknowledged tip lost, none twice' : faults.join('; ')}`,
    [
      '| Lost | Times | Another led after | Silent, median | Silent, longest | Faults |',
      '|---|---|---|---|---|---|',
      ...byLoss.map(([loss, found]) => row(loss, found)),
    ].join('\n'),
  ].join('\n\n');
}
