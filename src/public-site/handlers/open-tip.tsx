import { TipPage } from '../pages/tip-page.tsx';
import type { Answer, PageRequest } from '../route.ts';
import { newNonce } from '../tips/typed-tip.ts';
import { tipOfCode } from './tip-of-code.ts';

export async function openTip(request: PageRequest): Promise<Answer> {
  const opened = await tipOfCode(request);
  if ('answer' in opened) return opened.answer;
  return {
    status: 200,
    cache: 'never',
    page: <TipPage view={request.view} {...opened} nonce={newNonce()} />,
  };
}
