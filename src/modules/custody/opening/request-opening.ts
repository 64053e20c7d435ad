import { dayIn } from '#domain/calendar/day-in.ts';
import { openersNeeded } from '#domain/custody/custodian-count.ts';
import { mayAnswer } from '#domain/custody/custody-group.ts';
import { answerWithinMs, isOver, type OpeningPurpose, type ViewingMinutes } from '#domain/custody/opening.ts';
import { derivedId } from '#domain/ledger/derived-id.ts';
import { actorName, commonPath, mayIn, pathsOf } from '#domain/officers/actor.ts';
import { tipHandlers } from '#domain/officers/role.ts';
import { findEvent } from '#modules/ledger/for-modules.ts';
import { findOfficer } from '#modules/officers/for-modules.ts';
import { cleanNote, insertNote, lockTip, openContentKey, unitsOfTip } from '#modules/tips/for-modules.ts';
import { inScope, type Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import type { ReadingCustodyContext } from '../custody-context.ts';
import { findIdentity, listShareHolders } from '../identity/identity.repository.ts';
import { insertOpening, listOpeningsOfTip } from './opening.repository.ts';
import { insertAsked } from './opening-answer.repository.ts';
import { appendOpeningEvent } from './opening-event.ts';

export interface OpeningRequest {
  readonly id: string;
  readonly tipId: string;
  readonly purpose: OpeningPurpose;
  readonly minutes: ViewingMinutes;
  readonly reasonText: string;
  /** Of a key pair made for this opening in the asking browser, where its private half stays. */
  readonly publicKey: Buffer;
}

/**
 * An officer of the unit that handles a tip asks the custodians to open who sent it. Asked are those who hold a share,
 * other than who asks and anyone of the handling or the accused unit. The reason is sealed with the tip.
 * @throws Failure not_found outside the scope, invalid without a reason, conflict when there is nothing to open, a
 * request is under way, or fewer than two may be asked
 */
export async function requestOpening(context: ReadingCustodyContext, request: OpeningRequest): Promise<void> {
  const { db, clock, tenant, actor, keys } = context;
  const path = commonPath(pathsOf(actor, tipHandlers));
  if (!path) throw new Failure('not_allowed');
  const reason = cleanNote('reason', request.reasonText, 'reasonText');
  return inScope(db, { tenant, path }, async (trx) => {
    const tip = await lockTip(trx, tenant, request.tipId);
    if (!tip || !mayIn(actor, tipHandlers, tip.areaPath)) throw new Failure('not_found');
    if (await findEvent(trx, tenant, request.id)) return;
    const identity = await findIdentity(trx, tenant, tip.id);
    if (!identity || identity.deletedAt) throw new Failure('conflict', { identity: 'custody.error.nothing' });
    const before = await listOpeningsOfTip(trx, tenant, tip.id);
    if (before.some(({ status }) => !isOver(status)))
      throw new Failure('conflict', { identity: 'custody.error.underWay' });
    const now = clock();
    const contentKey = await openContentKey(trx, tenant, keys, tip.id);
    const units = await unitsOfTip(trx, tenant, tip, contentKey);
    const asked = await custodiansFor(trx, { tenant, units, now, tipId: tip.id, asker: actor.id });
    if (asked.length < openersNeeded) throw new Failure('conflict', { identity: 'custody.error.tooFew' });
    const noteId = derivedId(request.id, 'note');
    const commitment = await insertNote(
      trx,
      { tenant, tip, actor, contentKey, now },
      { ...reason, id: noteId },
    );
    const { id, purpose, minutes, publicKey } = request;
    const opening = {
      ...{ id, tipId: tip.id, areaPath: tip.areaPath, purpose, minutes, noteId, publicKey },
      ...{ askedBy: actor.id, askedAt: now, endsAt: new Date(now.getTime() + answerWithinMs) },
      status: 'requested' as const,
    };
    await insertOpening(trx, tenant, opening);
    await insertAsked(trx, tenant, opening, asked);
    await appendOpeningEvent(trx, tenant, opening, {
      id,
      now,
      actor: actorName(actor),
      verb: 'ask_identity',
      details: {
        ...{ purpose, minutes, asked, publicKey: publicKey.toString('base64') },
        notes: [{ id: noteId, kind: 'reason', commitment }],
      },
    });
  });
}

/** Who may be asked, by today's roles. */
async function custodiansFor(
  trx: Trx,
  of: { tenant: string; units: readonly string[]; now: Date; tipId: string; asker: string },
): Promise<string[]> {
  const found: string[] = [];
  for (const officerId of await listShareHolders(trx, of.tenant, of.tipId)) {
    const officer = await findOfficer(trx, of.tenant, officerId, dayIn(of.now));
    if (officerId === of.asker || !officer || officer.disabledAt) continue;
    if (mayAnswer(officer.roles, of.units)) found.push(officerId);
  }
  return found;
}
