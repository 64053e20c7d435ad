import { ErrorSummary } from '../layout/error-summary.tsx';
import { Field } from '../layout/field.tsx';
import { Icon } from '../layout/icon.tsx';
import { Page } from '../layout/page.tsx';
import type { View } from '../layout/view.ts';
import { pathOf } from '../paths.ts';
import { type FieldErrors, hasErrors } from '../tips/field-error.ts';
import { CodeButton } from './code-button.tsx';

type Props = { view: View; code: string; nonce: string; typed: string; errors: FieldErrors };

/** "Đề nghị xem lại": why, in the sender's words. */
export function AskReviewPage({ view, code, nonce, typed, errors }: Props) {
  const { locale, t } = view;
  const { after } = t;
  const title = hasErrors(errors) ? `${t.common.errorPrefix}${after.reviewTitle}` : after.reviewTitle;
  return (
    <Page view={view} title={title} page="follow" offersLanguages={false}>
      <div className="read">
        <ErrorSummary view={view} heading={t.errors.summaryMessage} errors={errors} />
        <h1>{after.reviewTitle}</h1>
        <p>{after.reviewText}</p>
        <form action={pathOf('askReview', locale)} method="post" acceptCharset="utf-8" noValidate>
          <input type="hidden" name="code" value={code} />
          <input type="hidden" name="nonce" value={nonce} />
          <Field view={view} id="text" label={after.reviewLabel} hint={after.reviewHint} errors={errors}>
            {(box) => <textarea {...box} rows={5} defaultValue={typed} />}
          </Field>
          <p>
            <button type="submit" className="btn">
              <Icon name="send" />
              {after.reviewSend}
            </button>
          </p>
        </form>
        <CodeButton view={view} page="follow" code={code}>
          {after.back}
        </CodeButton>
      </div>
    </Page>
  );
}
