import { Failure } from '#platform/failure.ts';
import type { Answer, PageRequest } from '../route.ts';
import { tipOfCode } from './tip-of-code.ts';

/** A document of the unit for the sender: posted for with the code, so that no address opens it. */
export async function openDocument(request: PageRequest): Promise<Answer> {
  const opened = await tipOfCode(request);
  if ('answer' in opened) return opened.answer;
  const id = request.fields.get('document');
  if (!opened.tip.documents?.some((document) => document.id === id)) throw new Failure('not_found');
  return { document: await request.site.ports.openDocument({ code: opened.code, id }) };
}
