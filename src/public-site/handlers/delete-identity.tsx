import { TipPage } from '../pages/tip-page.tsx';
import type { Answer, PageRequest } from '../route.ts';
import { newNonce } from '../tips/typed-tip.ts';
import { tipOfCode } from './tip-of-code.ts';

/** Deletes the sealed contact under a code, once the box is ticked, and shows the tip again. */
export async function deleteIdentity(request: PageRequest): Promise<Answer> {
  const { site, view, fields } = request;
  const opened = await tipOfCode(request);
  if ('answer' in opened) return opened.answer;
  const { code } = opened;
  const isSure = fields.get('sure') === '1';
  if (isSure) await site.ports.custody?.deleteIdentity(code);
  const tip = isSure ? await site.ports.openTipByCode(code) : opened.tip;
  return {
    status: isSure ? 200 : 422,
    cache: 'never',
    page: <TipPage view={view} code={code} tip={tip} nonce={newNonce()} isUnsure={!isSure} />,
  };
}
