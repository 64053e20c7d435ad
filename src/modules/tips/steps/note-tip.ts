import { cleanNote, type LinkedRecord } from '../sealed/seal-note.ts';
import type { TipSummary } from '../tip-summary.ts';
import { changeTip, type SealingTipContext, type TipCommand } from './change-tip.ts';

/**
 * Writes a private note beside a tip, which may name a record that belongs to it: sealed under its key, read by officers
 * of the area, never by the sender.
 * @throws Failure invalid when empty or too long
 */
export function noteTip(
  context: SealingTipContext,
  command: TipCommand & { text: string; record?: LinkedRecord | undefined },
): Promise<TipSummary> {
  const note = cleanNote('note', command.text, 'text');
  return changeTip(context, command, 'note', () => ({
    change: {},
    notes: [{ ...note, record: command.record }],
  }));
}
