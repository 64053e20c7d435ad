import { dayIn } from '#domain/calendar/day-in.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { CanonicalValue } from '#domain/ledger/canonical-json.ts';
import type { FactBody } from '#domain/ledger/event-body.ts';
import { actorName, commonPath, mayIn, pathsOf } from '#domain/officers/actor.ts';
import type { Role } from '#domain/officers/role.ts';
import { mayRead } from '#domain/registers/may-read.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { appendEvent, wasDoneBy } from '#modules/ledger/for-modules.ts';
import { inScope, type Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { findRecord, updateRecord } from './record.repository.ts';
import type { RecordChange, RecordSummary } from './record-row.ts';
import type { RecordCommand, RegisterContext } from './register-context.ts';
import { recountParent } from './steps/recount-parent.ts';
import { stand } from './steps/stand.ts';
import { listSteps, type RecordStep, standing } from './steps/step.repository.ts';

/** What a change does to a record, beside what its kind's rules book. */
export interface Plan {
  readonly verb: string;
  readonly change: RecordChange;
  /** The day from which it holds. */
  readonly on: PlainDate;
  /** Of what is planned: its day may lie ahead. */
  readonly mayBeAhead?: boolean;
  readonly details?: Readonly<Record<string, CanonicalValue>>;
  /** The steps that stand after it; those before it unless given. */
  readonly steps?: readonly RecordStep[];
  /** Facts beside the record's own, such as those of an activity. */
  readonly facts?: readonly FactBody[];
  /** Rows beside the record, written in the same transaction once it is checked. */
  readonly also?: (trx: Trx) => Promise<FactBody[] | undefined>;
}

export type Planner = (
  found: { record: RecordSummary; kind: RegisterKind; steps: readonly RecordStep[]; now: Date },
  trx: Trx,
) => Plan | Promise<Plan>;

/**
 * The one way in which a record of any kind changes: inside the scope, by a role of its kind, on the version seen;
 * record, rows beside it, event and facts in one transaction, once per command.
 * @throws Failure not_found outside the scope, not_allowed, conflict when it changed meanwhile, invalid
 */
export async function writeRecord(
  context: RegisterContext,
  command: RecordCommand,
  rolesOf: (kind: RegisterKind) => readonly Role[],
  planner: Planner,
): Promise<RecordSummary> {
  const { db, clock, tenant, actor } = context;
  const path = commonPath(actor.roles.map(({ areaPath }) => areaPath));
  if (!path) throw new Failure('not_found');
  const kinds = await context.kinds();
  return inScope(db, { tenant, path }, async (trx) => {
    const record = await findRecord(trx, tenant, command.recordId, { lock: true });
    const kind = record && kinds.get(record.kind);
    if (!record || !kind || !mayRead(actor, kind, record)) throw new Failure('not_found');
    if (await wasDoneBy(trx, tenant, { id: command.id, actor: actorName(actor), recordId: record.id })) {
      return record;
    }
    if (!mayIn(actor, rolesOf(kind), record.areaPath)) throw new Failure('not_allowed');
    if (command.version !== null && record.version !== command.version) throw new Failure('conflict');
    const now = clock();
    const before = standing(await listSteps(trx, tenant, record.id));
    const plan = await planner({ record, kind, steps: before, now }, trx);
    if (plan.on > dayIn(now) && !plan.mayBeAhead) throw new Failure('invalid', { on: 'dayInFuture' });
    const next = { ...record, ...plan.change };
    // first what lies beside and under it: it may be counted by where those live
    const beside = await plan.also?.(trx);
    const { stands, facts } = await stand(trx, tenant, kind, next, {
      steps: plan.steps ?? before,
      on: plan.on,
    });
    const movesStock = facts.some(({ on }) => on === plan.on) && plan.on !== record.changedOn;
    if (movesStock && plan.on < record.changedOn) throw new Failure('invalid', { on: 'dayBeforeLastChange' });
    const changedOn = movesStock ? plan.on : record.changedOn;
    const written = await updateRecord(trx, tenant, { ...next, stands, changedOn });
    const ofParent = await recountParent(trx, tenant, kinds, written, { on: plan.on, was: record.living });
    await appendEvent(trx, {
      tenant,
      chain: record.areaCode,
      id: command.id,
      actor: actorName(actor),
      verb: plan.verb,
      recordKind: record.kind,
      recordId: record.id,
      happenedAt: now.toISOString(),
      recordedAt: now.toISOString(),
      details: { on: plan.on, stage: written.stage, ...plan.details },
      facts: [...facts, ...(plan.facts ?? []), ...(beside ?? []), ...ofParent],
    });
    return written;
  }).catch((error: { code?: string }) => {
    // a model and its site ended at the same moment: the database let one of them through
    if (error.code === '40P01') throw new Failure('conflict');
    throw error;
  });
}

/** The widest subtree in which the actor may read this kind. @throws Failure not_found */
export function pathToRead({ actor }: Pick<RegisterContext, 'actor'>, kind: RegisterKind): string {
  const path = commonPath(pathsOf(actor, kind.readers));
  if (!path) throw new Failure('not_found');
  return path;
}
