import { AskQuestionPage } from '../questions/ask-question-page.tsx';
import { emptyQuestion } from '../questions/typed-question.ts';
import type { Answer, PageRequest } from '../route.ts';
import { questionsOf } from './question-of-code.ts';

export function showAskQuestion(request: PageRequest): Answer {
  questionsOf(request);
  const page = <AskQuestionPage view={request.view} form={emptyQuestion()} errors={{}} />;
  return { status: 200, cache: 'form', page };
}
