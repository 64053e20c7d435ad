import type { TipAction } from '#domain/tips/steps/tip-actions.ts';

/** How the steps stand in the bar; whatever the table of statuses allows has its place here. */
export const actionGroups = {
  handle: [
    'accept_move',
    'triage',
    'check',
    'transfer',
    'decline_transfer',
    'accept',
    'resolve',
    'answer',
    'close',
    'decline_review',
    'reopen',
    'change_track',
  ],
  pass: ['assign', 'request_transfer', 'move', 'acknowledge_transfer'],
  clocks: ['notify', 'extend', 'suspend', 'resume'],
  file: [
    'note',
    'tag',
    'redact',
    'mark_valuable',
    'unmark_valuable',
    'merge',
    'split',
    'hold',
    'release_hold',
  ],
} as const satisfies Record<string, readonly TipAction[]>;

export type ActionGroup = keyof typeof actionGroups;

/** Keys beside those of the inbox, the conversation and the frame: f, j, k, n, r, u are taken. */
export const actionKeys: Partial<Record<TipAction, string>> = {
  accept_move: 'y',
  triage: 'p',
  change_track: 'p',
  check: 'q',
  transfer: 'd',
  accept: 'l',
  assign: 'a',
  request_transfer: 'c',
  move: 'v',
  notify: 'b',
  extend: 'h',
  resolve: 'x',
  answer: 't',
  close: 'o',
  reopen: 'm',
  note: 'i',
  tag: 'e',
  mark_valuable: 'g',
  redact: 's',
};

const leadOrder: readonly TipAction[] = [
  'accept_move',
  'transfer',
  'triage',
  'check',
  'answer',
  'close',
  'resolve',
];

/** The one step that usually comes next: the button that stands out. */
export function leadOf(actions: readonly TipAction[], status: string): TipAction | undefined {
  if (status === 'checking' && actions.includes('request_transfer')) return 'request_transfer';
  // whoever sent it asked for a review: it is looked at again before it is closed
  if (actions.includes('decline_review') && actions.includes('reopen')) return 'reopen';
  return leadOrder.find(
    (action) => actions.includes(action) && !(action === 'triage' && status !== 'received'),
  );
}
