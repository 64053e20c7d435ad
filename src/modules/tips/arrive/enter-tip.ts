import { areaPath } from '#domain/areas/area-path.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { derivedId } from '#domain/ledger/derived-id.ts';
import type { EventBody } from '#domain/ledger/event-body.ts';
import { actorName, commonPath, mayIn, pathsOf } from '#domain/officers/actor.ts';
import { tipHandlers } from '#domain/officers/role.ts';
import { codeLookupHash } from '#domain/sealing/code-keys.ts';
import type { TipCode } from '#domain/sealing/tip-code.ts';
import { cleanEnteredTip, type EnteredTip, enteredTipErrors } from '#domain/tips/arrive/entered-tip.ts';
import { codeForForm } from '#domain/tips/arrive/form-code.ts';
import { receiptIndicators } from '#domain/tips/arrive/tip-channels.ts';
import { appendEvent } from '#modules/ledger/for-modules.ts';
import { inScope, type Trx } from '#platform/database/in-scope.ts';
import { widenToCity } from '#platform/database/widen-to-city.ts';
import { Failure } from '#platform/failure.ts';
import { newestAreaKey } from '../keys/newest-area-key.ts';
import type { TipContext } from '../steps/change-tip.ts';
import { findEnteredTip, insertEnteredTip } from './entered-tip.repository.ts';
import { sealNewTip } from './seal-new-tip.ts';
import { type IdentityKeeper, keeperOf } from './submit-tip.ts';

export interface EnterTipCommand extends EnteredTip {
  /** The command's own id. It rests nowhere: the sender's code comes from it. */
  readonly id: string;
}

export interface EnteredReceipt {
  readonly tipId: string;
  /** For the sender, to be handed over on paper or dictated. */
  readonly code: TipCode;
  readonly receivedAt: Date;
  readonly areaCode: string;
  /** Whether the officer who wrote it down still sees it: not so when it went past the unit or to another one. */
  readonly isVisible: boolean;
}

export type EntryContext = TipContext & {
  readonly lookupKey: Uint8Array;
  /** Seals who told it to the custodians, inside the transaction of the entry. */
  readonly identities?: (trx: Trx) => IdentityKeeper;
};

/**
 * Seals what an officer wrote down, with its event and facts (T01, T05, by channel T12 or T13, T14 without identity), in
 * one transaction. A tip about police or an official is the city's and leaves the sight of who wrote it down (settled:
 * it goes past the unit). Once per command: a retry gets the same code.
 * @throws Failure not_allowed, invalid with the fields that are wrong, conflict for another text under the same command
 */
export async function enterTip(context: EntryContext, command: EnterTipCommand): Promise<EnteredReceipt> {
  const { db, clock, tenant, actor } = context;
  const path = commonPath(pathsOf(actor, tipHandlers));
  if (!path) throw new Failure('not_allowed');
  const now = clock();
  const { id, ...typed } = command;
  const tip = cleanEnteredTip(typed);
  const errors = enteredTipErrors(tip, now);
  if (Object.keys(errors).length > 0) throw new Failure('invalid', errors);
  return inScope(db, { tenant, path }, (trx) => writeEnteredTip(trx, context, { id, tip, now }));
}

/** The same inside a transaction that writes more: a list of tips is entered whole or not at all. */
export async function writeEnteredTip(
  trx: Trx,
  { tenant, actor, lookupKey, identities }: Omit<EntryContext, 'db' | 'clock'>,
  { id, tip, now }: { id: string; tip: EnteredTip; now: Date },
): Promise<EnteredReceipt> {
  // it may lie anywhere in the city: written there, not read
  await widenToCity(trx, tenant);
  const code = codeForForm(lookupKey, id, tip);
  const eventId = derivedId(id, 'receive');
  const known = await findEnteredTip(trx, tenant, { eventId, actor: actorName(actor) });
  if (known && !known.codeHash.equals(codeLookupHash(lookupKey, code))) throw new Failure('conflict');
  const areaCode = known?.areaCode ?? (tip.aboutOfficer ? tenant : (tip.areaCode ?? tenant));
  const placed = areaCode === tenant ? areaPath(tenant) : areaPath(tenant, areaCode);
  const isVisible = mayIn(actor, tipHandlers, placed);
  if (known) return { tipId: known.tipId, code, receivedAt: known.receivedAt, areaCode, isVisible };

  const area = await newestAreaKey(trx, tenant, areaCode);
  if (!area) throw new Failure('invalid', { areaCode: 'tip.error.areaCode.unknown' });
  const receivedAt = tip.receivedAt ?? now;
  const sealed = sealNewTip({ area, lookupKey }, code, { form: tip, hint: tip.hint, now });
  const identity =
    tip.reach === 'sealed' ? await keeperOf(identities?.(trx)).seal(sealed.id, tip) : undefined;
  await insertEnteredTip(trx, tenant, { tip, sealed, placed, areaCode, area, receivedAt, now });
  await identity?.keep(trx, sealed.sealed.codeLookup);
  const common = { tenant, chain: areaCode, actor: actorName(actor), recordKind: 'tip', recordId: sealed.id };
  const told = { happenedAt: receivedAt.toISOString(), recordedAt: now.toISOString() };
  const { channel, reach } = tip;
  await appendEvent(trx, {
    ...common,
    ...told,
    id: eventId,
    verb: 'receive',
    details: { channel, reach, commitment: sealed.commitment, ...identity?.details },
    facts: receiptIndicators(tip).map((indicator) => ({
      indicator,
      area: areaCode,
      on: dayIn(receivedAt),
      quantity: '1',
    })),
  });
  for (const event of sortingEvents(tip, id)) {
    await appendEvent(trx, {
      ...common,
      ...event,
      happenedAt: now.toISOString(),
      recordedAt: now.toISOString(),
    });
  }
  return { tipId: sealed.id, code, receivedAt, areaCode, isVisible };
}

/** What the officer was sure of at once, as the events that it would have been later. */
function sortingEvents(tip: EnteredTip, id: string): Pick<EventBody, 'id' | 'verb' | 'details' | 'facts'>[] {
  const { track, crimeKind = null, urgency, tags } = tip;
  return [
    ...(track
      ? [
          {
            id: derivedId(id, 'triage'),
            verb: 'triage',
            details: {
              from: 'security_information',
              track,
              crimeKind,
              urgency,
              remote: false,
              reason: 'by_content',
            },
            facts: [],
          },
        ]
      : []),
    ...(tags.length > 0
      ? [{ id: derivedId(id, 'tag'), verb: 'tag', details: { add: [...tags], remove: [] }, facts: [] }]
      : []),
  ];
}
