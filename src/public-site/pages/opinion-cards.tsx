import type { View } from '../layout/view.ts';
import type { OpenedTip } from '../ports.ts';
import { CodeButton } from './code-button.tsx';
import { RateCard } from './rate-card.tsx';

type Props = { view: View; code: string; tip: OpenedTip };

/** What the sender may say of the answer: thanks, not solved, please look again. */
export function OpinionCards({ view, code, tip: { standing } }: Props) {
  const { after } = view.t;
  if (!standing) return null;
  const { mayRate, verdict, mayAskReview, reviewAsked } = standing;
  return (
    <>
      {mayRate && <RateCard view={view} code={code} page="rateTip" verdict={verdict} />}
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
