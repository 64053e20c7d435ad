import { dayIn } from '#domain/calendar/day-in.ts';
import { canBeAnswered } from '#domain/tips/sender/can-be-answered.ts';
import { Failure } from '#platform/failure.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import { cleanNote } from '../sealed/seal-note.ts';
import { changeTip, type SealingTipContext, type TipCommand } from '../steps/change-tip.ts';
import type { TipSummary } from '../tip-summary.ts';
import { storeDocument } from './answer-document.ts';
import { cleanMessage, insertOfficerMessage } from './insert-officer-message.ts';
import { documentKind } from './seal-document.ts';

export type AnswerCommand = TipCommand &
  (
    | { readonly by: 'message'; readonly text: string }
    | {
        readonly by: 'document';
        readonly documentNumber: string;
        /** The document itself, in base64, where the sender shall have it by the code. */
        readonly file?: string | undefined;
      }
  );

/**
 * Answers the sender with the result, in the conversation or by a document, which the sender opens by the code. Counts
 * as answered among the tips that ended on the same day (T11), so that no share passes one.
 * @throws Failure invalid for a message that nobody can read, or a file that is neither PDF nor Word
 */
export function answerTip(
  context: SealingTipContext & { readonly store?: FileStore },
  command: AnswerCommand,
): Promise<TipSummary> {
  const text = command.by === 'message' ? cleanMessage(command.text) : undefined;
  const notes =
    command.by === 'document' ? [cleanNote('document', command.documentNumber, 'documentNumber')] : [];
  const file =
    command.by === 'document' && command.file !== undefined ? Buffer.from(command.file, 'base64') : undefined;
  const kind = file && documentKind(file);
  return changeTip(context, command, 'answer', async (tip, now, trx) => {
    if (text !== undefined && !canBeAnswered(tip).byMessage) {
      throw new Failure('invalid', { text: 'tip.error.text.noReader' });
    }
    const on = dayIn(tip.resolvedAt ?? now);
    const { store } = context;
    if (file && !store) throw new Error('An answer with a file needs the folder of files.');
    const commitment =
      file && kind && store
        ? await storeDocument(trx, context, store, { tip, commandId: command.id, kind, bytes: file, now })
        : undefined;
    return {
      change: { status: 'answered', answered_at: now },
      details: {
        by: command.by,
        ...(text !== undefined && { messageId: command.id }),
        ...(commitment && { fileHashes: [commitment] }),
      },
      booked: ['T11N', 'T11D'].map((indicator) => ({ indicator, area: tip.areaCode, on, quantity: '1' })),
      notes,
      also: async (later) => {
        if (text !== undefined)
          await insertOfficerMessage(later, context, tip, { id: command.id, text, now });
      },
    };
  });
}
