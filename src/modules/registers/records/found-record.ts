import type { FoundRecord } from '#contract/registers/registers.ts';
import { areaPath } from '#domain/areas/area-path.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { isPlainDate, type PlainDate, plainDate } from '#domain/calendar/plain-date.ts';
import { actorName, commonPath, mayIn } from '#domain/officers/actor.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { silentFrom } from '#domain/registers/silence.ts';
import { isLiving } from '#domain/registers/steps.ts';
import { findArea } from '#modules/areas/for-modules.ts';
import { appendEvent } from '#modules/ledger/for-modules.ts';
import { inScope, type Trx } from '#platform/database/in-scope.ts';
import { widenToCity } from '#platform/database/widen-to-city.ts';
import { Failure } from '#platform/failure.ts';
import { findRecord, insertRecords, updateRecord } from '../record.repository.ts';
import type { RecordSummary } from '../record-row.ts';
import type { Kinds, RegisterContext } from '../register-context.ts';
import { recountParent } from '../steps/recount-parent.ts';
import { stand } from '../steps/stand.ts';
import { checkSaid } from './check-said.ts';

/**
 * Founds a record of any kind in an area of the officer's, with what it counts.
 * @throws Failure not_found (kind, area, parent), not_allowed, invalid with a sentence for each field
 */
export async function foundRecord(context: RegisterContext, command: FoundRecord): Promise<RecordSummary> {
  const { db, clock, tenant, actor } = context;
  const kinds = await context.kinds();
  const kind = kinds.get(command.kind);
  if (!kind) throw new Failure('not_found');
  const path = command.areaCode === tenant ? `${tenant}/` : areaPath(tenant, command.areaCode);
  if (!mayIn(actor, kind.keepers, path)) {
    throw new Failure(mayIn(actor, kind.readers, path) ? 'not_allowed' : 'not_found');
  }
  checkPlace(kind, command.areaCode === tenant);
  const now = clock();
  const { name, fields } = checkSaid(kind, command, dayFault(command.on, dayIn(now)));
  const on = plainDate(command.on);
  const scope = commonPath(actor.roles.map((grant) => grant.areaPath)) ?? path;
  return inScope(db, { tenant, path: scope }, async (trx) => {
    const known = await findRecord(trx, tenant, command.id);
    if (known) return known;
    if (!(await findArea(trx, command.areaCode, on))) {
      throw new Failure('invalid', { areaCode: 'areaNotThen' });
    }
    const draft: RecordSummary = {
      id: command.id,
      kind: kind.key,
      areaCode: command.areaCode,
      areaPath: path,
      parentId: command.parentId,
      // close to a person: whoever writes it down looks after it
      keeperId: kind.openTo ? actor.id : null,
      name,
      stage: kind.firstStage,
      living: isLiving(kind, kind.firstStage),
      fields,
      tags: command.tags,
      stands: [],
      openedOn: on,
      changedOn: on,
      lastActivityOn: null,
      silentFrom: silentFrom(kind, { openedOn: on, lastActivityOn: null }),
      version: 1,
    };
    const record = { ...draft, parentId: await checkedParent(trx, context, kinds, kind, command.parentId) };
    await insertRecords(trx, tenant, [{ record, by: { officerId: actor.id, now } }]);
    const { stands, facts } = await stand(trx, tenant, kind, record, { steps: [], on });
    const written = await updateRecord(trx, tenant, { ...record, stands, version: 0 });
    const ofParent = await recountParent(trx, tenant, kinds, written, { on, was: false });
    await appendEvent(trx, {
      tenant,
      chain: record.areaCode,
      id: command.id,
      actor: actorName(actor),
      verb: 'found',
      recordKind: kind.key,
      recordId: record.id,
      happenedAt: now.toISOString(),
      recordedAt: now.toISOString(),
      details: { on, stage: record.stage, ...(record.parentId && { parent: record.parentId }) },
      facts: [...facts, ...ofParent],
    });
    return written;
  });
}

function dayFault(on: string, today: PlainDate): { on: string } | undefined {
  if (!isPlainDate(on)) return { on: 'dayWrong' };
  return on > today ? { on: 'dayInFuture' } : undefined;
}

function checkPlace(kind: RegisterKind, isCity: boolean): void {
  if (kind.place === (isCity ? 'commune' : 'city')) throw new Failure('invalid', { areaCode: 'placeWrong' });
}

/** What it lies under must live, and may be any unit's: a commune follows a model of the city or of a neighbour. */
async function checkedParent(
  trx: Trx,
  { tenant }: RegisterContext,
  kinds: Kinds,
  kind: RegisterKind,
  parentId: string | null,
): Promise<string | null> {
  if (kind.under.length === 0) {
    if (parentId !== null) throw new Failure('invalid', { parentId: 'parentWrong' });
    return null;
  }
  if (parentId === null) {
    if (kind.mayStandAlone) return null;
    throw new Failure('invalid', { parentId: 'parentRequired' });
  }
  await widenToCity(trx, tenant);
  const parent = await findRecord(trx, tenant, parentId);
  if (!parent || !kind.under.includes(parent.kind) || !kinds.has(parent.kind)) throw new Failure('not_found');
  if (!parent.living) throw new Failure('invalid', { parentId: 'parentEnded' });
  return parent.id;
}
