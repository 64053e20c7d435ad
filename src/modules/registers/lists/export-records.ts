import { dayIn } from '#domain/calendar/day-in.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { mayAnywhere } from '#domain/officers/actor.ts';
import { seesOwnOnly } from '#domain/registers/may-read.ts';
import { type PlanStanding, planStanding } from '#domain/registers/plan-standing.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { readInScope, type Trx } from '#platform/database/in-scope.ts';
import { widenToCity } from '#platform/database/widen-to-city.ts';
import { Failure } from '#platform/failure.ts';
import { occurrenceOf } from '../activities/is-held.ts';
import { listPlanned, listStanding } from '../activities/planned.repository.ts';
import { listRecordNames } from '../record.repository.ts';
import type { RecordSummary } from '../record-row.ts';
import { listKeepers } from '../records/list-colleagues.ts';
import { cursorOf, matching, type RecordFilter, readPage } from '../records/record-list.repository.ts';
import type { RegisterContext } from '../register-context.ts';
import { pathToRead } from '../write-record.ts';

const pageSize = 500;

/** The records that fit, page by page, each with the name of what it lies under; no number of them is held at once. */
export async function exportRecords(
  context: RegisterContext,
  filter: RecordFilter,
): Promise<{
  path: string;
  records: AsyncIterable<{ record: RecordSummary; parentName: string; plan: PlanStanding | null }>;
}> {
  const kind = (await context.kinds()).get(filter.kind);
  if (!kind || !mayAnywhere(context.actor, kind.readers)) throw new Failure('not_found');
  const path = pathToRead(context, kind);
  return { path, records: everyRecord(context, path, kind, filter) };
}

/** Planned against held of each record; null where nothing of the kind is planned. */
async function standingsOf(
  trx: Trx,
  tenant: string,
  { kind, records, today }: { kind: RegisterKind; records: readonly RecordSummary[]; today: PlainDate },
): Promise<ReadonlyMap<string, PlanStanding> | null> {
  const activities = kind.activities.filter(({ heldAs }) => heldAs !== null).map(({ key }) => key);
  if (activities.length === 0) return null;
  const planned = await listPlanned(trx, tenant, { recordIds: records.map(({ id }) => id), activities });
  const standing = await listStanding(trx, tenant, planned);
  const of = (id: string) => planned.filter(({ recordId }) => recordId === id);
  return new Map(
    records.map(({ id }) => [
      id,
      planStanding(
        of(id).map((one) => occurrenceOf(one, standing)),
        today,
      ),
    ]),
  );
}

async function* everyRecord(
  { db, clock, tenant, actor }: RegisterContext,
  path: string,
  kind: RegisterKind,
  filter: RecordFilter,
) {
  let after = filter.after;
  const isOwn = filter.state === 'mine' || seesOwnOnly(actor, kind);
  const seen = { ...filter, keptBy: isOwn ? actor.id : undefined };
  do {
    const page = await readInScope(db, { tenant, path }, async (trx) => {
      const today = dayIn(clock());
      const keepers = await listKeepers(trx, tenant, kind, today);
      const found = matching(trx, tenant, seen, { today, keepers, isClose: kind.openTo !== null });
      const { rows: records } = await readPage(found, { ...filter, after }, pageSize);
      await widenToCity(trx, tenant);
      const names = await listRecordNames(
        trx,
        tenant,
        records.flatMap(({ parentId }) => parentId ?? []),
      );
      const plans = await standingsOf(trx, tenant, { kind, records, today });
      return records.map((record) => ({
        record,
        parentName: names.get(record.parentId ?? '') ?? '',
        plan: plans?.get(record.id) ?? null,
      }));
    });
    yield* page;
    const last = page.length === pageSize ? page.at(-1) : undefined;
    after = last && cursorOf(filter.sort, last.record);
  } while (after !== undefined);
}
