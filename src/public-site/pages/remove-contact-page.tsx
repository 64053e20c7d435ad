import { Page } from '../layout/page.tsx';
import type { View } from '../layout/view.ts';
import { CodeButton } from './code-button.tsx';

/** Asked once before the contact is deleted: it cannot be brought back. */
export function RemoveContactPage({ view, code }: { view: View; code: string }) {
  const { after } = view.t;
  return (
    <Page view={view} title={after.contactTitle} page="follow" offersLanguages={false}>
      <div className="read">
        <h1>{after.contactQuestion}</h1>
        <p>{after.contactWhat}</p>
        <p>{after.contactLimit}</p>
        <CodeButton view={view} page="removeContact" code={code} fields={{ sure: '1' }} look="red">
          {after.contactSure}
        </CodeButton>
        <CodeButton view={view} page="follow" code={code}>
          {after.back}
        </CodeButton>
      </div>
    </Page>
  );
}
