import { sql } from 'kysely';
import { dayIn } from '#domain/calendar/day-in.ts';
import { mayAnywhere } from '#domain/officers/actor.ts';
import { dayField } from '#domain/registers/record-day.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import type { RegisterContext } from '../register-context.ts';
import { pathToRead } from '../write-record.ts';

/** How many records of a kind stand in one area. */
export interface AreaCount {
  readonly areaCode: string;
  /** Of what is of one day: those that stand, neither cancelled nor merged into another. */
  readonly living: number;
  readonly silent: number;
  readonly all: number;
}

/** Counts the records of a kind in each area of the officer's: the map. @throws Failure not_found */
export async function countRecordsByArea(
  context: RegisterContext,
  { kind: key }: { kind: string },
): Promise<AreaCount[]> {
  const { db, clock, tenant, actor } = context;
  const kind = (await context.kinds()).get(key);
  if (!kind || !mayAnywhere(actor, kind.readers)) throw new Failure('not_found');
  const today = dayIn(clock());
  const ended = kind.stages.filter((stage) => stage.ended).map((stage) => stage.key);
  const stands = dayField(kind) ? sql<boolean>`stage <> all(${ended})` : sql<boolean>`living`;
  return readInScope(db, { tenant, path: pathToRead(context, kind) }, (trx) =>
    trx
      .selectFrom('records')
      .select([
        'area_code as areaCode',
        sql<number>`(count(*) filter (where ${stands}))::int`.as('living'),
        sql<number>`(count(*) filter (where living and silent_from <= ${today}))::int`.as('silent'),
        sql<number>`count(*)::int`.as('all'),
      ])
      .where('tenant_id', '=', tenant)
      .where('kind', '=', key)
      .groupBy('area_code')
      .orderBy('area_code')
      .execute(),
  );
}
