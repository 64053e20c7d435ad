import { isOpen, type TipStatus } from './tip-actions.ts';

/** What the sender sees of a tip: received, being handled, done. Nothing of it warns an offender or shows method. */
export type SenderStatus = Extract<TipStatus, 'received' | 'checking' | 'resolved'>;

export function senderStatus(status: TipStatus): SenderStatus {
  if (!isOpen(status)) return 'resolved';
  return status === 'received' || status === 'triaged' ? 'received' : 'checking';
}
