import { type QueryExecutorProvider, sql } from 'kysely';

/** Whether a process of the product is connected to the database, however it was started. */
export async function isInUse(db: QueryExecutorProvider): Promise<boolean> {
  const { rows } = await sql<{ working: number }>`
    select count(*) as working from pg_stat_activity
    where datname = current_database() and usename in ('public_site', 'officer_api', 'jobs')`.execute(db);
  return Number(rows[0]?.working) > 0;
}
