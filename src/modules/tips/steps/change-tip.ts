import { dayIn } from '#domain/calendar/day-in.ts';
import type { CanonicalValue } from '#domain/ledger/canonical-json.ts';
import { derivedId } from '#domain/ledger/derived-id.ts';
import type { EventBody, FactBody } from '#domain/ledger/event-body.ts';
import { type Actor, actorName, commonPath, mayIn, pathsOf } from '#domain/officers/actor.ts';
import { tipHandlers } from '#domain/officers/role.ts';
import { allowedTipActions, type TipAction } from '#domain/tips/steps/tip-actions.ts';
import { mayTake } from '#domain/tips/steps/tip-policy.ts';
import { appendEvent, wasDoneBy } from '#modules/ledger/for-modules.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { inScope, type Trx } from '#platform/database/in-scope.ts';
import { widenToCity } from '#platform/database/widen-to-city.ts';
import { Failure } from '#platform/failure.ts';
import { endNotices } from '../clocks/notice.repository.ts';
import { ensureClocks, runClocks } from '../clocks/run-clocks.ts';
import { type OpeningKeys, openContentKey } from '../keys/open-content-key.ts';
import { insertNote, type NewNote } from '../sealed/seal-note.ts';
import { findTip, lockTip, type TipChange, updateTip } from '../tip.repository.ts';
import type { TipSummary } from '../tip-summary.ts';

export interface TipContext {
  readonly db: Database;
  readonly clock: Clock;
  readonly tenant: string;
  readonly actor: Actor;
}

/** With the keys that seal and open what officers write. */
export interface SealingTipContext extends TipContext {
  readonly keys: OpeningKeys;
}

/** What every change of a tip carries: its own id, and the version that the officer saw. */
export interface TipCommand {
  readonly id: string;
  readonly tipId: string;
  readonly version: number;
}

export interface TipStep {
  readonly change: TipChange;
  readonly details?: Record<string, CanonicalValue>;
  /** Indicator → quantity, booked in the tip's area today. */
  readonly facts?: Record<string, string>;
  /** Facts of other days or areas. */
  readonly booked?: readonly FactBody[];
  /** What is sealed beside the tip; the event holds only commitments to it. */
  readonly notes?: readonly NewNote[];
  /** How the limits name the step, where not by the action. */
  readonly clockVerb?: string;
  /** Rows beside the tip, written in the same transaction. */
  readonly also?: (trx: Trx, changed: TipSummary) => Promise<unknown>;
  /** Whether the step writes outside the officer's scope, e.g. in the unit that a tip moves to. */
  readonly inCity?: boolean;
  /** A second event that the step causes: in another chain, or of another record. */
  readonly second?: Pick<EventBody, 'chain' | 'verb' | 'recordId' | 'details' | 'facts'>;
}

type Plan = (tip: TipSummary, now: Date, trx: Trx) => TipStep | Promise<TipStep>;

/**
 * The one way in which an officer changes a tip: inside the scope, allowed by role and status, on the version seen;
 * record, clocks, notes, event and facts in one transaction, once per command.
 * @throws Failure not_found outside the scope, not_allowed, conflict when it changed meanwhile or the step is not open
 */
export async function changeTip(
  context: TipContext & { readonly keys?: OpeningKeys },
  command: TipCommand,
  action: TipAction | ((tip: TipSummary) => TipAction),
  plan: Plan,
): Promise<TipSummary> {
  const { db, clock, tenant, actor } = context;
  const path = commonPath(pathsOf(actor, tipHandlers));
  if (!path) throw new Failure('not_allowed');
  return inScope(db, { tenant, path }, async (trx) => {
    const tip = await lockTip(trx, tenant, command.tipId);
    const isMine = tip && mayIn(actor, tipHandlers, tip.areaPath);
    if (!isMine || tip.version !== command.version) {
      // a retried command finds its event, also where the tip has left the scope; anything else changed meanwhile
      const done = await findDone(trx, context, command);
      if (done) return done;
      throw new Failure(isMine ? 'conflict' : 'not_found');
    }
    const verb = typeof action === 'function' ? action(tip) : action;
    if (!mayTake(actor, verb, tip)) throw new Failure('not_allowed');
    if (!allowedTipActions(tip).includes(verb)) throw new Failure('conflict');
    const now = clock();
    await ensureClocks(trx, tenant, tip);
    const step = await plan(tip, now, trx);
    if (step.inCity) await widenToCity(trx, tenant);
    const notes = await sealNotes(trx, context, { tip, command, now, notes: step.notes ?? [] });
    const changed = await updateTip(trx, tenant, tip, step.change);
    await step.also?.(trx, changed);
    await runClocks(trx, tenant, changed, { verb: step.clockVerb ?? verb, now, commandId: command.id });
    if (tip.movedFrom && changed.movedFrom !== tip.movedFrom)
      await endNotices(trx, tenant, tip.id, ['moved_in'], now);
    const common = {
      tenant,
      actor: actorName(actor),
      recordKind: 'tip',
      happenedAt: now.toISOString(),
      recordedAt: now.toISOString(),
    };
    const event: EventBody = {
      ...common,
      chain: tip.areaCode,
      id: command.id,
      verb,
      recordId: tip.id,
      details: { ...step.details, ...(notes.length > 0 && { notes }) },
      facts: [
        ...Object.entries(step.facts ?? {}).map(
          ([indicator, quantity]): FactBody => ({ indicator, area: tip.areaCode, on: dayIn(now), quantity }),
        ),
        ...(step.booked ?? []),
      ],
    };
    const events = [event];
    if (step.second) {
      events.push({ ...common, ...step.second, id: derivedId(command.id, 'event', step.second.verb) });
    }
    // heads of chains are locked in one order everywhere, so that two moves never wait for each other
    events.sort((a, b) => (a.chain < b.chain ? -1 : a.chain > b.chain ? 1 : 0));
    for (const body of events) await appendEvent(trx, body);
    return changed;
  }).catch((error: { code?: string }) => {
    // two officers merged two tips into each other: the database let one of them through
    if (error.code === '40P01') throw new Failure('conflict');
    throw error;
  });
}

async function findDone(
  trx: Trx,
  { tenant, actor }: TipContext,
  { id, tipId }: TipCommand,
): Promise<TipSummary | undefined> {
  if (!(await wasDoneBy(trx, tenant, { id, actor: actorName(actor), recordId: tipId }))) return undefined;
  await widenToCity(trx, tenant);
  return findTip(trx, tenant, tipId);
}

/** Seals what was written under the tip's key. @returns ids and commitments for the event */
async function sealNotes(
  trx: Trx,
  { tenant, actor, keys }: TipContext & { readonly keys?: OpeningKeys },
  written: { tip: TipSummary; command: TipCommand; now: Date; notes: readonly NewNote[] },
): Promise<{ id: string; kind: string; commitment: string }[]> {
  const { tip, command, now, notes } = written;
  if (notes.length === 0) return [];
  if (!keys) throw new Error('A step that seals needs keys.');
  const contentKey = await openContentKey(trx, tenant, keys, tip.id);
  const sealed = [];
  for (const [at, note] of notes.entries()) {
    const id = derivedId(command.id, 'note', String(at));
    const commitment = await insertNote(trx, { tenant, tip, actor, contentKey, now }, { ...note, id });
    sealed.push({ id, kind: note.kind, commitment });
  }
  return sealed;
}
