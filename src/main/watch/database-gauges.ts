import pg from 'pg';
import type { Gauge } from './gauge.ts';

/** What is asked of the database: each statement answers with one number, of one tenant ($1) at one instant ($2). */
const questions: Readonly<Record<string, { help: string; sql: string }>> = {
  tindan_log_unsealed_events: {
    help: 'Events that no signed checkpoint covers yet; sealed every minute.',
    sql: `select coalesce(sum(c.last_seq - coalesce(s.to_seq, 0)), 0)
      from tindan.chains c
      left join lateral (select max(to_seq) as to_seq from tindan.seal_chains s
        where s.tenant_id = c.tenant_id and s.chain = c.chain) s on true
      where c.tenant_id = $1 and $2::timestamptz is not null`,
  },
  tindan_log_unsealed_seconds: {
    help: 'Age of the oldest event that no signed checkpoint covers yet; 0 when there is none.',
    sql: `select coalesce(round(extract(epoch from $2::timestamptz - min(e.recorded_at))), 0)
      from tindan.chains c
      left join lateral (select max(to_seq) as to_seq from tindan.seal_chains s
        where s.tenant_id = c.tenant_id and s.chain = c.chain) s on true
      join tindan.events e on e.tenant_id = c.tenant_id and e.chain = c.chain and e.seq = coalesce(s.to_seq, 0) + 1
      where c.tenant_id = $1`,
  },
  tindan_rollup_unread_events: {
    help: 'Events that the roll-ups have not read yet; figures add them, more slowly.',
    sql: `select coalesce(sum(c.last_seq - coalesce(p.seq, 0)), 0)
      from tindan.chains c left join tindan.rollup_progress p using (tenant_id, chain)
      where c.tenant_id = $1 and $2::timestamptz is not null`,
  },
  tindan_tips_untriaged: {
    help: 'Tips that nobody has taken up yet.',
    sql: `select count(*) from tindan.tips
      where tenant_id = $1 and status = 'received' and $2::timestamptz is not null`,
  },
  tindan_tips_overdue_clocks: {
    help: 'Running limits of tips, legal ones only, that have passed.',
    sql: `select count(*) from tindan.tip_clocks
      where tenant_id = $1 and legal and ended_at is null and due_at < $2`,
  },
  tindan_database_bytes: {
    help: 'Size of the database on disk.',
    sql: 'select pg_database_size(current_database()) where $1::text is not null and $2::timestamptz is not null',
  },
  tindan_database_connections: {
    help: 'Open connections to the database.',
    sql: `select count(*) from pg_stat_activity
      where datname = current_database() and $1::text is not null and $2::timestamptz is not null`,
  },
};

/** The numbers that the database knows of a tenant. */
export async function databaseGauges(
  adminUrl: string,
  { tenant, now }: { tenant: string; now: Date },
): Promise<Gauge[]> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('begin read only');
    await client.query("select tindan.app_enter($1, $1 || '/')", [tenant]);
    const gauges: Gauge[] = [];
    for (const [name, { help, sql }] of Object.entries(questions)) {
      const { rows } = await client.query<[string]>({ text: sql, values: [tenant, now], rowMode: 'array' });
      gauges.push({ name, help, value: Number(rows[0]?.[0] ?? 0) });
    }
    await client.query('commit');
    return gauges;
  } finally {
    await client.end();
  }
}
