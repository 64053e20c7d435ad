import { join } from 'node:path';
import { databaseStepSentence, startLines } from '#locales/vi/start.ts';
import type { Config } from '#platform/config.ts';
import { homeLayout } from '#platform/home/layout.ts';
import { isLocked, takeLock } from '#platform/home/lock.ts';
import { prepareHome } from '#platform/home/prepare-home.ts';
import { projectRoot } from '#platform/project-root.ts';
import { StartFailure } from '#platform/start-failure.ts';
import { keepDatabase } from './home/keep-database.ts';
import { openDatabase } from './home/open-database.ts';
import { prepareDatabase } from './home/prepare-database.ts';
import { prepareRecords } from './home/prepare-records.ts';
import { checkPort } from './processes/check-port.ts';
import { processEnvironment } from './processes/process-environment.ts';
import { processKinds } from './processes/processes.ts';
import { type Supervised, supervise } from './processes/supervise.ts';
import { waitUntilHealthy } from './processes/wait-until-healthy.ts';

/** A site that dies is told at once; one that is only slow, on a machine with other work, is given its time. */
const HEALTHY_WITHIN_MS = 180_000;

/**
 * Runs the whole product until `signal` is aborted: database, schema, reference data, the three processes. Nothing is
 * changed before it is sure that the home is free and both ports can be opened.
 */
export async function start(config: Config, say: (line: string) => void, signal: AbortSignal): Promise<void> {
  const began = performance.now();
  const layout = homeLayout(config.home);
  await checkFree(config, layout.lock);
  say(startLines.home(config.home));
  prepareHome(layout);
  const lock = await takeLock(layout.lock);
  if (!lock) throw new StartFailure('already_running', { home: config.home });
  const running: Supervised[] = [{ stop: lock.release }];
  try {
    const database = await openDatabase(config, (step) => say(databaseStepSentence(step)));
    running.unshift(keepDatabase(database, say));
    await prepareDatabase({ adminUrl: database.adminUrl, secrets: layout.secrets, say });
    const signIns = await prepareRecords({ config, database, say, signal });
    for (const kind of signal.aborted ? [] : processKinds) {
      say(startLines.starting(kind.name));
      const env = processEnvironment(kind, config, database.urlFor);
      running.unshift(
        supervise({
          name: kind.name,
          file: join(projectRoot, 'dist', 'server', `${kind.name}.js`),
          env,
          log: join(layout.logs, `${kind.name}.log`),
          say,
        }),
      );
    }
    await waitForSites(config, signal);
    if (!signal.aborted) announce(config, signIns, (performance.now() - began) / 1000, say);
    await aborted(signal);
  } finally {
    if (running.length > 1) say(startLines.stopping);
    for (const part of running) await part.stop();
  }
  say(startLines.stopped);
}

async function checkFree(config: Config, lock: string): Promise<void> {
  if (await isLocked(lock)) throw new StartFailure('already_running', { home: config.home });
  const { listen } = config;
  await checkPort({ port: config.publicPort, listen, setting: 'PUBLIC_PORT' });
  await checkPort({ port: config.officerPort, listen, setting: 'OFFICER_PORT' });
}

async function waitForSites(config: Config, signal: AbortSignal): Promise<void> {
  const ports = { 'public-site': config.publicPort, 'officer-api': config.officerPort };
  for (const [name, port] of Object.entries(ports)) {
    const { listen } = config;
    const healthy = await waitUntilHealthy({ port, listen, withinMs: HEALTHY_WITHIN_MS, signal });
    if (!healthy && !signal.aborted) throw new StartFailure('site_silent', { name });
  }
}

function announce(
  config: Config,
  signIns: readonly string[],
  seconds: number,
  say: (line: string) => void,
): void {
  say('');
  say(startLines.ready(seconds));
  say(startLines.publicAddress(config.publicUrl));
  say(startLines.officerAddress(config.officerUrl));
  for (const line of signIns) say(line);
  say(startLines.howToStop);
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
