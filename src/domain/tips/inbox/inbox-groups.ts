import { type TipStatus, tipStatuses } from '../steps/tip-actions.ts';

/**
 * The heaps of a desk. The first question is what must be done today, so two of them go by the clock of the law and one
 * by the house's own: a tip there is also in the heap of its status.
 */
export const inboxGroups = [
  'fresh',
  'due_today',
  'overdue',
  'house_overdue',
  'to_answer',
  'working',
  'waiting',
  'done',
] as const;
export type InboxGroup = (typeof inboxGroups)[number];

/** Heaps by status: nobody has taken it up, we work on it, somebody else does, its sender waits for our answer, over. */
const groupByStatus: Record<TipStatus, StatusGroup> = {
  received: 'fresh',
  triaged: 'working',
  checking: 'working',
  transferred: 'waiting',
  resolved: 'to_answer',
  answered: 'done',
  closed: 'done',
};
type StatusGroup = Exclude<InboxGroup, 'due_today' | 'overdue' | 'house_overdue'>;

/** Heaps by a running clock: of the law or of the house, already past or not. */
export const clockGroups = {
  due_today: { legal: true, isPast: false },
  overdue: { legal: true, isPast: true },
  house_overdue: { legal: false, isPast: true },
} as const satisfies Partial<Record<InboxGroup, { legal: boolean; isPast: boolean }>>;
export type ClockGroup = keyof typeof clockGroups;

export const isClockGroup = (group: InboxGroup): group is ClockGroup => group in clockGroups;

/** The statuses of a heap, in the order of a tip's life; none for one that goes by a clock. */
export const statusesOfGroup = (group: InboxGroup): TipStatus[] =>
  tipStatuses.filter((status) => groupByStatus[status] === group);
