import pg from 'pg';

/** A process of the server that works for one connection of ours, and how it is reached over another. */
export interface Session {
  readonly connectionString: string;
  readonly pid: number;
  /** How long the other connection may take to be there, and again to be answered. */
  readonly withinMs: number;
}

/** The server is there but has no room for one connection more. */
const TOO_MANY_CONNECTIONS = '53300';

/** Runs a statement over a connection of its own. Both are given up after a while: they may meet with silence too. */
async function askBeside(
  { connectionString, withinMs }: Session,
  text: string,
  values: readonly unknown[],
): Promise<number> {
  const beside = new pg.Client({
    connectionString,
    connectionTimeoutMillis: withinMs,
    query_timeout: withinMs,
  });
  // what breaks it fails the statement as well
  beside.on('error', () => {});
  try {
    await beside.connect();
    return (await beside.query(text, [...values])).rowCount ?? 0;
  } finally {
    // no farewell: that would wait for the server
    beside.connection.stream.destroy();
  }
}

/**
 * Whether the server works on a statement of the session. False where it rests or is gone, where it wants to say
 * something that nobody takes, and where no server answers in time.
 */
export async function isAtWork(session: Session): Promise<boolean> {
  try {
    const working = await askBeside(
      session,
      `select from pg_stat_activity where pid = $1 and usename = current_user
         and state not like 'idle%' and wait_event is distinct from 'ClientWrite'`,
      [session.pid],
    );
    return working > 0;
  } catch (error) {
    return error instanceof pg.DatabaseError && error.code === TOO_MANY_CONNECTIONS;
  }
}

/**
 * Ends what the server keeps open for a line that died: a transaction in which it heard nothing for so long, or an
 * answer that nobody takes. What is at work is left alone, so no commit is cut short. Where no server answers there is
 * nothing to end: its own keep-alive finds the line dead.
 * @returns whether there was anything
 */
export async function endSession(session: Session, silentMs: number): Promise<boolean> {
  try {
    const ended = await askBeside(
      session,
      `select pg_terminate_backend(pid) from pg_stat_activity where pid = $1 and usename = current_user
         and (state like 'idle in transaction%' or wait_event = 'ClientWrite')
         and state_change < clock_timestamp() - $2 * interval '1 ms'`,
      [session.pid, silentMs],
    );
    return ended > 0;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}
