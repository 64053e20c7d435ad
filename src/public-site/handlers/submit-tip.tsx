import { Failure } from '#platform/failure.ts';
import { AskOfficerPage } from '../pages/ask-officer-page.tsx';
import { ReceivedPage } from '../pages/received-page.tsx';
import { SendTipPage } from '../pages/send-tip-page.tsx';
import type { Reach, TipCommand } from '../ports.ts';
import type { Answer, PageRequest } from '../route.ts';
import { checkTipForm } from '../tips/check-tip-form.ts';
import { type FieldErrors, fieldErrorsOf, hasErrors } from '../tips/field-error.ts';
import { namesCityPolice, namesPolice } from '../tips/names-police.ts';
import { readTipForm, type TipForm } from '../tips/tip-form.ts';

function commandOf(form: TipForm): TipCommand {
  const isReachable = form.reach !== 'none';
  return {
    ...(form.nonce && { nonce: form.nonce }),
    description: form.description,
    place: form.place,
    areaCode: form.areaCode || null,
    when: form.when,
    aboutOfficer: form.aboutOfficer,
    dangerNow: form.dangerNow,
    reach: form.reach as Reach,
    ...(isReachable && form.contactName && { contactName: form.contactName }),
    ...(isReachable && form.contactPhone && { contactPhone: form.contactPhone }),
    files: [],
  };
}

/**
 * Takes a tip: what is wrong is shown with everything kept (422); a text that names police without the box ticked is
 * asked about once (422, nothing is sent yet); otherwise the page itself is the answer, with the code.
 */
export async function submitTip({ site, view, fields }: PageRequest): Promise<Answer> {
  const form = readTipForm(fields);
  const formAgain = (errors: FieldErrors, status = 422): Answer => ({
    status,
    cache: 'never',
    // A missing nonce is made up for, so that the next try of this form is safe against a double post.
    page: (
      <SendTipPage view={view} form={{ ...form, nonce: form.nonce || crypto.randomUUID() }} errors={errors} />
    ),
  });
  if (fields.has('edit')) return formAgain({}, 200);
  const errors = checkTipForm(form, fields, view);
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
    const tip = await site.ports.submitTip(commandOf(form));
    return {
      status: 200,
      cache: 'never',
      page: <ReceivedPage view={view} tip={tip} dangerNow={form.dangerNow} />,
    };
  } catch (error) {
    if (error instanceof Failure && error.code === 'invalid')
      return formAgain(fieldErrorsOf(view.t, error.fields));
    throw error;
  }
}
