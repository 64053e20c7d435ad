import type { View } from '../layout/view.ts';
import type { OpenedTip } from '../ports.ts';
import { CodeButton } from './code-button.tsx';

type Props = { view: View; code: string; tip: OpenedTip };

/** What the sender may say of the answer: thanks, not solved, please look again. */
export function OpinionCards({ view, code, tip: { standing } }: Props) {
  const { after } = view.t;
  if (!standing) return null;
  const { mayRate, verdict, mayAskReview, reviewAsked } = standing;
  return (
    <>
      {mayRate && (
        <section className="card" aria-labelledby="rate-h">
          <h2 id="rate-h">{after.rateHeading}</h2>
          <p>
            {verdict === null
              ? after.rateText
              : verdict === 'thanked'
                ? after.saidThanked
                : after.saidNotSolved}
          </p>
          {verdict !== 'thanked' && (
            <CodeButton view={view} page="rateTip" code={code} fields={{ verdict: 'thanked' }}>
              {after.rateThanked}
            </CodeButton>
          )}
          {verdict !== 'not_solved' && (
            <CodeButton view={view} page="rateTip" code={code} fields={{ verdict: 'not_solved' }}>
              {after.rateNotSolved}
            </CodeButton>
          )}
        </section>
      )}
      {(mayAskReview || reviewAsked) && (
        <section className="card" aria-labelledby="review-h">
          <h2 id="review-h">{after.reviewHeading}</h2>
          <p>{reviewAsked ? after.reviewAsked : after.reviewText}</p>
          {mayAskReview && (
            <CodeButton view={view} page="askReview" code={code}>
              {after.reviewButton}
            </CodeButton>
          )}
        </section>
      )}
    </>
  );
}
