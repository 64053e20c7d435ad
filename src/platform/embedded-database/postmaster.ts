import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync, closeSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { openLogFile } from '../open-log-file.ts';
import { StartFailure } from '../start-failure.ts';
import type { DatabaseUser } from './database-user.ts';
import { runBoundToUs } from './run-as.ts';

/** Crash recovery after a long run without a checkpoint takes its time. */
const START_SECONDS = 300;

/** A server that answers. */
export interface Postmaster {
  readonly process: ChildProcess;
  /** Fast stop: connections are closed, everything is written. Resolves when the server is gone. */
  stop(): Promise<void>;
}

/** Starts the server in `data` and waits until it answers on its socket. */
export async function startPostmaster(options: {
  file: string;
  data: string;
  logs: string;
  socketFolder: string;
  user: DatabaseUser | undefined;
  settings: Record<string, string>;
  adminUrl: string;
}): Promise<Postmaster> {
  const { data, user, settings } = options;
  const log = openLog(options.logs, user);
  const from = statSync(log.file).size;
  const args = Object.entries({ ...settings, unix_socket_directories: options.socketFolder }).flatMap(
    ([name, value]) => ['-c', `${name}=${value}`],
  );
  const command = runBoundToUs(user, options.file, ['-D', data, ...args]);
  // A session of its own: Ctrl-C in the terminal goes to us alone, and we stop it after those who use it.
  const server = spawn(command.file, command.args, {
    ...(command.uid === undefined ? {} : { uid: command.uid, gid: command.gid }),
    cwd: '/',
    detached: true,
    env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' },
    stdio: [command.watched ? 'pipe' : 'ignore', log.handle, log.handle],
  });
  closeSync(log.handle);
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  await Promise.race([gone, new Promise((resolve) => server.once('spawn', resolve))]);
  const stop = async () => {
    // Closing the watcher's pipe is how it hears; the server itself hears a signal.
    if (command.watched) server.stdin?.end();
    else server.kill('SIGINT');
    await gone;
  };
  if (!(await answers(options.adminUrl, server))) {
    await stop();
    throw explained(readFileSync(log.file, 'utf8').slice(from), log.file);
  }
  return { process: server, stop };
}

function openLog(folder: string, user: DatabaseUser | undefined): { file: string; handle: number } {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'database.log');
  const handle = openLogFile(file);
  if (user) chownSync(file, user.uid, user.gid);
  return { file, handle };
}

async function answers(adminUrl: string, server: ChildProcess): Promise<boolean> {
  const end = Date.now() + START_SECONDS * 1000;
  while (server.exitCode === null && server.signalCode === null && Date.now() < end) {
    const client = new pg.Client({ connectionString: adminUrl });
    client.on('error', () => {});
    try {
      await client.connect();
      return true;
    } catch (error) {
      // Refused passwords will not become right by waiting.
      if ((error as { code?: string }).code === '28P01') return false;
      await sleep(30);
    } finally {
      await client.end().catch(() => {});
    }
  }
  return false;
}

function explained(said: string, log: string): StartFailure {
  if (said.includes('No space left')) return new StartFailure('disk_full', { folder: log });
  const reason =
    said.split('\n').findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? said.trim().slice(-300);
  return new StartFailure('database_did_not_start', { log, reason: reason.trim() });
}
