import type { ReactElement } from 'react';
import { TipPage } from '../pages/tip-page.tsx';
import { QuestionPage } from '../questions/question-page.tsx';
import type { Answer, PageRequest } from '../route.ts';
import { newNonce } from '../tips/typed-tip.ts';
import { findQuestion } from './question-of-code.ts';
import { tipOfCode } from './tip-of-code.ts';

const answerWith = (page: ReactElement): Answer => ({ status: 200, cache: 'never', page });

/** What a code opens: a tip, or a question. */
export async function openTip(request: PageRequest): Promise<Answer> {
  const { view } = request;
  const opened = await tipOfCode(request, async (code) => {
    const question = await findQuestion(request, code);
    return question && answerWith(<QuestionPage view={view} code={code} question={question} />);
  });
  if ('answer' in opened) return opened.answer;
  return answerWith(<TipPage view={view} {...opened} nonce={newNonce()} />);
}
