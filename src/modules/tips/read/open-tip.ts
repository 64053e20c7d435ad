import { type Actor, commonPath, mayIn, pathsOf } from '#domain/officers/actor.ts';
import { tipReaders } from '#domain/officers/role.ts';
import type { TipClock } from '#domain/tips/clocks/tip-clock.ts';
import { readsOriginal } from '#domain/tips/redaction.ts';
import type { TipAction } from '#domain/tips/steps/tip-actions.ts';
import { actionsFor } from '#domain/tips/steps/tip-policy.ts';
import { listOfficerNames, type OfficerName } from '#modules/officers/for-modules.ts';
import type { Database } from '#platform/database/connect.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { listClocks } from '../clocks/tip-clock.repository.ts';
import { type OpeningKeys, openContentKey } from '../keys/open-content-key.ts';
import { findRedaction, type Redaction } from '../redaction/redaction.repository.ts';
import { listNotes, listTags, type TipNote } from '../sealed/list-notes.ts';
import { hasContact, type OpenedMessage, openContent, openMessages } from '../sealed/open-told.ts';
import type { TipContent } from '../sealed/tip-content.ts';
import { findTip } from '../tip.repository.ts';
import type { TipSummary } from '../tip-summary.ts';

export interface OpenedTip extends TipSummary {
  /** Empty once the text is destroyed. */
  readonly content: Omit<TipContent, 'salt'>;
  readonly messages: readonly OpenedMessage[];
  /** When hints at the sender were blanked last. */
  readonly redactedAt: Date | null;
  /** Whether how to reach the sender, or a hint at the sender, rests sealed beside it. */
  readonly leftContact: boolean;
  /** Whether this officer reads it with the hints blanked. */
  readonly showsRedacted: boolean;
  /** What officers wrote beside it, oldest first. */
  readonly notes: readonly TipNote[];
  readonly tags: readonly string[];
  /** Every clock that ran on it, oldest first. */
  readonly clocks: readonly TipClock[];
  /** Who is named in it, by id: its handler, and who wrote notes. */
  readonly officers: ReadonlyMap<string, OfficerName>;
  /** What this officer may do now. */
  readonly actions: readonly TipAction[];
}

const nothingTold = {
  content: {
    description: '',
    place: '',
    when: '',
    areaCode: null,
    aboutOfficer: false,
    dangerNow: false,
  },
  messages: [],
  notes: [],
  leftContact: false,
  redactedAt: null,
  showsRedacted: false,
};

/**
 * Opens a tip for an officer who may read it: what was told and the conversation, never how to reach the sender. Whoever
 * is outside the unit that blanked hints at the sender reads it blanked. The surface records the reading.
 * @throws Failure not_found outside the officer's areas
 */
export async function openTip(
  context: { db: Database; tenant: string; actor: Actor; keys: OpeningKeys },
  { tipId }: { tipId: string },
): Promise<OpenedTip> {
  const { db, tenant, actor, keys } = context;
  const path = commonPath(pathsOf(actor, tipReaders));
  if (!path) throw new Failure('not_allowed');
  return readInScope(db, { tenant, path }, async (trx) => {
    const tip = await findTip(trx, tenant, tipId);
    if (!tip || !mayIn(actor, tipReaders, tip.areaPath)) throw new Failure('not_found');
    const beside = {
      clocks: await listClocks(trx, tenant, tipId),
      tags: await listTags(trx, tenant, tipId),
      actions: actionsFor(actor, tip),
    };
    if (tip.destroyedAt) {
      const officers = await listOfficerNames(trx, tenant, [tip.handlerId]);
      return { ...tip, ...beside, ...nothingTold, officers };
    }
    const contentKey = await openContentKey(trx, tenant, keys, tipId);
    const told = {
      content: await openContent(trx, tenant, tipId, contentKey),
      messages: await openMessages(trx, tenant, tipId, contentKey),
      notes: await listNotes(trx, tenant, tipId, contentKey),
    };
    const redaction = await findRedaction(trx, tenant, tipId, contentKey);
    const showsRedacted = redaction !== undefined && !readsOriginal(actor, tip, redaction.madeIn);
    return {
      ...tip,
      ...beside,
      ...(showsRedacted ? blanked(told, redaction) : told),
      leftContact: await hasContact(trx, tenant, tipId),
      redactedAt: redaction?.madeAt ?? null,
      showsRedacted,
      officers: await listOfficerNames(trx, tenant, [
        tip.handlerId,
        ...told.notes.map(({ authorId }) => authorId),
      ]),
    };
  });
}

function blanked<T extends Pick<OpenedTip, 'content' | 'messages'>>(told: T, { content }: Redaction): T {
  const { messages, description, place, when } = content;
  return {
    ...told,
    // a point can be the sender's own door: who reads with hints blanked is not shown it
    content: { ...told.content, description, place, when, coordinates: undefined },
    messages: told.messages.map((message) => ({ ...message, text: messages[message.id] ?? message.text })),
  };
}
