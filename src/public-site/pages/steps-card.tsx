import { sayInstant } from '../layout/format-instant.ts';
import type { View } from '../layout/view.ts';
import type { OpenedTip } from '../ports.ts';

/** Where a tip stands, with days; neutral, whatever its track: nothing here warns whom it is about. */
export function StepsCard({ view, tip, place }: { view: View; tip: OpenedTip; place: string }) {
  const { t } = view;
  const { handledAt = null, answeredAt = null, closedAt = null } = tip.steps ?? {};
  const steps = [
    { at: tip.receivedAt, words: t.after.stepReceived },
    { at: handledAt, words: handledAt ? t.after.stepHandled : t.after.stepHandledWait },
    { at: answeredAt, words: answeredAt ? t.after.stepAnswered : t.after.stepAnsweredWait },
    ...(closedAt ? [{ at: closedAt, words: t.after.stepClosed }] : []),
  ];
  return (
    <section className="card" aria-labelledby="steps-h">
      <h2 id="steps-h">{t.after.stepsHeading}</h2>
      <ol className="steps">
        {steps
          // a tip that ended without an answer waits for none
          .filter(({ at }) => at !== null || closedAt === null)
          .map(({ at, words }) => (
            <li key={words} className={at ? 'done' : undefined}>
              <h3>{words}</h3>
              {at && <p>{sayInstant(view, at)}</p>}
            </li>
          ))}
      </ol>
      <dl className="kv">
        <dt>{t.follow.area}</dt>
        <dd>{place}</dd>
        {tip.files !== undefined && tip.files > 0 && (
          <>
            <dt>{t.files.sentFiles}</dt>
            <dd>{tip.files}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
