import { z } from 'zod';
import { tipStatuses } from '#domain/tips/steps/tip-actions.ts';
import { CommuneCode, Id, Instant } from '../fields.ts';
import { TipParams, TipSummary } from './tips.ts';

/** What happened to a tip, oldest first: verbs and codes of the ledger, and who did it. */
export const TipHistory = z.strictObject({
  areaCode: z.string(),
  events: z.array(
    z.strictObject({
      id: Id,
      verb: z.string(),
      at: Instant,
      by: z.enum(['officer', 'sender', 'system']),
      officerName: z.string().nullable(),
      /** Codes of the event: a reason, an outcome, a track, where it went. */
      details: z.record(z.string(), z.string()),
    }),
  ),
});
export type TipHistory = z.infer<typeof TipHistory>;

/** Who may be given a tip, those of its own unit first. */
export const TipHandlers = z.strictObject({
  areaCode: z.string(),
  officers: z.array(z.strictObject({ id: Id, displayName: z.string(), title: z.string() })),
});
export type TipHandlers = z.infer<typeof TipHandlers>;

/** Documents that the unit gave the sender. Size in bytes. */
export const TipDocumentList = z.strictObject({
  areaCode: z.string(),
  documents: z.array(
    z.strictObject({ id: Id, kind: z.enum(['pdf', 'docx']), size: z.int(), addedAt: Instant }),
  ),
});
export const TipDocumentParams = TipParams.extend({ documentId: Id });

/** Hours of a shift that ends now. */
const shiftHours = ['8', '12', '24'] as const;
export const ShiftQuery = z.strictObject({
  hours: z.enum(shiftHours).default('12'),
  area: CommuneCode.optional(),
});

const Due = z.strictObject({ limit: z.string(), dueAt: Instant }).nullable();

/** What one shift hands to the next. */
export const Shift = z.strictObject({
  from: Instant,
  to: Instant,
  counts: z.record(z.enum(tipStatuses), z.int()),
  open: z.array(TipSummary.extend({ handlerName: z.string().nullable(), legal: Due, house: Due })),
  done: z.array(
    z.strictObject({ verb: z.string(), at: Instant, tipId: Id, officerName: z.string().nullable() }),
  ),
  handlers: z.array(
    z.strictObject({
      id: Id,
      displayName: z.string(),
      title: z.string(),
      openTips: z.int(),
      /** One of them: who may be given it may be given all. */
      tipId: Id,
    }),
  ),
});
export type Shift = z.infer<typeof Shift>;
