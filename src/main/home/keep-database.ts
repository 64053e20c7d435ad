import { setTimeout as sleep } from 'node:timers/promises';
import { startLines } from '#locales/vi/start.ts';
import type { Supervised } from '../processes/supervise.ts';
import type { OpenDatabase } from './open-database.ts';

const PAUSE_MS = 1000;

/** Starts the embedded server again whenever it crashes; the processes reconnect by themselves. */
export function keepDatabase(database: OpenDatabase, say: (line: string) => void): Supervised {
  let stopping = false;
  let restarting = Promise.resolve();
  const restart = async () => {
    while (!stopping) {
      say(startLines.databaseDied);
      try {
        await database.restart();
        return;
      } catch (error) {
        say(String(error));
        await sleep(PAUSE_MS);
      }
    }
  };
  database.onCrash(() => {
    restarting = restart();
  });
  return {
    stop: async () => {
      stopping = true;
      await restarting;
      await database.stop();
    },
  };
}
