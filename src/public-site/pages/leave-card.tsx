import { Icon } from '../layout/icon.tsx';
import type { View } from '../layout/view.ts';
import { pathOf } from '../paths.ts';

/** What to do when one is done with a page that a code opened, and the way out of it. */
function LeaveCard({
  view: { locale, t },
  id,
  words: { heading, text },
}: {
  view: View;
  id: string;
  words: { readonly heading: string; readonly text: string };
}) {
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p>{text}</p>
      <p>
        <a className="btn leave" href={pathOf('exit', locale)}>
          <Icon name="leave" />
          {t.common.exit}
        </a>
      </p>
    </section>
  );
}

/** At the end of the page of a tip or a question. */
export const DoneCard = ({ view }: { view: View }) => (
  <LeaveCard
    view={view}
    id="done-h"
    words={{ heading: view.t.follow.doneHeading, text: view.t.follow.done }}
  />
);

/** On a phone that others use too, once something was sent. */
export const SharedPhoneCard = ({ view }: { view: View }) => (
  <LeaveCard
    view={view}
    id="shared-h"
    words={{ heading: view.t.received.sharedHeading, text: view.t.received.shared }}
  />
);
