import { z } from 'zod';
import { isPlainDate } from '#domain/calendar/plain-date.ts';
import { informantFields } from '#domain/papers/paper-words.ts';
import { tipPapers } from '#domain/papers/tip-papers.ts';
import { enteredTipLimits } from '#domain/tips/arrive/entered-tip.ts';
import { officerChannels } from '#domain/tips/arrive/tip-channels.ts';
import { tipReaches } from '#domain/tips/arrive/tip-form.ts';
import { tipTags } from '#domain/tips/steps/tip-reasons.ts';
import { crimeKinds, tipTracks, urgencies } from '#domain/tips/steps/tip-tracks.ts';
import { Command, Id, Instant } from '../fields.ts';

const tracks = tipTracks.filter((track) => track !== 'out_of_scope');
const Text = (most: number) => z.string().max(most, 'textLong').default('');

/** What an officer wrote down. The rules count characters as a reader does; these limits only keep nonsense out. */
export const EnterTip = z.strictObject({
  id: Id,
  channel: z.enum(officerChannels, { error: 'channelRequired' }),
  description: z.string().max(40_000, 'textLong'),
  place: Text(1000),
  /** As typed or pasted from a map. */
  coordinates: Text(1000),
  when: Text(400),
  areaCode: z
    .string()
    .regex(/^[0-9]{5}$/, 'areaCodeWrong')
    .nullable(),
  aboutOfficer: z.boolean(),
  askedAboutOfficer: z.boolean().default(false),
  dangerNow: z.boolean().default(false),
  reach: z.enum(tipReaches).default('none'),
  contactName: Text(200),
  contactPhone: Text(80),
  hint: Text(enteredTipLimits.hint * 2),
  track: z.enum(tracks).optional(),
  crimeKind: z.enum(crimeKinds).optional(),
  urgency: z.enum(urgencies).default('normal'),
  tags: z.array(z.enum(tipTags)).max(tipTags.length).default([]),
  /** When it reached the police, where that was before now: a letter, a call taken down on paper. */
  receivedAt: Instant.optional(),
});
export type EnterTip = z.input<typeof EnterTip>;

/** What the sender is given, once. */
export const EnteredReceipt = z.strictObject({
  /** Null when the officer no longer sees it. */
  tipId: Id.nullable(),
  /** `92PK-…`: sixteen symbols in groups of four and a check character. */
  code: z.string(),
  /** The same secret as eight words to be dictated. */
  words: z.array(z.string()),
  receivedAt: Instant,
  areaName: z.string(),
});
export type EnteredReceipt = z.infer<typeof EnteredReceipt>;

/** What an entry needs: all communes of today, which of them are the officer's, whether custodians keep contacts. */
export const IntakeAreas = z.strictObject({
  takesSealed: z.boolean(),
  communes: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      type: z.string(),
      isOwn: z.boolean(),
      /** Somewhere inside it, WGS 84; null where none is known. */
      point: z.strictObject({ lat: z.number(), lng: z.number() }).nullable(),
    }),
  ),
});
export type IntakeAreas = z.infer<typeof IntakeAreas>;

/** A Word file: small enough to travel as base64. */
export const Paper = z.strictObject({ fileName: z.string(), file: z.base64() });
export type Paper = z.infer<typeof Paper>;

/** The minutes of an intake, from the form in hand. Nothing of it is stored but that they were printed. */
export const PrintMinutes = z.strictObject({
  id: Id,
  channel: z.enum(officerChannels, { error: 'channelRequired' }),
  description: z.string().trim().min(1, 'tip.error.description.empty').max(40_000, 'textLong'),
  place: Text(1000),
  coordinates: Text(1000),
  when: Text(400),
  informant: z.partialRecord(z.enum(informantFields), z.string().max(300, 'textLong')).default({}),
});
export type PrintMinutes = z.input<typeof PrintMinutes>;

export const PrintTipPaper = Command.extend({
  form: z.enum(tipPapers),
  /** Things handed in, by name; printed and not stored. */
  items: z.array(z.string().trim().min(1).max(300, 'textLong')).max(40).optional(),
});
export type PrintTipPaper = z.input<typeof PrintTipPaper>;

const Day = z.string().refine(isPlainDate, 'dayWrong');
export const PrintRegister = z.strictObject({
  id: Id,
  areaCode: z.string().regex(/^[0-9]{2,5}$/, 'areaCodeWrong'),
  from: Day,
  to: Day,
});
export type PrintRegister = z.input<typeof PrintRegister>;
