import type { ContentKey } from '#domain/sealing/content-key.ts';
import { openField, sealField } from '#domain/sealing/seal-field.ts';
import { unwrapForArea } from '#domain/sealing/wrap-for-area.ts';
import type { OpeningKeys } from '#modules/tips/for-modules.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { getSealedQuestion } from './question.repository.ts';

/** The sealed text `text`. */
export interface QuestionContent {
  readonly text: string;
  /** Base64, 32 bytes: with it the commitment of the receipt can be checked. */
  readonly salt: string;
}

/** The sealed text `answer`: the words for the asker, and the number of the paper that answers. */
export interface QuestionAnswer {
  readonly text: string;
  readonly paper: string;
}

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
  const open = (field: 'text' | 'answer', bytes: Buffer) =>
    JSON.parse(openField(key, questionPlace(tenant, id, field), bytes));
  const { text }: QuestionContent = open('text', sealed.sealed_text);
  return { text, answer: sealed.sealed_answer && open('answer', sealed.sealed_answer) };
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
