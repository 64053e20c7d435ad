import type { TipCode } from '#domain/sealing/tip-code.ts';
import { Failure } from '#platform/failure.ts';
import type { OpenedQuestion, QuestionPorts } from '../questions/question-ports.ts';
import type { Answer, PageRequest } from '../route.ts';
import { codeOf, noSuchCode } from './code-of.ts';

/** What the site can do with questions. @throws Failure not_found where it takes none */
export function questionsOf({ site }: PageRequest): QuestionPorts {
  if (!site.ports.questions) throw new Failure('not_found');
  return site.ports.questions;
}

/** The question of a code; none for a code that has none. */
async function findQuestion({ site }: PageRequest, code: TipCode): Promise<OpenedQuestion | undefined> {
  return site.ports.questions?.open(code).catch((error: unknown) => {
    if (error instanceof Failure && error.code === 'not_found') return undefined;
    throw error;
  });
}

/** The question of the posted code; or the answer that explains what is wrong with the code. */
export async function questionOfCode(
  request: PageRequest,
): Promise<{ code: TipCode; question: OpenedQuestion } | { answer: Answer }> {
  const read = codeOf(request);
  if ('answer' in read) return read;
  const question = await findQuestion(request, read.code);
  return question ? { code: read.code, question } : { answer: noSuchCode(request) };
}
