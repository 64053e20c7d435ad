import { type TipStatus, tipStatuses } from '../steps/tip-actions.ts';

/**
 * How a desk sorts its tips: nobody has taken it up, we work on it, somebody else does, it is over. Every status is
 * in exactly one group.
 */
export const tipGroups = ['fresh', 'working', 'waiting', 'done'] as const;
export type TipGroup = (typeof tipGroups)[number];

const groupByStatus: Record<TipStatus, TipGroup> = {
  received: 'fresh',
  triaged: 'working',
  checking: 'working',
  transferred: 'waiting',
  resolved: 'done',
  answered: 'done',
  closed: 'done',
};

export const groupOf = (status: TipStatus): TipGroup => groupByStatus[status];

/** The statuses of a group, in the order of a tip's life. */
export const statusesOf = (group: TipGroup): TipStatus[] =>
  tipStatuses.filter((status) => groupByStatus[status] === group);
