import { setTimeout as sleep } from 'node:timers/promises';
import { findFaults } from '../after-a-blow.ts';
import { type FilesFound, findFiles } from './files-of.ts';
import { homeTroubles } from './home-troubles.ts';
import { canMountDisk } from './limited-disk.ts';
import { lineTroubles } from './line-troubles.ts';
import type { Trouble } from './trouble.ts';
import { type OpenWorld, openWorld } from './world.ts';

export const troubles: readonly Trouble[] = [...lineTroubles, ...homeTroubles];

/** One trouble and what was found after it. */
export interface TroubleFound {
  readonly name: string;
  readonly about: string;
  /** Milliseconds that it lasted. */
  readonly lasted: number;
  /** Codes shown while it lasted. */
  readonly meanwhile: number;
  /** Milliseconds from its end until the next code was shown. */
  readonly backAfter: number;
  /** Codes shown so far. */
  readonly acknowledged: number;
  readonly files: FilesFound;
  /** What is wrong, in words. */
  readonly faults: readonly string[];
}

export interface TroublesReport {
  readonly found: readonly TroubleFound[];
  readonly repeated: number;
  /** Names of troubles that this machine could not have. */
  readonly skipped: readonly string[];
}

const BACK_WITHIN_MS = 120_000;
const WARM_UP_TIPS = 20;

/** Milliseconds until another code is shown than those so far. */
async function untilShown({ writers }: OpenWorld, more: number): Promise<number | undefined> {
  const begun = performance.now();
  const wanted = writers.acknowledged.length + more;
  while (writers.acknowledged.length < wanted) {
    if (performance.now() - begun > BACK_WITHIN_MS) return undefined;
    await sleep(10);
  }
  return performance.now() - begun;
}

/** Waits until every form that was begun has its code. @returns whether they all have */
const paused = ({ writers }: OpenWorld): Promise<boolean> =>
  Promise.race([writers.pause().then(() => true), sleep(BACK_WITHIN_MS).then(() => false)]);

function filesFaults({ missing, orphans, rows }: FilesFound, sent: number): string[] {
  const wrong: [boolean, string][] = [
    [missing > 0, `${missing} files of tips are not in the folder`],
    [orphans > 0, `${orphans} files belong to nothing`],
    [rows !== sent, `${rows} files for ${sent} photos`],
  ];
  return wrong.filter(([is]) => is).map(([, words]) => words);
}

async function suffer(world: OpenWorld, trouble: Trouble): Promise<TroubleFound> {
  const { writers, place } = world;
  writers.resume();
  const first = await untilShown(world, WARM_UP_TIPS);
  const before = writers.acknowledged.length;
  const begun = performance.now();
  const own = await trouble.during(world);
  const lasted = performance.now() - begun;
  const meanwhile = writers.acknowledged.length - before;
  const backAfter = await untilShown(world, 1);
  const allAnswered = await paused(world);
  const files = await findFiles(place);
  const faults = [
    ...own,
    ...(first === undefined ? ['no tip went through before it'] : []),
    ...(backAfter === undefined || !allAnswered ? ['the service did not come back'] : []),
    ...(await findFaults(place, `http://127.0.0.1:${place.publicPort}`, writers)),
    ...filesFaults(files, writers.photos()),
  ];
  const { name, about } = trouble;
  const acknowledged = writers.acknowledged.length;
  return {
    name,
    about,
    lasted,
    meanwhile,
    backAfter: backAfter ?? BACK_WITHIN_MS,
    acknowledged,
    files,
    faults,
  };
}

/** Brings troubles about, those on one disk or one line in one product, while residents write; looks after each. */
export async function runTroubles(options: {
  names: readonly string[];
  writers: number;
  say: (text: string) => void;
}): Promise<TroublesReport> {
  const chosen = troubles.filter(({ name }) => options.names.includes(name));
  const found: TroubleFound[] = [];
  const skipped: string[] = [];
  let repeated = 0;
  for (const [on, those] of Map.groupBy(chosen, (trouble) => trouble.on)) {
    if (on === 'disk' && !canMountDisk()) {
      skipped.push(...those.map(({ name }) => name));
      continue;
    }
    const world = await openWorld(on, options.writers);
    try {
      for (const trouble of those) {
        const one = await suffer(world, trouble);
        found.push(one);
        options.say(
          `${one.name}: ${one.meanwhile} codes meanwhile, back after ${(one.backAfter / 1000).toFixed(1)} s, ` +
            `${one.acknowledged} tips, ${one.faults.join('; ') || 'nothing wrong'}`,
        );
      }
      repeated += world.writers.repeated();
    } finally {
      await world.close();
    }
  }
  return { found, repeated, skipped };
}
