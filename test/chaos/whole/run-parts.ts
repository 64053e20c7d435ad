import type { Amounts, Done, Part, Row } from './part.ts';

export interface WholeReport {
  readonly rows: readonly Row[];
  readonly skipped: readonly string[];
}

/**
 * Runs the parts one after another. One that breaks off, rather than find faults, is itself a fault, and the others are
 * run all the same; when asked to stop, what is left is skipped and said to be.
 */
export async function runParts(
  parts: readonly Part[],
  { amounts, say, signal }: { amounts: Amounts; say: (text: string) => void; signal?: AbortSignal },
): Promise<WholeReport> {
  const done: Done[] = [];
  for (const { name, run } of parts) {
    if (signal?.aborted) {
      done.push({ rows: [], skipped: [`${name}: stopped before it`] });
      continue;
    }
    say(`— ${name}`);
    done.push(
      await run(amounts, say).catch((error: unknown): Done => {
        say(error instanceof Error ? (error.stack ?? error.message) : String(error));
        const [first = ''] = String(error).split('\n');
        return { rows: [{ what: name, times: 0, faults: [`broke off: ${first}`] }] };
      }),
    );
  }
  return {
    rows: done.flatMap(({ rows }) => rows),
    skipped: done.flatMap(({ skipped = [] }) => skipped),
  };
}
