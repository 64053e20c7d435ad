import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type pg from 'pg';
import { endSession, isAtWork } from './session-beside.ts';

declare module 'pg' {
  interface ClientBase {
    /** The server's process at the other end. */
    readonly processID: number | null;
  }
}

/** When somebody looks after a connection. */
export interface Patience {
  /** So long nothing was heard on it. */
  readonly silentMs: number;
  /** So long a new connection may take to be answered, and so long a question on it. */
  readonly answerMs: number;
}

export const usualPatience: Patience = { silentMs: 4000, answerMs: 10_000 };
/** Looks in a row that find nobody at work. One may fall between the end of the work and the answer. */
const LOOKS = 2;

const heardOn = (stream: Duplex): number => (stream instanceof Socket ? stream.bytesRead : 0);

/**
 * Waits for the answer to a statement. A line that died without a word (a router, a firewall, a machine without power)
 * keeps a statement waiting for ever; a statement may also take minutes. So while nothing is heard the server is asked
 * over another line. When it twice works on nothing for this connection, or does not answer there either, the
 * connection is ended here, and the statement fails as with any that broke: it may have been carried out. No statement
 * is ever cancelled: a commit that waits for a standby goes on waiting. A transaction that the server would keep open
 * for the dead line, with all its locks, is ended there too. Whatever stands between must not lend one connection of
 * the server to several of ours.
 */
export function silenceEnder(
  connectionString: string,
  { silentMs, answerMs }: Patience,
): <T>(client: pg.PoolClient, answer: Promise<T>) => Promise<T> {
  return async (client, answer) => {
    const session = { connectionString, pid: client.processID ?? 0, withinMs: answerMs };
    let heard = heardOn(client.connection.stream);
    let missed = 0;
    let isAnswered = false;
    const look = async () => {
      const works = await isAtWork(session);
      if (isAnswered) return;
      const now = heardOn(client.connection.stream);
      missed = works || now !== heard ? 0 : missed + 1;
      heard = now;
      if (missed < LOOKS) {
        timer = setTimeout(look, silentMs);
        return;
      }
      // in this order: what is tried again must not wait for the locks of what it repeats
      await endSession(session, silentMs);
      client.connection.stream.destroy();
    };
    let timer = setTimeout(look, silentMs);
    try {
      return await answer;
    } finally {
      isAnswered = true;
      clearTimeout(timer);
    }
  };
}

/** A socket for a new connection that ends itself when a server takes it and says nothing. */
export function socketThatIsAnswered(withinMs: number): Socket {
  const socket = new Socket();
  let isAnswered = false;
  const answered = () => {
    isAnswered = true;
    clearTimeout(timer);
  };
  // after a long computation of ours an answer may be there that nobody has read yet
  const timer = setTimeout(() => setImmediate(() => isAnswered || socket.destroy()), withinMs);
  return socket.once('data', answered).once('close', answered);
}
