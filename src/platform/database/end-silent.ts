import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type pg from 'pg';
import { isAtWork } from './is-at-work.ts';

declare module 'pg' {
  interface ClientBase {
    /** The server's process at the other end. */
    readonly processID: number | null;
  }
}

/** How long nothing is heard before somebody looks, and how long the look may take. */
const PATIENCE_MS = 4000;
/** Looks in a row that find nobody at work. One may fall between the end of the work and the answer. */
const LOOKS = 2;

const heardOn = (stream: Duplex): number => (stream instanceof Socket ? stream.bytesRead : 0);

/**
 * Waits for the answer to a statement. A line that died without a word (a router, a firewall, a machine without power)
 * keeps a statement waiting for ever; a statement may also take minutes. So while nothing is heard the server is asked
 * over another line. When it twice works on nothing for this connection, or does not answer there either, the
 * connection is ended, and the statement fails as with any that broke: it may have been carried out. Nothing is ever
 * cancelled: a commit that waits for a standby goes on waiting. Whatever stands between must not lend one connection
 * of the server to several of ours.
 */
export function silenceEnder(
  connectionString: string,
  patienceMs: number = PATIENCE_MS,
): <T>(client: pg.PoolClient, answer: Promise<T>) => Promise<T> {
  return async (client, answer) => {
    let heard = heardOn(client.connection.stream);
    let missed = 0;
    let isAnswered = false;
    const look = async () => {
      const works = await isAtWork(connectionString, client.processID ?? 0, patienceMs);
      if (isAnswered) return;
      const now = heardOn(client.connection.stream);
      missed = works || now !== heard ? 0 : missed + 1;
      heard = now;
      if (missed < LOOKS) timer = setTimeout(look, patienceMs);
      else client.connection.stream.destroy();
    };
    let timer = setTimeout(look, patienceMs);
    try {
      return await answer;
    } finally {
      isAnswered = true;
      clearTimeout(timer);
    }
  };
}

/** A socket for a new connection that ends itself when a server takes it and says nothing. */
export function socketThatIsAnswered(withinMs: number = 2 * PATIENCE_MS): Socket {
  const socket = new Socket();
  const timer = setTimeout(() => socket.destroy(), withinMs);
  const answered = () => clearTimeout(timer);
  return socket.once('data', answered).once('close', answered);
}
