import { ErrorSummary } from '../layout/error-summary.tsx';
import { Page } from '../layout/page.tsx';
import type { View } from '../layout/view.ts';
import { type FieldErrors, hasErrors } from '../tips/field-error.ts';
import { CodeForm } from './code-form.tsx';

type Props = { view: View; typed: string; errors: FieldErrors };

/** Where the code is typed, and where a wrong one is explained. */
export function FollowPage({ view, typed, errors }: Props) {
  const { t } = view;
  const title = hasErrors(errors) ? `${t.common.errorPrefix}${t.follow.title}` : t.follow.title;
  return (
    <Page view={view} title={title} page="follow">
      <div className="cols main-side">
        <div>
          <ErrorSummary view={view} heading={t.errors.summaryOpen} errors={errors} />
          <h1>{t.follow.heading}</h1>
          <p className="quiet">{t.follow.lead}</p>
          <CodeForm view={view} typed={typed} errors={errors} />
        </div>
        <aside className="card" aria-labelledby="lost-h">
          <h2 id="lost-h">{t.follow.lostHeading}</h2>
          <p>{t.follow.lost}</p>
        </aside>
      </div>
    </Page>
  );
}
