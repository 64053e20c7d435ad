import { z } from 'zod';
import { extensionGrounds } from '#domain/limits/limit.ts';
import { investigationAgencies } from '#domain/tips/steps/tip-reasons.ts';
import { crimeKinds, urgencies } from '#domain/tips/steps/tip-tracks.ts';
import { Id, Instant } from '../fields.ts';

/** A clock of a tip: of the law, or of the house. */
export const TipClock = z.strictObject({
  code: z.string(),
  name: z.string(),
  legal: z.boolean(),
  /** Whose it is to keep: the agency's are only watched. */
  duty: z.enum(['unit', 'agency']),
  basis: z.string(),
  article: z.string(),
  mark: z.enum(['read', 'secondary', 'memory', 'house']),
  startedAt: Instant,
  dueAt: Instant,
  endedAt: Instant.nullable(),
  endedBy: z.enum(['met', 'track_changed', 'extended', 'suspended', 'stopped']).nullable(),
  extensions: z.int(),
  /** Where one more extension could take it, at the longest. */
  longestDueAt: Instant.nullable(),
  /** Grounds for one more extension; none where the law allows no more. */
  mayExtendFor: z.array(z.enum(extensionGrounds)),
});

/** What a tip's page shows besides what was told. */
export const TipLife = z.strictObject({
  areaCode: z.string(),
  /** The area to which a tip goes up. */
  cityCode: z.string(),
  crimeKind: z.enum(crimeKinds).nullable(),
  urgency: z.enum(urgencies),
  remote: z.boolean(),
  handlerId: Id.nullable(),
  handlerName: z.string().nullable(),
  movedFrom: z.string().nullable(),
  transferTo: z.enum(investigationAgencies).nullable(),
  transferRequestedAt: Instant.nullable(),
  transferredAt: Instant.nullable(),
  acknowledgedAt: Instant.nullable(),
  acceptedAt: Instant.nullable(),
  suspendedAt: Instant.nullable(),
  resolvedAt: Instant.nullable(),
  answeredAt: Instant.nullable(),
  closedAt: Instant.nullable(),
  mergedInto: Id.nullable(),
  splitFrom: Id.nullable(),
  reviewAskedAt: Instant.nullable(),
  verdict: z.enum(['thanked', 'not_solved']).nullable(),
  destroyOn: z.string().nullable(),
  /** Since when a commander keeps it from being destroyed. */
  heldAt: Instant.nullable(),
  destroyedAt: Instant.nullable(),
  /** Whether a message reaches the sender; a part of a tip has no code. */
  reachableByMessage: z.boolean(),
  outcomes: z.array(z.string()),
  tags: z.array(z.string()),
  notes: z.array(
    z.strictObject({
      id: Id,
      kind: z.enum(['note', 'reason', 'tag', 'document']),
      authorId: Id,
      authorName: z.string().nullable(),
      writtenAt: Instant,
      text: z.string(),
      record: z.strictObject({ id: Id, family: z.string(), name: z.string() }).nullable(),
    }),
  ),
  clocks: z.array(TipClock),
});
export type TipLife = z.infer<typeof TipLife>;

/** Lines of "Việc hôm nay" that wait, the most urgent first. */
export const NoticeList = z.strictObject({
  notices: z.array(
    z.strictObject({
      id: Id,
      kind: z.enum([
        'reminder',
        'escalation',
        'review_asked',
        'moved_in',
        'transfer_requested',
        'not_solved',
        'destruction_blocked',
      ]),
      audience: z.enum(['handler', 'commander']),
      tipId: Id,
      /** Of a clock: its limit by name. */
      limit: z.string().nullable(),
      dueAt: Instant.nullable(),
      createdAt: Instant,
    }),
  ),
});
