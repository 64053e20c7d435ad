import { formatCode } from '#domain/sealing/tip-code.ts';
import { Failure } from '#platform/failure.ts';
import { AskReviewPage } from '../pages/ask-review-page.tsx';
import { TipPage } from '../pages/tip-page.tsx';
import type { Answer, PageRequest } from '../route.ts';
import { type FieldErrors, fieldErrorsOf } from '../tips/field-error.ts';
import { newNonce, readNonce } from '../tips/typed-tip.ts';
import { tipOfCode } from './tip-of-code.ts';

/** "Đề nghị xem lại": a page that asks why, then the tip's page again. */
export async function askReview(request: PageRequest): Promise<Answer> {
  const { site, view, fields } = request;
  const opened = await tipOfCode(request);
  if ('answer' in opened) return opened.answer;
  const { code } = opened;
  const text = fields.get('text');
  const nonce = readNonce(fields) || newNonce();
  const ask = (errors: FieldErrors, status = 422): Answer => ({
    status,
    cache: 'never',
    page: <AskReviewPage view={view} code={formatCode(code)} nonce={nonce} typed={text} errors={errors} />,
  });
  if (!fields.has('text')) return ask({}, 200);
  if (!fields.isCertain) return ask({ text: { key: 'encoding' } });
  try {
    await site.ports.askReview({ code, text, nonce });
  } catch (error) {
    if (error instanceof Failure && error.code === 'invalid') return ask(fieldErrorsOf(view.t, error.fields));
    if (!(error instanceof Failure && error.code === 'conflict')) throw error;
  }
  const tip = await site.ports.openTipByCode(code);
  return {
    status: 200,
    cache: 'never',
    page: <TipPage view={view} code={code} tip={tip} said={view.t.after.reviewSent} nonce={newNonce()} />,
  };
}
