import { median } from '../bench/support/alternate.ts';
import type { Kill } from './kept-run.ts';
import type { ChaosReport } from './run-chaos.ts';

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);

/** One sentence: how many kills, how many tips, how long until it was back, what was wrong. */
export function summaryOf({ kills, acknowledged, repeated }: ChaosReport): string {
  const times = kills.map(({ backAfter }) => backAfter);
  const faults = kills.flatMap((kill) => kill.faults);
  return (
    `${kills.length} kills, ${acknowledged} tips acknowledged, ${repeated} posts repeated; ` +
    `back after ${seconds(median(times))} s (median), ${seconds(Math.max(...times))} s (longest); ` +
    `${faults.length === 0 ? 'nothing lost, nothing twice, log clean' : faults.join('; ')}`
  );
}

/** The calls that a run was made in, where it was more than one. */
function callsOf({ begunAt, kills, untold = 0 }: ChaosReport): string {
  const counts = begunAt.map((from, at) => (begunAt[at + 1] ?? kills.length) - from);
  const ended =
    untold > 0
      ? `; one of them was itself broken off, ${untold} tips of its senders are there and counted`
      : '';
  return counts.length > 1
    ? `\n- In ${counts.length} calls on one home, of ${counts.join(', ')} kills${ended}`
    : '';
}

/** The account as a page of docs/bench/. */
export function chaosDocument(report: ChaosReport, circumstances: string): string {
  const row = (victim: string, kills: readonly Kill[]) => {
    const back = kills.map(({ backAfter }) => backAfter);
    const faults = kills.flatMap((kill) => kill.faults);
    const times = [median(back), Math.max(...back)].map(seconds);
    return `| ${victim} | ${kills.length} | ${times.join(' | ')} | ${faults.join('; ') || 'none'} |`;
  };
  const byVictim = [...Map.groupBy(report.kills, ({ victim }) => victim)];
  return [
    '# Chaos',
    'Written by `npm run chaos -- --write`; do not edit. The product runs in a home of its own, residents send tips ' +
      'to it and try again when no answer comes, and `kill -9` ends all of it (`group`) or one process. After each ' +
      'kill: every code shown since the last one and 200 of the earlier ones open their tip (after every hundredth ' +
      'kill and the last: every code ever shown), every tip is there once, T01 counts them all, the chains have no ' +
      'gap, `tindan verify` is clean. Seconds from the kill until both sites answer again.',
    `${circumstances}\n- First start: ${seconds(report.firstStart)} s\n- ${summaryOf(report)}${callsOf(report)}`,
    [
      '| Killed | Times | Back, median | Back, longest | Faults |',
      '|---|---|---|---|---|',
      ...byVictim.map(([victim, kills]) => row(victim, kills)),
    ].join('\n'),
  ].join('\n\n');
}
