import { sql } from 'kysely';
import type { Database } from './connect.ts';

/**
 * Waits until everything that can be read now lasts as a commit of ours does: where commits wait for a standby, it has
 * it too. A record found under a command that is sent again may be one whose own commit nobody waited for to its end;
 * to answer for it is to promise that it lasts. Writes a message of no bytes into the log of writes, in which the
 * record stands before it.
 * @throws UnknownCommit when the wait is cancelled again
 */
export async function untilLasting(db: Database): Promise<void> {
  await sql`select pg_logical_emit_message(true, 'tindan', '')`.execute(db);
}

/**
 * What a command answers, once that lasts: it may have found its work done by an earlier try of the same command.
 * @throws UnknownCommit beside what the command throws
 */
export async function whenLasting<T>(db: Database, command: Promise<T>): Promise<T> {
  const answer = await command;
  await untilLasting(db);
  return answer;
}
