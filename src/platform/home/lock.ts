import { closeSync, openSync, rmSync } from 'node:fs';
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
  if (await isLocked(file)) return undefined;
  const own = `${process.pid}-${performance.timeOrigin}`;
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.end(own);
  });
  rmSync(file, { force: true });
  try {
    await throughShortPath(file, (path) => listen(server, path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return undefined;
    throw error;
  }
  server.unref();
  // Two that found a stale socket at once may both get here: only one of them is behind the name.
  await sleep(50);
  if ((await holderOf(file)) === own) return { release: () => release(server, file) };
  server.close();
  return undefined;
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

async function release(server: Server, file: string): Promise<void> {
  await new Promise((resolve) => server.close(resolve));
  rmSync(file, { force: true });
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
