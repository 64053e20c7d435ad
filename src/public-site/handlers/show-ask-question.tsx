import { AskQuestionPage } from '../questions/ask-question-page.tsx';
import { emptyQuestion } from '../questions/typed-question.ts';
import type { Answer, PageRequest } from '../route.ts';
import { forumOf } from './forum-of.ts';

/** The form of a question; the address may name an announced forum for which it is sent beforehand. */
export async function showAskQuestion(request: PageRequest): Promise<Answer> {
  const forum = await forumOf(request, 'buoi');
  const page = <AskQuestionPage view={request.view} form={emptyQuestion(forum)} forum={forum} errors={{}} />;
  return { status: 200, cache: 'form', page };
}
