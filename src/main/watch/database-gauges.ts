import { type RawBuilder, sql } from 'kysely';
import type { Gauge } from '#domain/watch/gauge.ts';
import type { Database } from '#platform/database/connect.ts';
import { readInScope } from '#platform/database/in-scope.ts';

interface Of {
  readonly tenant: string;
  readonly now: Date;
}
type Question = (of: Of) => RawBuilder<{ value: string | number | null }>;

/** For each chain, up to where signed checkpoints cover it. */
const sealedTo = sql`left join lateral (select max(to_seq) as to_seq from tindan.seal_chains s
  where s.tenant_id = c.tenant_id and s.chain = c.chain) s on true`;

/** What is asked of the database, each question answered by one number; none when there is nothing to tell. */
const questions: Readonly<Record<string, { help: string; ask: Question }>> = {
  tindan_log_unsealed_events: {
    help: 'Events that no signed checkpoint covers yet; sealed every minute.',
    ask: ({ tenant }) => sql`select coalesce(sum(c.last_seq - coalesce(s.to_seq, 0)), 0) as value
      from tindan.chains c ${sealedTo} where c.tenant_id = ${tenant}`,
  },
  tindan_log_unsealed_seconds: {
    help: 'Age of the oldest event that no signed checkpoint covers yet; 0 when there is none.',
    ask: ({ tenant, now }) => sql`
      select coalesce(round(extract(epoch from ${now}::timestamptz - min(e.recorded_at))), 0) as value
      from tindan.chains c ${sealedTo}
      join tindan.events e on e.tenant_id = c.tenant_id and e.chain = c.chain and e.seq = coalesce(s.to_seq, 0) + 1
      where c.tenant_id = ${tenant}`,
  },
  tindan_log_seal_age_seconds: {
    help: 'Age of the newest signed checkpoint; it grows while nothing happens.',
    ask: ({ tenant, now }) => sql`
      select round(extract(epoch from ${now}::timestamptz - max(sealed_at))) as value
      from tindan.seals where tenant_id = ${tenant}`,
  },
  tindan_rollup_unread_events: {
    help: 'Events that the roll-ups have not read yet; figures add them, more slowly.',
    ask: ({ tenant }) => sql`select coalesce(sum(c.last_seq - coalesce(p.seq, 0)), 0) as value
      from tindan.chains c
      left join tindan.rollup_progress p on p.tenant_id = c.tenant_id and p.chain = c.chain
      where c.tenant_id = ${tenant}`,
  },
  tindan_tips_untriaged: {
    help: 'Tips that nobody has taken up yet.',
    ask: ({ tenant }) => sql`select count(*) as value from tindan.tips
      where tenant_id = ${tenant} and status = 'received'`,
  },
  tindan_tips_untriaged_seconds: {
    help: 'How long the oldest of them has waited; 0 when there is none.',
    ask: ({ tenant, now }) => sql`
      select coalesce(round(extract(epoch from ${now}::timestamptz - min(received_at))), 0) as value
      from tindan.tips where tenant_id = ${tenant} and status = 'received'`,
  },
  tindan_tips_overdue_clocks: {
    help: 'Running limits of tips, legal ones only, that have passed.',
    ask: ({ tenant, now }) => sql`select count(*) as value from tindan.tip_clocks
      where tenant_id = ${tenant} and legal and ended_at is null and due_at < ${now}`,
  },
  tindan_area_key_age_seconds: {
    help: 'Age of the oldest key of an area that tips are sealed to now.',
    ask: ({ tenant, now }) => sql`
      select round(extract(epoch from ${now}::timestamptz - min(made_at))) as value
      from (select max(created_at) as made_at from tindan.area_keys where tenant_id = ${tenant} group by area_code) k`,
  },
  tindan_database_bytes: {
    help: 'Size of the database on disk.',
    ask: () => sql`select pg_database_size(current_database()) as value`,
  },
  tindan_database_connections: {
    help: 'Open connections to the database.',
    ask: () => sql`select count(*) as value from pg_stat_activity where datname = current_database()`,
  },
};

/** The numbers that the database knows of a tenant, read as any role that may read them, in one snapshot. */
export function databaseGauges(db: Database, of: Of): Promise<Gauge[]> {
  return readInScope(db, { tenant: of.tenant, path: `${of.tenant}/` }, async (trx) => {
    const gauges: Gauge[] = [];
    for (const [name, { help, ask }] of Object.entries(questions)) {
      const { rows } = await ask(of).execute(trx);
      const value = rows[0]?.value ?? null;
      if (value !== null) gauges.push({ name, help, value: Number(value) });
    }
    return gauges;
  });
}
