import { formatCode } from '#domain/sealing/tip-code.ts';
import { RemoveContactPage } from '../pages/remove-contact-page.tsx';
import { TipPage } from '../pages/tip-page.tsx';
import type { Answer, PageRequest } from '../route.ts';
import { newNonce } from '../tips/typed-tip.ts';
import { tipOfCode } from './tip-of-code.ts';

/** Says first what deleting the contact does, then does it. */
export async function removeContact(request: PageRequest): Promise<Answer> {
  const { site, view, fields } = request;
  const opened = await tipOfCode(request);
  if ('answer' in opened) return opened.answer;
  const { code } = opened;
  if (fields.get('sure') !== '1') {
    return {
      status: 200,
      cache: 'never',
      page: <RemoveContactPage view={view} code={formatCode(code)} />,
    };
  }
  await site.ports.removeContact(code);
  const tip = await site.ports.openTipByCode(code);
  return {
    status: 200,
    cache: 'never',
    page: <TipPage view={view} code={code} tip={tip} said={view.t.after.contactRemoved} nonce={newNonce()} />,
  };
}
