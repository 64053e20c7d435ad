import { makeReceipt } from '#domain/sealing/receipt.ts';
import { codeToWords, type WordList } from '#domain/sealing/tip-words.ts';
import type { NoteSigner } from '#domain/transparency/note-keys.ts';
import {
  askQuestion,
  countAnswers,
  followQuestion,
  keepQuestionPrivate,
  listPublishedQuestions,
  openFollowedAnswer,
  rateQuestion,
} from '#modules/questions/for-public.ts';
import { listForums } from '#modules/registers/for-public.ts';
import { whenLasting } from '#platform/database/until-lasting.ts';
import { Failure } from '#platform/failure.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import type { QuestionPorts } from '../../public-site/questions/question-ports.ts';

/** Joins the residents' questions to their module, with the same keys as tips. */
export function questionPorts(
  context: Parameters<typeof askQuestion>[0] & {
    words: WordList;
    receiptSigner: NoteSigner;
    store: FileStore | undefined;
  },
): QuestionPorts {
  const { tenant, words, receiptSigner, store } = context;
  const shown = (areaCode: string) => (areaCode === tenant ? null : areaCode);
  return {
    async ask(command) {
      const asked = await whenLasting(context.db, askQuestion(context, command));
      const { code, receivedAt, dueOn, chain, seq, commitment } = asked;
      const receipt = makeReceipt({ tenant, receivedAt, commitment, chain, seq }, receiptSigner);
      const areaCode = shown(chain);
      return { code, receivedAt, dueOn, areaCode, receipt, words: codeToWords(words, code) };
    },
    async open(code) {
      const question = await followQuestion(context, code);
      return { ...question, areaCode: shown(question.areaCode) };
    },
    rate: (command) => whenLasting(context.db, rateQuestion(context, command)),
    keepPrivate: (code) => whenLasting(context.db, keepQuestionPrivate(context, code)),
    async openDocument(command) {
      if (!store) throw new Failure('not_found');
      return openFollowedAnswer({ ...context, store }, command);
    },
    listPublished: (filter) => listPublishedQuestions(context, filter),
    listForums: (filter) => listForums(context, filter),
    countAnswers: () => countAnswers(context),
  };
}
