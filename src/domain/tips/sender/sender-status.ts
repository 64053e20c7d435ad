import type { TipStatus } from '../steps/tip-actions.ts';

/**
 * What the sender sees of a tip's status. A transferred tip is one that is looked into: nothing of it warns an offender
 * or shows method. That the result is known and that it was answered are two things: who waits for an answer is told so.
 */
export type SenderStatus = Exclude<TipStatus, 'transferred'>;

export const senderStatus = (status: TipStatus): SenderStatus =>
  status === 'transferred' ? 'checking' : status;
