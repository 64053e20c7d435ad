import { setTimeout as sleep } from 'node:timers/promises';
import { UnknownCommit } from './unknown-commit.ts';

/** As long as a planned change of the leader takes; after a longer outage the sender tries again. */
const PAUSES_MS = [100, 400, 1500, 3000];

/** Class 08: connection; 57P01 to 57P03: the server stops or starts; 25006: the old leader is a standby now. */
const CODES = /^(08...|57P0[1-3]|25006|ECONNREFUSED|ECONNRESET|EPIPE)$/;

/** Whether an error says that the work may or may not have been done, for no fault of the work. */
export function isBroken(error: unknown): boolean {
  if (error instanceof UnknownCommit) return true;
  if (!(error instanceof Error)) return false;
  const { code } = error as Error & { code?: unknown };
  // node-postgres gives a broken connection no code
  return (typeof code === 'string' && CODES.test(code)) || /^Connection terminated/.test(error.message);
}

/**
 * Runs a command again when its connection broke or its commit is unknown. Only for a command that may be carried out
 * twice to the effect of once, because it carries an id of its own.
 * @throws the last error, when it breaks each time; any other error at once
 */
export async function repeatSafely<T>(
  command: () => Promise<T>,
  pauses: readonly number[] = PAUSES_MS,
): Promise<T> {
  for (const pause of pauses) {
    try {
      return await command();
    } catch (error) {
      if (!isBroken(error)) throw error;
      await sleep(pause);
    }
  }
  return command();
}
