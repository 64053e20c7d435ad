import { z } from 'zod';
import type { ContentKey } from '#domain/sealing/content-key.ts';
import { openField, sealField } from '#domain/sealing/seal-field.ts';
import { unwrapForArea } from '#domain/sealing/wrap-for-area.ts';
import type { OpeningKeys } from '#modules/tips/for-modules.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { getSealedQuestion } from './question.repository.ts';

const QuestionContent = z.object({
  text: z.string(),
  /** Base64, 32 bytes: with it the commitment of the receipt can be checked. */
  salt: z.string(),
});
/** The sealed text `text`. */
export type QuestionContent = Readonly<z.infer<typeof QuestionContent>>;

const QuestionAnswer = z.object({ text: z.string(), paper: z.string() });
/** The sealed text `answer`: the words for the asker, and the number of the paper that answers. */
export type QuestionAnswer = Readonly<z.infer<typeof QuestionAnswer>>;

export const questionTable = 'questions';

/** Where a sealed text of a question rests; moved elsewhere it does not open. */
const questionPlace = (tenant: string, record: string, field: 'text' | 'answer') => ({
  ...{ tenant, table: questionTable, record, field },
});

export const sealAnswer = (key: ContentKey, tenant: string, id: string, answer: QuestionAnswer): Buffer =>
  sealField(key, questionPlace(tenant, id, 'answer'), JSON.stringify(answer));

/** Opens the words of a question with its content key. */
export function openQuestionTexts(
  key: ContentKey,
  { tenant, id }: { tenant: string; id: string },
  sealed: { sealed_text: Buffer; sealed_answer: Buffer | null },
): { text: string; answer: QuestionAnswer | null } {
  const open = (field: 'text' | 'answer', bytes: Buffer): unknown =>
    JSON.parse(openField(key, questionPlace(tenant, id, field), bytes));
  const { text } = QuestionContent.parse(open('text', sealed.sealed_text));
  return {
    text,
    answer: sealed.sealed_answer && QuestionAnswer.parse(open('answer', sealed.sealed_answer)),
  };
}

/** The content key of a question of the scope, with its area's private key; and the sealed words. */
export async function openForOfficer(
  trx: Trx,
  { tenant, keys }: { tenant: string; keys: OpeningKeys },
  id: string,
) {
  const sealed = await getSealedQuestion(trx, tenant, id);
  const areaKey = await keys.privateAreaKey(trx, sealed.key_area, sealed.key_version);
  return { sealed, key: unwrapForArea(sealed.area_wrapped_key, id, areaKey) };
}
