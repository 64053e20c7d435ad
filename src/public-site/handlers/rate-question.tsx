import { Failure } from '#platform/failure.ts';
import { QuestionPage } from '../questions/question-page.tsx';
import type { Answer, PageRequest } from '../route.ts';
import { questionOfCode, questionsOf } from './question-of-code.ts';

/** "Thank you" or "not solved" of an answered question; its page says that it was heard. */
export async function rateQuestion(request: PageRequest): Promise<Answer> {
  const { view, fields } = request;
  const opened = await questionOfCode(request);
  if ('answer' in opened) return opened.answer;
  const { code } = opened;
  const verdict = fields.get('verdict') === 'thanked' ? 'thanked' : 'not_solved';
  const ports = questionsOf(request);
  const said = await ports.rate({ code, verdict }).then(
    () => (verdict === 'thanked' ? view.t.after.thanked : view.t.after.notSolved),
    (error: unknown) => {
      // the answer was taken back meanwhile: there is none to speak of any more
      if (error instanceof Failure && error.code === 'conflict') return undefined;
      throw error;
    },
  );
  const page = <QuestionPage view={view} code={code} question={await ports.open(code)} said={said} />;
  return { status: 200, cache: 'never', page };
}
