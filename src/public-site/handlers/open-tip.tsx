import { TipPage } from '../pages/tip-page.tsx';
import { QuestionPage } from '../questions/question-page.tsx';
import type { Answer, PageRequest } from '../route.ts';
import { newNonce } from '../tips/typed-tip.ts';
import { codeOf, noSuchCode } from './code-of.ts';

/** What a code opens: a tip, or a question. */
export async function openTip(request: PageRequest): Promise<Answer> {
  const { site, view, opening } = request;
  const read = codeOf(request);
  if ('answer' in read) return read.answer;
  const { code } = read;
  const { questions } = site.ports;
  const kind = await site.ports.whatOpens(code);
  if (kind === 'tip') {
    const tip = await opening(() => site.ports.openTipByCode(code));
    const page = <TipPage view={view} code={code} tip={tip} nonce={newNonce()} />;
    return { status: 200, cache: 'never', page };
  }
  if (kind === 'question' && questions) {
    const question = await opening(() => questions.open(code));
    const page = <QuestionPage view={view} code={code} question={question} />;
    return { status: 200, cache: 'never', page };
  }
  return noSuchCode(request);
}
