import { z } from 'zod';
import type { ContentKey } from '#domain/sealing/content-key.ts';
import { openField } from '#domain/sealing/seal-field.ts';
import { tipMatters, tipProtections } from '#domain/tips/arrive/tip-form.ts';
import {
  notePlace,
  type RedactedContent,
  redactionPlace,
  type TipContact,
  type TipContent,
  textPlace,
} from './tip-content.ts';

const Content: z.ZodType<TipContent> = z.object({
  description: z.string(),
  place: z.string(),
  when: z.string(),
  coordinates: z.object({ lat: z.number(), lng: z.number() }).optional(),
  areaCode: z.string().nullable(),
  aboutOfficer: z.boolean(),
  dangerNow: z.boolean(),
  matter: z.enum(tipMatters).optional(),
  protection: z.array(z.enum(tipProtections)).readonly().optional(),
  salt: z.string(),
});

const Contact: z.ZodType<TipContact> = z.object({
  contactName: z.string(),
  contactPhone: z.string(),
  hint: z.string().exactOptional(),
});

const Note = z.object({
  text: z.string(),
  record: z.object({ id: z.string(), family: z.string(), name: z.string() }).exactOptional(),
});

const Redacted: z.ZodType<RedactedContent> = z.object({
  description: z.string(),
  place: z.string(),
  when: z.string(),
  messages: z.record(z.string(), z.string()),
  blanks: z.number(),
  salt: z.string(),
});

/** What was told in a tip. All here throw CannotOpen for bytes that were changed at rest or moved. */
export const openedContent = (key: ContentKey, tenant: string, tipId: string, sealed: Buffer): TipContent =>
  Content.parse(JSON.parse(openField(key, textPlace(tenant, tipId, 'content'), sealed)));

/** How to reach its sender. */
export const openedContact = (key: ContentKey, tenant: string, tipId: string, sealed: Buffer): TipContact =>
  Contact.parse(JSON.parse(openField(key, textPlace(tenant, tipId, 'contact'), sealed)));

/** What an officer wrote beside it. */
export const openedNote = (key: ContentKey, tenant: string, noteId: string, sealed: Buffer) =>
  Note.parse(JSON.parse(openField(key, notePlace(tenant, noteId), sealed)));

/** What of it the next unit reads. */
export const openedRedaction = (
  key: ContentKey,
  tenant: string,
  redactionId: string,
  sealed: Buffer,
): RedactedContent => Redacted.parse(JSON.parse(openField(key, redactionPlace(tenant, redactionId), sealed)));
