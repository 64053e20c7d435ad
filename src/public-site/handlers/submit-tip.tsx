import { namesCityPolice, namesPolice } from '#domain/tips/arrive/names-police.ts';
import { Failure } from '#platform/failure.ts';
import { AskOfficerPage } from '../pages/ask-officer-page.tsx';
import { SendTipPage } from '../pages/send-tip-page.tsx';
import type { Answer, PageRequest } from '../route.ts';
import { checkTypedTip } from '../tips/check-typed-tip.ts';
import { withCommuneOfName } from '../tips/communes-named.ts';
import { type FieldErrors, fieldErrorsOf, hasErrors } from '../tips/field-error.ts';
import { takeFiles } from '../tips/take-files.ts';
import { commandOf, newNonce, readTypedTip } from '../tips/typed-tip.ts';
import { answerReceived } from './answer-received.tsx';

/**
 * Takes a tip: what is wrong is shown with everything kept (422); a text that names police without the box ticked is
 * asked about once (422, nothing is sent yet); otherwise the page itself is the answer, with the code.
 */
export async function submitTip({ site, view, fields }: PageRequest): Promise<Answer> {
  const typed = readTypedTip(fields);
  // A missing nonce is made up for, so that the next try of this form finds its files and is safe against a double post.
  const nonce = typed.nonce || newNonce();
  const { held, errors: fileErrors } = await takeFiles(site, view, fields, nonce);
  const hasHeld = held.length > 0;
  const form = { ...withCommuneOfName(typed, view.communes), nonce: hasHeld ? nonce : typed.nonce, hasHeld };
  const formAgain = (errors: FieldErrors, status = 422): Answer => ({
    status,
    cache: 'never',
    page: <SendTipPage view={view} form={{ ...form, nonce }} errors={errors} held={held} />,
  });
  if (fields.has('edit')) return formAgain({}, 200);
  const errors = checkTypedTip(form, fields, view, fileErrors);
  if (hasErrors(errors)) return formAgain(errors);

  const aboutCity = namesCityPolice(form.description);
  const mustAsk = form.aboutOfficer ? aboutCity : namesPolice(form.description);
  if (mustAsk && !form.asked) {
    return {
      status: 422,
      cache: 'never',
      page: <AskOfficerPage view={view} form={form} aboutCity={aboutCity} />,
    };
  }
  try {
    const tip = await site.ports.submitTip(commandOf(form), { withFiles: hasHeld });
    return answerReceived(view, tip, form);
  } catch (error) {
    if (error instanceof Failure && error.code === 'invalid')
      return formAgain(fieldErrorsOf(view.t, error.fields));
    throw error;
  }
}
