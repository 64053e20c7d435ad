import { z } from 'zod';
import { extensionGrounds } from '#domain/limits/limit.ts';
import {
  investigationAgencies,
  noticeSteps,
  suspensionGrounds,
  tipReasons,
  tipTags,
} from '#domain/tips/steps/tip-reasons.ts';
import { crimeKinds, tipTracks, urgencies } from '#domain/tips/steps/tip-tracks.ts';
import { Command, Id } from '../fields.ts';
import { TipSummary } from './tips.ts';

/** Words to a reason, sealed beside the tip; the module counts characters as a reader does. */
const ReasonText = z.string().max(20_000, 'messageTooLong').optional();
/** Bytes of a document that answers a sender: the form says it. */
export const answerFileLimit = 8 * 1024 * 1024;
const Words = z.string().max(20_000, 'messageTooLong');
/** A step with its reason, one of its own list. */
const reasoned = <const R extends readonly string[]>(reasons: R) =>
  Command.extend({ reason: z.enum(reasons, { error: 'reasonRequired' }), reasonText: ReasonText });
const DocumentNumber = z.string().trim().min(1, 'documentNumberRequired').max(200, 'tip.error.document.long');

export const TriageTip = reasoned(tipReasons.triage).extend({
  track: z.enum(tipTracks, { error: 'trackRequired' }),
  /** Of a criminal tip always, of others never. */
  crimeKind: z.enum(crimeKinds).optional(),
  urgency: z.enum(urgencies),
  remote: z.boolean(),
  /** Name and address are known although none were left in the form. */
  nameKnown: z.boolean().optional(),
});
export const AcceptTip = Command.extend({ documentNumber: DocumentNumber.optional() });
export const AssignTip = reasoned(tipReasons.assign).extend({ toOfficerId: Id });
export const NoteTip = Command.extend({
  text: Words,
  /** A record of the officer's own registers that belongs to the tip. */
  recordId: Id.optional(),
});
export const RedactTip = Command.extend({
  /** Stretches of what was told, in UTF-16 units; `message:<id>` names a message of the sender. */
  blanks: z
    .array(
      z.strictObject({
        field: z.string().regex(/^(description|place|when|message:[0-9a-f-]{36})$/),
        from: z.int().min(0),
        to: z.int().min(1),
      }),
    )
    .max(500),
  /** Files hidden whole. */
  files: z.array(Id).max(100).default([]),
});
export const TagTip = Command.extend({
  add: z.array(z.enum(tipTags)).max(20),
  remove: z.array(z.enum(tipTags)).max(20),
  /** Words of one's own: sealed, so that nothing can be filtered by them. */
  freeTags: z
    .array(z.string())
    .max(5, 'tip.error.tag.many')
    .refine((tags) => tags.every((tag) => tag.length <= 200), 'tip.error.tag.long'),
});
export const UnmarkTipValuable = reasoned(tipReasons.unmark_valuable);
export const MoveTip = reasoned(tipReasons.move).extend({
  toArea: z.string().regex(/^\d{2,5}$/, 'areaWrong'),
});
export const RequestTransfer = Command.extend({
  agency: z.enum(investigationAgencies, { error: 'agencyRequired' }),
  reasonText: ReasonText,
});
export const DeclineTransfer = reasoned(tipReasons.decline_transfer);
export const AcknowledgeTransfer = Command.extend({ documentNumber: DocumentNumber });
export const RecordNotice = Command.extend({
  step: z.enum(noticeSteps),
  documentNumber: DocumentNumber.optional(),
});
export const ExtendLimit = Command.extend({
  limit: z.string().max(60),
  ground: z.enum(extensionGrounds, { error: 'groundRequired' }),
  /** The longest that the law allows when absent. */
  untilOn: z.iso.date().optional(),
  requestedOn: z.iso.date(),
  documentNumber: DocumentNumber.optional(),
});
export const SuspendTip = Command.extend({
  ground: z.enum(suspensionGrounds, { error: 'groundRequired' }),
  documentNumber: DocumentNumber,
});
export const ResumeTip = Command.extend({ documentNumber: DocumentNumber });
export const AnswerTip = z.discriminatedUnion('by', [
  Command.extend({ by: z.literal('message'), text: Words }),
  Command.extend({
    by: z.literal('document'),
    documentNumber: DocumentNumber,
    /** A PDF or Word file in base64; none where the paper went by post. */
    file: z
      .base64('fileWrong')
      .max(answerFileLimit * 2, 'fileTooLarge')
      .optional(),
  }),
]);
export const CloseTip = reasoned(tipReasons.close);
export const ReopenTip = reasoned(tipReasons.reopen);
export const DeclineReview = Command.extend({
  reason: z.enum(tipReasons.decline_review, { error: 'reasonRequired' }),
  text: Words,
});
export const MergeTip = reasoned(tipReasons.merge).extend({ intoTipId: Id });
export const SplitTip = Command.extend({
  text: Words,
  reason: z.enum(tipReasons.split, { error: 'reasonRequired' }),
});
export const HoldTip = reasoned(tipReasons.hold);
export const ReleaseTip = reasoned(tipReasons.release_hold);
/** The whole, and the tip that was made of its part. */
export const SplitTipAnswer = TipSummary.extend({ partId: Id });

/** Every open tip of an officer who leaves. */
export const HandOverTips = z.strictObject({ id: Id, fromOfficerId: Id, toOfficerId: Id });
export const HandedOver = z.strictObject({ handedOver: z.int(), left: z.int() });
