import type { Bench, BenchRun, Findings, Options } from '../../test/bench/support/bench.ts';

/** What the command line says; what it leaves open each bench decides. */
export interface Asked {
  readonly rounds?: number | undefined;
  readonly seconds?: number | undefined;
  readonly size?: number | undefined;
  /** Little of everything: whether all benches run, and the order of magnitude, on a small machine. */
  readonly quick?: boolean | undefined;
}

export interface Found {
  readonly bench: Bench;
  readonly findings: Findings;
}

/** How a bench is run. */
export function optionsFor(bench: Bench, { rounds, seconds, size, quick }: Asked): Options {
  const usual = quick
    ? { rounds: 2, seconds: 1, size: 10_000 }
    : { rounds: bench.rounds ?? 5, seconds: 5, size: undefined };
  return {
    rounds: rounds ?? usual.rounds,
    seconds: seconds ?? usual.seconds,
    size: size ?? usual.size,
  };
}

/**
 * Runs benches one after another. One that fails takes nothing from the others.
 * @param keep is given what each found, at once
 * @returns what was found, and the benches that failed with why
 */
export async function runBenches(
  benches: readonly Bench[],
  context: Omit<BenchRun, 'options'> & { asked: Asked; keep?: (found: Found) => Promise<void> },
): Promise<{ found: Found[]; failed: { name: string; why: unknown }[] }> {
  const { asked, keep, ...rest } = context;
  const found: Found[] = [];
  const failed: { name: string; why: unknown }[] = [];
  for (const bench of benches) {
    try {
      const one = { bench, findings: await bench.run({ ...rest, options: optionsFor(bench, asked) }) };
      found.push(one);
      await keep?.(one);
    } catch (why) {
      failed.push({ name: bench.name, why });
      rest.say(`${bench.name} failed: ${why instanceof Error ? (why.stack ?? why.message) : String(why)}`);
    }
  }
  return { found, failed };
}
