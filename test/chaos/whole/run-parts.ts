import type { Done, Part, Row, Run } from './part.ts';

export interface WholeReport {
  readonly rows: readonly Row[];
  readonly skipped: readonly string[];
}

/**
 * Runs the parts one after another. One that breaks off, rather than find faults, is itself a fault, and the others are
 * run all the same; when asked to stop, what is left is skipped and said to be.
 */
export async function runParts(parts: readonly Part[], run: Run): Promise<WholeReport> {
  const done: Done[] = [];
  for (const part of parts) {
    const { name } = part;
    if (run.signal.aborted) {
      done.push({ rows: [], skipped: [`${name}: stopped before it`] });
      continue;
    }
    run.say(`— ${name}`);
    done.push(
      await part.run(run).catch((error: unknown): Done => {
        run.say(error instanceof Error ? (error.stack ?? error.message) : String(error));
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
