import type { TipTrack } from './tip-tracks.ts';

/** Where a tip stands, in the order of its life. A reopened tip is being checked again. */
export const tipStatuses = [
  'received',
  'triaged',
  'checking',
  'transferred',
  'resolved',
  'answered',
  'closed',
] as const;
export type TipStatus = (typeof tipStatuses)[number];

/** Without a final result: these make up the stock T05. */
export const openStatuses: readonly TipStatus[] = ['received', 'triaged', 'checking', 'transferred'];
const endedStatuses: readonly TipStatus[] = ['resolved', 'answered', 'closed'];

export const isOpen = (status: TipStatus): boolean => openStatuses.includes(status);

export const tipActionNames = [
  'triage',
  'change_track',
  'check',
  'accept',
  'assign',
  'note',
  'redact',
  'tag',
  'mark_valuable',
  'unmark_valuable',
  'move',
  'accept_move',
  'request_transfer',
  'transfer',
  'decline_transfer',
  'acknowledge_transfer',
  'notify',
  'extend',
  'suspend',
  'resume',
  'resolve',
  'reply',
  'answer',
  'close',
  'reopen',
  'decline_review',
  'merge',
  'split',
  'hold',
  'release_hold',
] as const;
export type TipAction = (typeof tipActionNames)[number];

/** What else of a tip an action asks for or forbids. */
export type TipFlag =
  | 'valuable'
  | 'accepted'
  | 'moving'
  | 'transfer_requested'
  | 'acknowledged'
  | 'suspended'
  | 'review_asked'
  | 'held'
  | 'destroyed';

interface TipActionRule {
  readonly from: readonly TipStatus[];
  readonly to?: TipStatus;
  readonly tracks?: readonly TipTrack[];
  readonly needs?: readonly TipFlag[];
  readonly without?: readonly TipFlag[];
}

const inScope: readonly TipTrack[] = [
  'criminal',
  'denunciation',
  'complaint',
  'feedback',
  'security_information',
];
const calm: readonly TipFlag[] = ['suspended', 'transfer_requested'];

/** What an action asks for and where it leads; read by the server's guard and by the buttons alike. */
export const tipActions: Record<TipAction, TipActionRule> = {
  triage: { from: ['received', 'triaged'], to: 'triaged' },
  change_track: { from: ['checking'], without: calm },
  check: { from: ['received', 'triaged'], to: 'checking' },
  accept: {
    from: ['triaged', 'checking'],
    to: 'checking',
    tracks: ['denunciation', 'complaint'],
    without: ['accepted'],
  },
  assign: { from: openStatuses },
  note: { from: tipStatuses, without: ['destroyed'] },
  redact: { from: tipStatuses, without: ['destroyed'] },
  tag: { from: tipStatuses, without: ['destroyed'] },
  mark_valuable: { from: ['checking', 'transferred'], tracks: inScope, without: ['valuable'] },
  unmark_valuable: { from: ['checking', 'transferred', ...endedStatuses], needs: ['valuable'] },
  move: { from: ['received', 'triaged', 'checking'], without: calm },
  accept_move: { from: ['received', 'triaged', 'checking'], needs: ['moving'] },
  request_transfer: { from: ['checking'], tracks: ['criminal'], without: calm },
  transfer: { from: ['checking'], to: 'transferred', tracks: ['criminal'], needs: ['transfer_requested'] },
  decline_transfer: { from: ['checking'], needs: ['transfer_requested'] },
  acknowledge_transfer: { from: ['transferred'], without: ['acknowledged'] },
  notify: { from: ['triaged', 'checking', 'transferred'], tracks: ['criminal', 'denunciation'] },
  extend: {
    from: ['triaged', 'checking', 'transferred'],
    tracks: ['criminal', 'denunciation', 'complaint'],
    without: ['suspended'],
  },
  suspend: { from: ['transferred'], tracks: ['criminal'], without: ['suspended'] },
  resume: { from: ['transferred'], needs: ['suspended'] },
  resolve: { from: ['checking', 'transferred'], to: 'resolved', without: calm },
  reply: { from: tipStatuses, tracks: inScope, without: ['destroyed'] },
  answer: { from: ['resolved'], to: 'answered', tracks: inScope },
  close: { from: ['resolved', 'answered'], to: 'closed' },
  reopen: { from: endedStatuses, to: 'checking', without: ['destroyed'] },
  decline_review: { from: endedStatuses, needs: ['review_asked'], without: ['destroyed'] },
  merge: { from: ['received', 'triaged', 'checking'], to: 'closed', without: calm },
  split: { from: ['received', 'triaged', 'checking'], tracks: inScope },
  hold: { from: endedStatuses, tracks: inScope, without: ['held', 'destroyed'] },
  release_hold: { from: tipStatuses, needs: ['held'], without: ['destroyed'] },
};

/** What of a tip decides on its actions. Absent instants are those of a tip to which it never happened. */
export interface TipState {
  readonly status: TipStatus;
  readonly valuable: boolean;
  readonly track?: string;
  readonly acceptedAt?: Date | null;
  readonly movedFrom?: string | null;
  readonly transferRequestedAt?: Date | null;
  readonly acknowledgedAt?: Date | null;
  readonly suspendedAt?: Date | null;
  readonly reviewAskedAt?: Date | null;
  readonly heldAt?: Date | null;
  readonly destroyedAt?: Date | null;
}

const hasFlag: Record<TipFlag, (tip: TipState) => boolean> = {
  valuable: (tip) => tip.valuable,
  accepted: (tip) => !!tip.acceptedAt,
  moving: (tip) => !!tip.movedFrom,
  transfer_requested: (tip) => !!tip.transferRequestedAt,
  acknowledged: (tip) => !!tip.acknowledgedAt,
  suspended: (tip) => !!tip.suspendedAt,
  review_asked: (tip) => !!tip.reviewAskedAt,
  held: (tip) => !!tip.heldAt,
  destroyed: (tip) => !!tip.destroyedAt,
};

/** What may be done now. A tip is called valuable once. */
export function allowedTipActions(tip: TipState): TipAction[] {
  return tipActionNames.filter((name) => {
    const { from, tracks, needs = [], without = [] } = tipActions[name];
    return (
      from.includes(tip.status) &&
      (!tracks || !tip.track || (tracks as readonly string[]).includes(tip.track)) &&
      needs.every((flag) => hasFlag[flag](tip)) &&
      !without.some((flag) => hasFlag[flag](tip))
    );
  });
}

/** Why a tip is called valuable: the law has no definition yet, so the ground is recorded. */
export const valuableGrounds = ['led_to_handling', 'prevented_harm', 'helped_verification'] as const;
export type ValuableGround = (typeof valuableGrounds)[number];
