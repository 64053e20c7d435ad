import { Failure } from '#platform/failure.ts';
import { TipPage } from '../pages/tip-page.tsx';
import type { Answer, PageRequest } from '../route.ts';
import { type FieldErrors, fieldErrorsOf, hasErrors } from '../tips/field-error.ts';
import { takeFiles } from '../tips/take-files.ts';
import { newNonce, readNonce } from '../tips/typed-tip.ts';
import { tipOfCode } from './tip-of-code.ts';

/** Adds a message under a code and shows the tip again; the code is posted along, never in an address. */
export async function addMessage(request: PageRequest): Promise<Answer> {
  const { site, view, fields } = request;
  const opened = await tipOfCode(request);
  if ('answer' in opened) return opened.answer;
  const { code, tip: before } = opened;
  // a page opened before the destruction: the tip says what happened, and that a new one can be sent
  if (before.isDestroyed)
    return {
      status: 409,
      cache: 'never',
      page: <TipPage view={view} code={code} tip={before} typed={fields.get('text')} nonce={newNonce()} />,
    };
  const text = fields.get('text');
  const nonce = readNonce(fields) || newNonce();
  const { held, errors: fileErrors } = await takeFiles(site, view, fields, nonce);
  const again = (errors: FieldErrors): Answer => ({
    status: 422,
    cache: 'never',
    page: <TipPage view={view} {...opened} typed={text} errors={errors} nonce={nonce} held={held} />,
  });
  if (!fields.isCertain) return again({ text: { key: 'encoding' } });
  if (hasErrors(fileErrors)) return again(fileErrors);
  try {
    // files may come without a word
    if (text !== '' || held.length === 0) await site.ports.addMessage({ code, text, nonce });
    if (held.length > 0) await site.ports.files?.add({ code, nonce });
  } catch (error) {
    if (error instanceof Failure && error.code === 'invalid')
      return again(fieldErrorsOf(view.t, error.fields));
    throw error;
  }
  const tip = await site.ports.openTipByCode(code);
  return {
    status: 200,
    cache: 'never',
    page: <TipPage view={view} code={code} tip={tip} said={view.t.follow.sent} nonce={newNonce()} />,
  };
}
