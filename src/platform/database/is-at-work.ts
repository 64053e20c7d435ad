import pg from 'pg';

/** The server is there but has no room for one connection more. */
const TOO_MANY_CONNECTIONS = '53300';

/**
 * Asks the server over a connection of its own whether one of its processes works on a statement. False where that
 * process rests or is gone, and where no server answers in time.
 */
export async function isAtWork(connectionString: string, pid: number, withinMs: number): Promise<boolean> {
  const probe = new pg.Client({
    connectionString,
    connectionTimeoutMillis: withinMs,
    query_timeout: withinMs,
  });
  // what breaks it fails the statement below as well
  probe.on('error', () => {});
  try {
    await probe.connect();
    const { rows } = await probe.query(
      `select from pg_stat_activity where pid = $1 and usename = current_user and state not like 'idle%'`,
      [pid],
    );
    return rows.length > 0;
  } catch (error) {
    return error instanceof pg.DatabaseError && error.code === TOO_MANY_CONNECTIONS;
  } finally {
    // its farewell may meet with silence too
    void probe.end();
  }
}
