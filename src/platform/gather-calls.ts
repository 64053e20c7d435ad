import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';

interface Call<Ask, Answer> {
  readonly ask: Ask;
  readonly resolve: (answer: Answer | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/** Waits for an instant of the process's clock; for a turn of the event loop where it is there already. */
async function until(instant: number): Promise<void> {
  const left = instant - performance.now();
  await (left < 1 ? nextTurn() : wait(left));
}

/**
 * Answers calls that come close together by one piece of work: one that comes after a rest at once, those that come
 * within `everyMs` of the beginning of a piece, or before its end, together after it. However many call, there is one
 * piece at a time. Its calls go on one after the other, evenly over the next `everyMs` and each in a turn of the event
 * loop of its own: a crowd that went on at once would take the processors from whoever else is served just then.
 * @param answerAll answers in the order of the calls; when it fails all of them fail
 */
export function gatherCalls<Ask, Answer>(
  answerAll: (asks: readonly Ask[]) => Promise<readonly Answer[]>,
  everyMs: number,
): (ask: Ask) => Promise<Answer | undefined> {
  let gathered: Call<Ask, Answer>[] = [];
  let isAtWork = false;

  async function answerCalls(calls: readonly Call<Ask, Answer>[]): Promise<void> {
    try {
      const answers = await answerAll(calls.map(({ ask }) => ask));
      const begun = performance.now();
      for (const [n, { resolve }] of calls.entries()) {
        if (n > 0) await until(begun + (n * everyMs) / calls.length);
        resolve(answers[n]);
      }
    } catch (error) {
      for (const { reject } of calls) reject(error);
    }
  }

  async function work(): Promise<void> {
    while (gathered.length > 0) {
      const calls = gathered;
      gathered = [];
      await Promise.all([answerCalls(calls), wait(everyMs)]);
    }
    isAtWork = false;
  }

  return (ask) =>
    new Promise((resolve, reject) => {
      gathered.push({ ask, resolve, reject });
      if (isAtWork) return;
      isAtWork = true;
      void work();
    });
}
