import { runFuzz } from '../../fuzz/run-fuzz.ts';
import { missingPrograms } from '../failover/missing-programs.ts';
import { losses, runFailovers } from '../failover/run-failovers.ts';
import { runKeyKills } from '../keys/run-key-kills.ts';
import { victims } from '../product.ts';
import { runChaos } from '../run-chaos.ts';
import { runTiming } from '../timing/run-timing.ts';
import { timingFindings } from '../timing/timing-document.ts';
import { runTroubles, troubles } from '../troubles/run-troubles.ts';
import type { Part, Row } from './part.ts';

const writers = 4;

/** One row for all that were of one kind; tips are those shown from the first of them to the last. */
const rowsBy = <T extends { faults: readonly string[] }>(
  all: readonly T[],
  kindOf: (one: T) => string,
  backAfter: (one: T) => number,
): Row[] =>
  [...Map.groupBy(all, kindOf)].map(([what, those]) => ({
    what,
    times: those.length,
    backAfter: those.map(backAfter),
    faults: those.flatMap(({ faults }) => faults),
  }));

const kills: Part = {
  name: 'kills',
  async run({ amounts, say, signal }) {
    const all = Array.from({ length: amounts.kills }, () => victims).flat();
    const report = await runChaos({ victims: all, writers, say, signal });
    const rows = rowsBy(
      report.kills,
      ({ victim }) => `kill -9, ${victim}`,
      (kill) => kill.backAfter,
    );
    const left = all.length - report.kills.length;
    return {
      rows: withTips(rows, report.acknowledged),
      skipped: left > 0 ? [`kills: stopped before ${left} of them`] : [],
    };
  },
};

const troublesPart: Part = {
  name: 'troubles',
  async run({ say }) {
    const names = troubles.map(({ name }) => name);
    const { found, skipped } = await runTroubles({ names, writers, say });
    const rows = found.map(
      ({ name, acknowledged, backAfter, faults }): Row => ({
        ...{ what: name, times: 1, tips: acknowledged, backAfter: [backAfter], faults },
      }),
    );
    return { rows, skipped: skipped.map((name) => `${name}: needs Linux and root, for a disk of its own`) };
  },
};

const keys: Part = {
  name: 'keys',
  async run({ amounts: { keyTips, keyKills }, say }) {
    const { tips, kills, faults } = await runKeyKills({ tips: keyTips, kills: keyKills, say });
    return { rows: [{ what: 'kill -9, re-wrapping all keys', times: kills.length, tips, faults }] };
  },
};

const failover: Part = {
  name: 'failover',
  async run({ amounts: { failovers }, say }) {
    const missing = missingPrograms();
    if (missing.length > 0) return { rows: [], skipped: [`failover: not installed: ${missing.join(', ')}`] };
    const lost = Array.from({ length: failovers }, (_, at) => losses[at % losses.length] ?? 'machine');
    const report = await runFailovers({ losses: lost, writers, say });
    const rows = rowsBy(
      report.failovers,
      ({ loss }) => `leader lost, ${loss}`,
      ({ silentFor }) => silentFor,
    );
    return { rows: withTips(rows, report.acknowledged) };
  },
};

const fuzz: Part = {
  name: 'fuzz',
  async run({ amounts: { fuzzCases } }) {
    const { targets, hung, isWell } = await runFuzz({ cases: fuzzCases });
    const found = [
      ...targets
        .filter(({ ended }) => ended === 'fault')
        .map(({ target, seed }) => `${target} (seed ${seed})`),
      ...hung.map((target) => `hung: ${target}`),
    ];
    const faults = isWell ? [] : found.length > 0 ? found : ['the tests did not all hold'];
    return {
      rows: [
        {
          ...{ what: `${targets.length} targets sent what nobody types`, faults },
          times: targets.reduce((sum, { cases }) => sum + cases, 0),
        },
      ],
    };
  },
};

const timing: Part = {
  name: 'timing',
  async run({ amounts: { codes, signIns }, say }) {
    const report = await runTiming({ codes, signIns, say });
    for (const finding of timingFindings(report)) say(finding);
    return {
      rows: report.groups.map(
        ({ name, kinds, answers }): Row => ({
          what: `${name}: ${kinds.length} kinds timed`,
          times: kinds.reduce((sum, { times }) => sum + times, 0),
          // noise tells kinds apart now and then: only words that differ are a fault by themselves
          faults: answers > 1 ? [`${answers} different answers`] : [],
        }),
      ),
    };
  },
};

/** Tips are counted for a whole run: they stand in its last row. */
const withTips = (rows: readonly Row[], tips: number): Row[] =>
  rows.map((row, at) => (at === rows.length - 1 ? { ...row, tips } : row));

/** Everything that is broken on purpose, what takes longest last. */
export const parts: readonly Part[] = [kills, troublesPart, keys, failover, timing, fuzz];
