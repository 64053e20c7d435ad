import { Icon } from '../layout/icon.tsx';
import type { View } from '../layout/view.ts';
import { pathOf } from '../paths.ts';

/** What to do on a phone that others use too, once something was sent. */
export function SharedPhoneCard({ view }: { view: View }) {
  const { locale, t } = view;
  return (
    <section className="card" aria-labelledby="shared-h">
      <h2 id="shared-h">{t.received.sharedHeading}</h2>
      <p>{t.received.shared}</p>
      <p>
        <a className="btn leave" href={pathOf('exit', locale)}>
          <Icon name="leave" />
          {t.common.exit}
        </a>
      </p>
    </section>
  );
}
