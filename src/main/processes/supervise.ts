import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { startLines } from '#locales/vi/start.ts';
import { openLogFile } from '#platform/open-log-file.ts';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
/** Whoever lived this long is not crashing in a circle. */
const HEALTHY_AFTER_MS = 60_000;
const STOP_WITHIN_MS = 15_000;

/** A process that is kept alive until it is stopped. */
export interface Supervised {
  stop(): Promise<void>;
}

/** Starts a program and starts it again, ever more slowly, whenever it ends. Tells each time. */
export function supervise(options: {
  name: string;
  file: string;
  env: Record<string, string>;
  /** What the program writes to stdout is appended here; stderr is shown. */
  log: string;
  say: (line: string) => void;
}): Supervised {
  let stopping = false;
  let pause = FIRST_PAUSE_MS;
  let child: ChildProcess;
  let timer: NodeJS.Timeout | undefined;
  let gone: Promise<void>;

  const launch = () => {
    const since = Date.now();
    const log = openLogFile(options.log);
    child = spawn(process.execPath, ['--enable-source-maps', options.file], {
      env: options.env,
      // Ctrl-C in the terminal must not reach it before us: we stop things in order.
      detached: true,
      stdio: ['ignore', log, 'inherit', 'ipc'],
    });
    closeSync(log);
    gone = new Promise((resolve) => {
      child.once('exit', (code, signal) => {
        resolve();
        if (stopping) return;
        if (Date.now() - since > HEALTHY_AFTER_MS) pause = FIRST_PAUSE_MS;
        options.say(startLines.died(options.name, signal ?? `mã ${code}`, pause / 1000));
        timer = setTimeout(launch, pause);
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      });
    });
  };
  launch();
  return {
    stop: async () => {
      stopping = true;
      clearTimeout(timer);
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
      await gone;
      clearTimeout(force);
    },
  };
}
