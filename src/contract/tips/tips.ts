import { z } from 'zod';
import { tipMatters, tipProtections } from '#domain/tips/arrive/tip-form.ts';
import { tipGroups } from '#domain/tips/inbox/tip-groups.ts';
import { tipActionNames, tipStatuses, valuableGrounds } from '#domain/tips/steps/tip-actions.ts';
import { tipOutcomes, tipResults } from '#domain/tips/steps/tip-outcomes.ts';
import { Command, Id, Instant } from '../fields.ts';

export const TipParams = z.strictObject({ tipId: Id });
export type TipParams = z.infer<typeof TipParams>;

/** A tip as lists show it: nothing of what was told. */
export const TipSummary = z.strictObject({
  id: Id,
  areaCode: z.string(),
  areaName: z.string(),
  track: z.string(),
  status: z.enum(tipStatuses),
  outcome: z.enum(tipResults).nullable(),
  valuable: z.boolean(),
  channel: z.string(),
  reach: z.enum(['none', 'sealed', 'handler']),
  receivedAt: Instant,
  /** When the law wants the preliminary check done; null where no limit is known or it is over. */
  checkDueAt: Instant.nullable(),
  version: z.int(),
});
export type TipSummary = z.infer<typeof TipSummary>;

/** How many tips there are of each group. */
export const TipCounts = z.record(z.enum(tipGroups), z.int());
export type TipCounts = z.infer<typeof TipCounts>;

/** An opened tip. How to reach the sender is never part of it. */
export const Tip = TipSummary.extend({
  content: z.strictObject({
    description: z.string(),
    place: z.string(),
    when: z.string(),
    /** The point that the sender gave; null where none is, or where it is blanked. */
    coordinates: z.strictObject({ lat: z.number(), lng: z.number() }).nullable(),
    /** What the sender says it is about, and asks for to be safe. */
    matter: z.enum(tipMatters).nullable(),
    protection: z.array(z.enum(tipProtections)),
    areaName: z.string().nullable(),
    aboutOfficer: z.boolean(),
    dangerNow: z.boolean(),
  }),
  messages: z.array(
    z.strictObject({
      id: Id,
      author: z.enum(['resident', 'officer']),
      sentAt: Instant,
      text: z.string(),
    }),
  ),
  /** Whether hints at the sender are blanked in what this officer reads; and when they were blanked last. */
  showsRedacted: z.boolean(),
  redactedAt: Instant.nullable(),
  /** What this officer may do now. */
  actions: z.array(z.enum(tipActionNames)),
  /** Whether this officer is the one who may see how to call the sender. */
  mayViewContact: z.boolean(),
});
export type Tip = z.infer<typeof Tip>;

export const MarkTipValuable = Command.extend({
  ground: z.enum(valuableGrounds, { error: 'groundRequired' }),
});
export type MarkTipValuable = z.infer<typeof MarkTipValuable>;

export const ResolveTip = Command.extend({ outcome: z.enum(tipOutcomes, { error: 'outcomeRequired' }) });
export type ResolveTip = z.infer<typeof ResolveTip>;

/** The module counts characters as a reader does; this limit only keeps nonsense out. */
export const ReplyToTip = Command.extend({ text: z.string().max(20_000, 'messageTooLong') });
export type ReplyToTip = z.infer<typeof ReplyToTip>;

export const TipContact = z.strictObject({
  contactName: z.string(),
  contactPhone: z.string(),
  /** What in an officer's notes points to the sender. */
  hint: z.string().optional(),
});
export type TipContact = z.infer<typeof TipContact>;
