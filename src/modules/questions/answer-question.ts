import { derivedId } from '#domain/ledger/derived-id.ts';
import { questionLimits } from '#domain/questions/question-form.ts';
import { cleanText } from '#domain/tips/arrive/tip-form.ts';
import { documentKind, sealDocument } from '#modules/tips/for-modules.ts';
import { Failure } from '#platform/failure.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import { changeQuestion } from './change-question.ts';
import { checkStep } from './check-step.ts';
import type { QuestionSummary } from './question.repository.ts';
import { openForOfficer, sealAnswer } from './question-content.ts';
import type { QuestionCommand, QuestionContext } from './question-context.ts';
import { insertDocument } from './question-document.repository.ts';

/**
 * Answers a question: words that the asker reads by the code, the number of the paper that answers, and the paper
 * itself where there is one. From then on it counts as answered (F04N) and is owed no more (F04O).
 * @throws Failure invalid with a sentence for `text`, `paper` or `file`
 */
export function answerQuestion(
  context: QuestionContext & { readonly store: FileStore },
  command: QuestionCommand & { text: string; paper: string; file?: string | undefined },
): Promise<QuestionSummary> {
  const { tenant, actor, store } = context;
  const text = cleanText(command.text);
  const paper = cleanText(command.paper);
  if (text === '') throw new Failure('invalid', { text: 'question.error.text.empty' });
  if ([...text].length > questionLimits.answer)
    throw new Failure('invalid', { text: 'question.error.text.long' });
  const bytes = command.file === undefined ? undefined : Buffer.from(command.file, 'base64');
  const kind = bytes && documentKind(bytes);
  return changeQuestion(context, command, 'answer', async (question, now, trx) => {
    checkStep(context, question, 'answer');
    const { id: record, areaPath } = question;
    const { key } = await openForOfficer(trx, context, record);
    let fileHashes: string[] = [];
    if (bytes && kind) {
      const id = derivedId(command.id, 'document');
      const { row, commitment } = await sealDocument(store, key, { tenant, record, id, bytes });
      await insertDocument(trx, {
        ...{ tenant_id: tenant, question_id: record, id, area_path: areaPath, kind, ...row },
        ...{ added_by: actor.id, added_at: now },
      });
      fileHashes = [commitment];
    }
    return {
      change: {
        status: 'answered',
        answered_at: now,
        sealed_answer: sealAnswer(key, tenant, record, { text, paper }),
      },
      details: { fileHashes },
    };
  });
}
