import { randomUUID } from 'node:crypto';
import { closeSync, linkSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * A home is locked by a listening socket in it: whoever connects knows that its process lives, and a refusal
 * means that it was killed. No process number can be mistaken, none needs to be cleaned up.
 */
export interface HomeLock {
  release(): Promise<void>;
}

/** True while some process runs on the home. Changes nothing. */
export async function isLocked(file: string): Promise<boolean> {
  return (await holderOf(file)) !== undefined;
}

/** Takes the lock, or resolves to undefined when another process holds it. */
export async function takeLock(file: string): Promise<HomeLock | undefined> {
  const own = randomUUID();
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.end(own);
  });
  // Closing a server deletes the name it listens on, so that name is ours alone; the lock is a second one.
  const ownFile = `${file}.${own.slice(0, 8)}`;
  await throughShortPath(ownFile, (path) => listen(server, path));
  server.unref();
  const end = async () => {
    await new Promise((resolve) => server.close(resolve));
    rmSync(ownFile, { force: true });
  };
  while (!link(ownFile, file)) {
    if ((await isLocked(file)) || !(await clearStale(file))) {
      await end();
      return undefined;
    }
  }
  await sleep(SETTLE_MS);
  if ((await holderOf(file)) !== own) {
    await end();
    return undefined;
  }
  await sweep(file, ownFile);
  return {
    release: async () => {
      rmSync(file, { force: true });
      await end();
    },
  };
}

/** Killed processes leave the names that they listened on. */
async function sweep(file: string, ownFile: string): Promise<void> {
  const folder = dirname(file);
  const names = readdirSync(folder).filter((name) => name.startsWith(`${basename(file)}.`));
  for (const path of names.map((name) => join(folder, name))) {
    if (path !== ownFile && !(await isLocked(path))) rmSync(path, { force: true });
  }
}

/** Long enough for whoever mistook our lock for a stale one to have put it back. */
const SETTLE_MS = 100;

/** Gives the socket its second name; false when that is taken. */
function link(ownFile: string, file: string): boolean {
  try {
    linkSync(ownFile, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Takes the name away from a dead socket. False when it had come to life in the meantime: then it is put back. */
async function clearStale(file: string): Promise<boolean> {
  const aside = `${file}.${randomUUID().slice(0, 8)}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    // Another one was faster.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true;
    throw error;
  }
  const isAlive = await isLocked(aside);
  if (isAlive) link(aside, file);
  rmSync(aside, { force: true });
  return !isAlive;
}

function holderOf(file: string): Promise<string | undefined> {
  return throughShortPath(
    file,
    (path) =>
      new Promise((resolve) => {
        let said = '';
        const socket = connect(path);
        socket.setTimeout(2000, () => socket.destroy());
        socket.on('data', (bytes) => {
          said += bytes;
        });
        socket.on('error', () => resolve(undefined));
        socket.on('close', () => resolve(said || undefined));
      }),
  );
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** The name of a socket may have 107 bytes, a home may lie deeper: on Linux we go through its open folder. */
async function throughShortPath<T>(file: string, work: (path: string) => Promise<T>): Promise<T> {
  if (process.platform !== 'linux' || Buffer.byteLength(file) < 100) return work(file);
  const folder = openSync(dirname(file), 'r');
  try {
    return await work(join(`/proc/self/fd/${folder}`, basename(file)));
  } finally {
    closeSync(folder);
  }
}
