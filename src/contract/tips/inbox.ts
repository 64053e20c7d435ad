import { z } from 'zod';
import { tipChannels } from '#domain/tips/arrive/tip-channels.ts';
import { inboxGroups } from '#domain/tips/inbox/inbox-groups.ts';
import { tipReasons } from '#domain/tips/steps/tip-reasons.ts';
import { tipTracks, urgencies } from '#domain/tips/steps/tip-tracks.ts';
import { CommuneCode, Id, Instant } from '../fields.ts';
import { TipSummary } from './tips.ts';

const Flag = z.enum(['1']).optional();
const Day = z.iso.date();

/** What of the inbox is shown: the same words in the address, in a saved filter and in an Excel file. */
export const TipFilter = z.strictObject({
  group: z.enum(inboxGroups).optional(),
  /** One commune of the officer's alone. */
  area: CommuneCode.optional(),
  track: z.enum(tipTracks).optional(),
  urgency: z.enum(urgencies).optional(),
  channel: z.enum(tipChannels).optional(),
  /** Whose work: one's own, nobody's, a colleague's. */
  handler: z.union([z.enum(['me', 'none']), Id]).optional(),
  /** Days of receipt, both included. */
  from: Day.optional(),
  to: Day.optional(),
  valuable: Flag,
  files: Flag,
  /** Heaps that go by a clock are always in the order of the clock. */
  sort: z.enum(['newest', 'oldest']).optional(),
});
export type TipFilter = z.infer<typeof TipFilter>;

export const TipListQuery = TipFilter.extend({
  /** The last six digits of the id, by which people name a tip. */
  number: z
    .string()
    .regex(/^[0-9a-fA-F]{6}$/, 'tipNumberWrong')
    .optional(),
  /** Cursor of the page before. */
  before: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z_[0-9a-f-]{36}$/, 'cursorWrong')
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type TipListQuery = z.infer<typeof TipListQuery>;

/** A tip in the inbox: with its nearest clock of the law and, apart from it, that of the house. */
export const InboxTip = TipSummary.extend({
  urgency: z.enum(urgencies),
  handlerId: Id.nullable(),
  legalDueAt: Instant.nullable(),
  houseDueAt: Instant.nullable(),
  hasFiles: z.boolean(),
});
export type InboxTip = z.infer<typeof InboxTip>;

/** How many tips are in which heap; what is over grows for years and is not counted. */
export const InboxCounts = z.record(z.enum(inboxGroups).exclude(['done']), z.int());
export type InboxCounts = z.infer<typeof InboxCounts>;

export const TipList = z.strictObject({
  tips: z.array(InboxTip),
  /** Where the next page begins, null at the end. */
  next: z.string().nullable(),
  /** With the first page alone. */
  counts: InboxCounts.nullable(),
});
export type TipList = z.infer<typeof TipList>;

/**
 * Tips that came in after a cursor, for the bell: nothing of what was told but whether somebody is in danger. Without a
 * cursor the urgent ones that nobody has taken up.
 */
export const TipArrivalsQuery = z.strictObject({ after: Instant.optional() });
export const TipArrivals = z.strictObject({
  /** To ask again with. */
  at: Instant,
  arrivals: z.array(z.strictObject({ tip: TipSummary, isUrgent: z.boolean(), isAtNight: z.boolean() })),
});
export type TipArrivals = z.infer<typeof TipArrivals>;

/** Tips that units of the officer moved to others, newest first: nothing of what was told. */
export const MovedAwayList = z.strictObject({
  moved: z.array(
    z.strictObject({
      tipId: Id,
      movedAt: Instant,
      fromName: z.string(),
      toName: z.string(),
      reason: z.enum(tipReasons.move),
      /** Whether it was taken up there; null where that is told to nobody. */
      isTaken: z.boolean().nullable(),
    }),
  ),
  /** Whether there are older ones. */
  isCut: z.boolean(),
});

export const SavedFilter = z.strictObject({
  id: Id,
  name: z.string(),
  filter: TipFilter,
});
export const SavedFilters = z.strictObject({ filters: z.array(SavedFilter) });
export type SavedFilters = z.infer<typeof SavedFilters>;
export const SaveFilter = z.strictObject({
  id: Id,
  name: z.string().trim().min(1, 'filterNameRequired').max(60, 'filterNameLong'),
  filter: TipFilter,
});
export const SavedFilterParams = z.strictObject({ filterId: Id });
