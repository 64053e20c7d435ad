import { sql } from 'kysely';
import type { DayWindow } from '#domain/calendar/month-window.ts';
import { addDays, type PlainDate } from '#domain/calendar/plain-date.ts';
import type { RegisterKind, ShareRule, TwinRule } from '#domain/registers/register-kind.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { type RecordSummary, recordColumns, toRecord } from '../record-row.ts';

const lookedAt = 50;

/** Other records of the scope that agree with one in day and fields and have not ended. */
export async function listAgreeing(
  trx: Trx,
  tenant: string,
  { stages }: RegisterKind,
  rule: TwinRule,
  record: RecordSummary,
): Promise<RecordSummary[]> {
  const day = rule.day && record.fields[rule.day];
  if (rule.day && typeof day !== 'string') return [];
  const standing = stages.filter(({ ended }) => !ended).map(({ key }) => key);
  let query = trx
    .selectFrom('records')
    .select(recordColumns)
    .where('tenant_id', '=', tenant)
    .where('kind', '=', record.kind)
    .where('id', '<>', record.id)
    .where('stage', 'in', standing);
  if (typeof day === 'string') {
    const [from, to] = [-rule.within, rule.within].map((days) => addDays(day as PlainDate, days));
    query = query.where(sql<boolean>`fields->>${rule.day} between ${from} and ${to}`);
  }
  if (rule.inArea) query = query.where('area_code', '=', record.areaCode);
  for (const field of rule.same) {
    query = query.where(
      sql<boolean>`fields->${field} = ${JSON.stringify(record.fields[field] ?? null)}::jsonb`,
    );
  }
  const rows = await query.orderBy('id').limit(lookedAt).execute();
  return rows.map(toRecord);
}

const compared = 3000;

/**
 * Records of a kind that have not ended, newest first: what doubles are looked for in. Those that agree with no other
 * are left out, so that a city's sessions of months are compared as well as a commune's.
 */
export async function listCandidates(
  trx: Trx,
  tenant: string,
  { key, stages, rule }: Pick<RegisterKind, 'key' | 'stages'> & { rule: TwinRule },
  { since, areaCode }: { since: PlainDate | undefined; areaCode: string | undefined },
): Promise<RecordSummary[]> {
  const standing = stages.filter(({ ended }) => !ended).map((stage) => stage.key);
  const isOneDay = rule.day !== null && rule.inArea && rule.within === 0;
  const agreement = [
    sql`kind`,
    ...(rule.inArea ? [sql`area_code`] : []),
    ...(isOneDay ? [sql`fields->${rule.day}`] : []),
    ...rule.same.map((field) => sql`fields->${field}`),
  ];
  let standingOnes = trx
    .selectFrom('records')
    .select(recordColumns)
    .select(sql<number>`count(*) over (partition by ${sql.join(agreement)})::int`.as('agreeing'))
    .where('tenant_id', '=', tenant)
    .where('kind', '=', key)
    .where('stage', 'in', standing);
  if (since) standingOnes = standingOnes.where('opened_on', '>=', since);
  if (areaCode) standingOnes = standingOnes.where('area_code', '=', areaCode);
  const rows = await trx
    .selectFrom(standingOnes.as('one'))
    .selectAll()
    .where('agreeing', '>', 1)
    .orderBy('opened_on', 'desc')
    .orderBy('id', 'desc')
    .limit(compared)
    .execute();
  return rows.map(toRecord);
}

/** What led to each record of a kind that stands so, by the day of its step. */
export async function listSources(
  trx: Trx,
  tenant: string,
  { key, rule, areaCode }: { key: string; rule: ShareRule; areaCode?: string | undefined },
  { from, to }: DayWindow,
): Promise<string[][]> {
  let query = trx
    .selectFrom('records as r')
    .innerJoin('record_steps as s', (join) =>
      join.onRef('s.tenant_id', '=', 'r.tenant_id').onRef('s.record_id', '=', 'r.id'),
    )
    .select(sql<string[]>`r.fields->${rule.field}`.as('sources'))
    .where('r.tenant_id', '=', tenant)
    .where('r.kind', '=', key)
    .where('r.stage', 'in', [...rule.stages])
    .where('s.step', '=', rule.dayOfStep)
    .where('s.undone_at', 'is', null)
    .where('s.taken_on', '>=', from)
    .where('s.taken_on', '<=', to);
  if (areaCode) query = query.where('r.area_code', '=', areaCode);
  const rows = await query.execute();
  return rows.map(({ sources }) => sources ?? []);
}
