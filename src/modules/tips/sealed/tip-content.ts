import type { TipForm } from '#domain/tips/arrive/tip-form.ts';
import { type Coordinates, readCoordinates } from '#domain/tips/places/coordinates.ts';

/** The sealed text `content`: everything that was told but how to reach the sender. */
export interface TipContent extends Pick<TipForm, 'matter' | 'protection'> {
  readonly description: string;
  readonly place: string;
  readonly when: string;
  /** The point that the sender gave, in degrees. */
  readonly coordinates?: Coordinates | undefined;
  /** The commune that the sender chose; another unit may handle the tip. */
  readonly areaCode: string | null;
  readonly aboutOfficer: boolean;
  readonly dangerNow: boolean;
  /** Base64, 32 bytes: with it the commitment of the receipt can be checked. */
  readonly salt: string;
}

/** The sealed text `contact`, kept apart: only the assigned handler sees it, each view an event. */
export interface TipContact {
  readonly contactName: string;
  readonly contactPhone: string;
  /** What in an officer's notes points to the sender ("chị bán tạp hóa"). */
  readonly hint?: string;
}

/** The row of which a sealed text of the tip is a part; moved elsewhere it does not open. */
export const textPlace = (tenant: string, tipId: string, field: 'content' | 'contact') => ({
  tenant,
  table: 'tip_texts',
  record: tipId,
  field,
});

/** The same for a message of the conversation. */
export const messagePlace = (tenant: string, messageId: string) => ({
  tenant,
  table: 'tip_messages',
  record: messageId,
  field: 'text',
});

/** The same for what officers write beside a tip. */
export const notePlace = (tenant: string, noteId: string) => ({
  tenant,
  table: 'tip_notes',
  record: noteId,
  field: 'text',
});

/** The sealed text of a redaction: what was told with the hints at its sender blanked, messages by their id. */
export interface RedactedContent extends Pick<TipContent, 'description' | 'place' | 'when'> {
  readonly messages: Readonly<Record<string, string>>;
  /** How many stretches are blanked; none takes an earlier redaction back. */
  readonly blanks: number;
  readonly salt: string;
}

/** The same for a redaction. */
export const redactionPlace = (tenant: string, redactionId: string) => ({
  tenant,
  table: 'tip_redactions',
  record: redactionId,
  field: 'content',
});

/**
 * The texts to seal for officers, by field. A contact is among them only when the handler may call; one that is sealed
 * to custodians never is. A hint at the sender that an officer wrote down rests with it, or alone.
 */
export function tipTexts(form: TipForm, salt: string, hint = ''): Readonly<Record<'content', string>> {
  const { description, place, when, areaCode, aboutOfficer, dangerNow, matter, protection } = form;
  const point = form.coordinates ? readCoordinates(form.coordinates) : undefined;
  const content: TipContent = {
    ...{ description, place, when, areaCode, aboutOfficer, dangerNow },
    ...(point && { coordinates: point }),
    ...(matter && { matter }),
    ...(protection && protection.length > 0 && { protection }),
    salt,
  };
  const texts = { content: JSON.stringify(content) };
  if (form.reach !== 'handler' && hint === '') return texts;
  const { contactName, contactPhone } =
    form.reach === 'handler' ? form : { contactName: '', contactPhone: '' };
  const contact: TipContact = { contactName, contactPhone, ...(hint && { hint }) };
  return { ...texts, contact: JSON.stringify(contact) } as Readonly<Record<'content' | 'contact', string>>;
}
