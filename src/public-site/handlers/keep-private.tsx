import { QuestionPage } from '../questions/question-page.tsx';
import type { Answer, PageRequest } from '../route.ts';
import { questionOfCode, questionsOf } from './question-of-code.ts';

/** The asker takes back the wish to publish. */
export async function keepPrivate(request: PageRequest): Promise<Answer> {
  const { view } = request;
  const opened = await questionOfCode(request);
  if ('answer' in opened) return opened.answer;
  const { code } = opened;
  const ports = questionsOf(request);
  await ports.keepPrivate(code);
  const said = view.t.questions.keptPrivate;
  const page = <QuestionPage view={view} code={code} question={await ports.open(code)} said={said} />;
  return { status: 200, cache: 'never', page };
}
