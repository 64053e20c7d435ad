import { Failure } from '#platform/failure.ts';
import { TipPage } from '../pages/tip-page.tsx';
import type { Answer, PageRequest } from '../route.ts';
import { newNonce } from '../tips/typed-tip.ts';
import { tipOfCode } from './tip-of-code.ts';

/** "Thank you" or "not solved" of an answered tip; the page of the tip says that it was heard. */
export async function rateTip(request: PageRequest): Promise<Answer> {
  const { site, view, fields } = request;
  const opened = await tipOfCode(request);
  if ('answer' in opened) return opened.answer;
  const { code } = opened;
  const verdict = fields.get('verdict') === 'thanked' ? 'thanked' : 'not_solved';
  const said = await site.ports.rateTip({ code, verdict }).then(
    () => (verdict === 'thanked' ? view.t.after.thanked : view.t.after.notSolved),
    (error: unknown) => {
      // reopened meanwhile: there is no answer to speak of any more
      if (error instanceof Failure && error.code === 'conflict') return undefined;
      throw error;
    },
  );
  const tip = await site.ports.openTipByCode(code);
  return {
    status: 200,
    cache: 'never',
    page: <TipPage view={view} code={code} tip={tip} said={said} nonce={newNonce()} />,
  };
}
