import { isQuestionTopic } from '#domain/questions/question-form.ts';
import type { FormFields } from '../http/form-fields.ts';
import type { View } from '../layout/view.ts';

/** What the address of the public list says; what is none is dropped. */
export type QuestionSearch = { text?: string; areaCode?: string; topic?: string; after?: string };

const longest = 200;
const place = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function readQuestionSearch(fields: FormFields, { communes }: View): QuestionSearch {
  const text = fields.get('tim').slice(0, longest).trim();
  const areaCode = fields.get('xa');
  const topic = fields.get('linh-vuc');
  const after = fields.get('sau');
  return {
    ...(text && { text }),
    ...(communes.some(({ code }) => code === areaCode) && { areaCode }),
    ...(isQuestionTopic(topic) && { topic }),
    ...(place.test(after) && { after }),
  };
}

/** The same as an address's query. */
export const queryOf = ({ text, areaCode, topic, after }: QuestionSearch): string =>
  new URLSearchParams({
    ...(text && { tim: text }),
    ...(areaCode && { xa: areaCode }),
    ...(topic && { 'linh-vuc': topic }),
    ...(after && { sau: after }),
  }).toString();
