import type { SampleQuestion } from '#domain/sample/questions/plan-questions.ts';
import { commitmentTo, newCommitmentSalt, sealedContentHash } from '#domain/sealing/receipt.ts';
import { type SealedTip, sealTip } from '#domain/sealing/seal-tip.ts';
import { codeFromBytes } from '#domain/sealing/tip-code.ts';
import { unwrapForCode } from '#domain/sealing/wrap-for-code.ts';
import { type QuestionContent, questionTable, sealAnswer } from '#modules/questions/for-sample.ts';
import type { SampleContext } from './sample-part.ts';

export interface SealedSampleQuestion {
  readonly question: SampleQuestion;
  readonly sealed: SealedTip<'text'>;
  readonly sealedAnswer: Buffer | null;
  readonly keyVersion: number;
  /** Base64, for the event of the receipt. */
  readonly commitment: string;
}

/** Seals a question of the sample as the residents' site seals one, and its answer as officers do. */
export async function sealSampleQuestion(
  { tenant, lookupKey, areaKey }: SampleContext,
  question: SampleQuestion,
): Promise<SealedSampleQuestion> {
  const { id: record, areaCode, receivedAt, answeredAt, answer: text, paper } = question;
  const area = await areaKey(areaCode, receivedAt);
  const code = codeFromBytes(question.code);
  const salt = newCommitmentSalt();
  const content: QuestionContent = { text: question.question, salt: salt.toString('base64') };
  const sealed = sealTip({ area, lookupKey, table: questionTable, record }, code, {
    text: JSON.stringify(content),
  });
  const key = unwrapForCode(sealed.keyForCode, { tenant, record }, code);
  return {
    question,
    sealed,
    sealedAnswer: answeredAt && sealAnswer(key, tenant, record, { text, paper }),
    keyVersion: area.version,
    commitment: commitmentTo(salt, sealedContentHash(sealed.fields)).toString('base64'),
  };
}
