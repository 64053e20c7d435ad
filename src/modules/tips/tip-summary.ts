import type { Selectable } from 'kysely';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { TipStatus } from '#domain/tips/steps/tip-actions.ts';
import type { Urgency } from '#domain/tips/steps/tip-tracks.ts';
import type { DB } from '#platform/database/schema.ts';

/** What lists and rules need of a tip: no key, nothing of what was told. */
export const summaryColumns = [
  'id',
  'area_code',
  'area_path',
  'track',
  'crime_kind',
  'urgency',
  'remote',
  'status',
  'outcome',
  'valuable',
  'channel',
  'reach',
  'received_at',
  'triaged_at',
  'checked_at',
  'accepted_at',
  'moved_from',
  'transfer_requested_at',
  'transfer_requested_by',
  'transfer_to',
  'transferred_at',
  'acknowledged_at',
  'suspended_at',
  'resolved_at',
  'answered_at',
  'closed_at',
  'merged_into',
  'split_from',
  'review_asked_at',
  'verdict',
  'destroy_on',
  'held_at',
  'destroyed_at',
  'handler_id',
  'version',
] as const;

/** A tip as lists show it: nothing of what was told. */
export interface TipSummary {
  readonly id: string;
  readonly areaCode: string;
  readonly areaPath: string;
  readonly track: string;
  readonly crimeKind: string | null;
  readonly urgency: Urgency;
  readonly remote: boolean;
  readonly status: TipStatus;
  readonly outcome: string | null;
  readonly valuable: boolean;
  readonly channel: string;
  readonly reach: string;
  readonly receivedAt: Date;
  readonly triagedAt: Date | null;
  readonly checkedAt: Date | null;
  readonly acceptedAt: Date | null;
  /** The unit it came from, until the receiving unit has acknowledged it. */
  readonly movedFrom: string | null;
  readonly transferRequestedAt: Date | null;
  readonly transferRequestedBy: string | null;
  readonly transferTo: string | null;
  readonly transferredAt: Date | null;
  readonly acknowledgedAt: Date | null;
  readonly suspendedAt: Date | null;
  readonly resolvedAt: Date | null;
  readonly answeredAt: Date | null;
  readonly closedAt: Date | null;
  readonly mergedInto: string | null;
  readonly splitFrom: string | null;
  readonly reviewAskedAt: Date | null;
  /** What the sender said of the answer: `thanked` or `not_solved`. */
  readonly verdict: string | null;
  /** Day by which the text of a tip out of scope is destroyed. */
  readonly destroyOn: PlainDate | null;
  readonly heldAt: Date | null;
  readonly destroyedAt: Date | null;
  readonly handlerId: string | null;
  readonly version: number;
}

export type SummaryRow = Pick<Selectable<DB['tips']>, (typeof summaryColumns)[number]>;

export const tipOf = (row: SummaryRow): TipSummary => ({
  id: row.id,
  areaCode: row.area_code,
  areaPath: row.area_path,
  track: row.track,
  crimeKind: row.crime_kind,
  urgency: row.urgency as Urgency,
  remote: row.remote,
  status: row.status as TipStatus,
  outcome: row.outcome,
  valuable: row.valuable,
  channel: row.channel,
  reach: row.reach,
  receivedAt: row.received_at,
  triagedAt: row.triaged_at,
  checkedAt: row.checked_at,
  acceptedAt: row.accepted_at,
  movedFrom: row.moved_from,
  transferRequestedAt: row.transfer_requested_at,
  transferRequestedBy: row.transfer_requested_by,
  transferTo: row.transfer_to,
  transferredAt: row.transferred_at,
  acknowledgedAt: row.acknowledged_at,
  suspendedAt: row.suspended_at,
  resolvedAt: row.resolved_at,
  answeredAt: row.answered_at,
  closedAt: row.closed_at,
  mergedInto: row.merged_into,
  splitFrom: row.split_from,
  reviewAskedAt: row.review_asked_at,
  verdict: row.verdict,
  destroyOn: row.destroy_on,
  heldAt: row.held_at,
  destroyedAt: row.destroyed_at,
  handlerId: row.handler_id,
  version: row.version,
});
