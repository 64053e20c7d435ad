import { Failure } from '#platform/failure.ts';
import type { Answer, PageRequest } from '../route.ts';
import { questionOfCode, questionsOf } from './question-of-code.ts';

/** A document that answers a question: posted for with the code, so that no address opens it. */
export async function openAnswer(request: PageRequest): Promise<Answer> {
  const opened = await questionOfCode(request);
  if ('answer' in opened) return opened.answer;
  const id = request.fields.get('document');
  if (!opened.question.documents.some((document) => document.id === id)) throw new Failure('not_found');
  return { document: await questionsOf(request).openDocument({ code: opened.code, id }) };
}
