import type { Actor } from '#domain/officers/actor.ts';
import type { ContentKey } from '#domain/sealing/content-key.ts';
import { commitmentTo, newCommitmentSalt, sealedContentHash } from '#domain/sealing/receipt.ts';
import { sealField } from '#domain/sealing/seal-field.ts';
import { cleanText } from '#domain/tips/arrive/tip-form.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import type { TipSummary } from '../tip-summary.ts';
import { messageLimit } from './message-limit.ts';
import { notePlace } from './tip-content.ts';

/** What an officer writes beside a tip: a note, the words to a reason, a free tag, the number of a document. */
export type NoteKind = 'note' | 'reason' | 'tag' | 'document';

/** A record that an officer found to belong to a tip: an incident, a model, a session, a group of cameras. */
export interface LinkedRecord {
  readonly id: string;
  readonly family: string;
  readonly name: string;
}

export interface NewNote {
  readonly kind: NoteKind;
  readonly text: string;
  /** Sealed with the words: from the record nothing leads back to the tip. */
  readonly record?: LinkedRecord | undefined;
}

/** The note cleaned. @throws Failure invalid, under `field`, when empty or too long */
export function cleanNote(kind: NoteKind, text: string, field: string): NewNote {
  const cleaned = cleanText(text);
  if (cleaned === '') throw new Failure('invalid', { [field]: `tip.error.${kind}.empty` });
  if ([...cleaned].length > messageLimit) throw new Failure('invalid', { [field]: `tip.error.${kind}.long` });
  return { kind, text: cleaned };
}

/** The words to a reason, when there are any. */
export const reasonNote = (text: string | undefined): NewNote[] =>
  text === undefined || cleanText(text) === '' ? [] : [cleanNote('reason', text, 'reasonText')];

/** The sealed bytes of a note, and what the log says of it: SHA-256 over a sealed salt and those bytes, base64. */
export function sealNote(
  contentKey: ContentKey,
  tenant: string,
  { id, text, record }: { id: string; text: string; record?: LinkedRecord | undefined },
): { sealed: Buffer; commitment: string } {
  const salt = newCommitmentSalt();
  const told = JSON.stringify({ text, ...(record && { record }), salt: salt.toString('base64') });
  const sealed = sealField(contentKey, notePlace(tenant, id), told);
  return { sealed, commitment: commitmentTo(salt, sealedContentHash({ text: sealed })).toString('base64') };
}

/**
 * Seals a note under the tip's key and stores it.
 * @returns what the log says of it
 */
export async function insertNote(
  trx: Trx,
  context: { tenant: string; tip: TipSummary; actor: Pick<Actor, 'id'>; contentKey: ContentKey; now: Date },
  { id, kind, text, record }: NewNote & { id: string },
): Promise<string> {
  const { tenant, tip, actor, contentKey, now } = context;
  const { sealed, commitment } = sealNote(contentKey, tenant, { id, text, record });
  await trx
    .insertInto('tip_notes')
    .values({
      tenant_id: tenant,
      tip_id: tip.id,
      id,
      area_path: tip.areaPath,
      kind,
      author_id: actor.id,
      written_at: now,
      sealed,
    })
    .execute();
  return commitment;
}
