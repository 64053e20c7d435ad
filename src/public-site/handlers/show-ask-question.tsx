import { AskQuestionPage } from '../questions/ask-question-page.tsx';
import { emptyQuestion } from '../questions/typed-question.ts';
import type { Answer, PageRequest } from '../route.ts';
import { forumOf } from './forum-of.ts';

/** The form of a question; the address may name an announced forum for which it is sent, as long as that takes any. */
export async function showAskQuestion(request: PageRequest): Promise<Answer> {
  const named = await forumOf(request, 'buoi');
  const forum = named?.takesQuestions ? named : undefined;
  const page = <AskQuestionPage view={request.view} form={emptyQuestion(forum)} forum={forum} errors={{}} />;
  return { status: 200, cache: 'form', page };
}
