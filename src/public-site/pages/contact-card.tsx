import type { View } from '../layout/view.ts';
import type { OpenedTip } from '../ports.ts';
import { CodeButton } from './code-button.tsx';

type Props = { view: View; code: string; tip: OpenedTip };

/** That a way to reach the sender is kept, and the way to delete it. */
export function ContactCard({ view, code, tip }: Props) {
  const { after } = view.t;
  if (!tip.hasContact) return null;
  return (
    <section className="card" aria-labelledby="contact-h">
      <h2 id="contact-h">{after.contactHeading}</h2>
      <p>{after.contactText}</p>
      <CodeButton view={view} page="removeContact" code={code}>
        {after.contactRemove}
      </CodeButton>
    </section>
  );
}
