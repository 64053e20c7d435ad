import type { View } from '../layout/view.ts';
import type { PageName } from '../paths.ts';
import { CodeButton } from './code-button.tsx';

type Props = { view: View; code: string; page: PageName; verdict: 'thanked' | 'not_solved' | null };

/** "Thank you" or "not solved" of an answer, and which was said. */
export function RateCard({ view, code, page, verdict }: Props) {
  const { after } = view.t;
  const told = verdict === 'thanked' ? after.saidThanked : after.saidNotSolved;
  return (
    <section className="card" aria-labelledby="rate-h">
      <h2 id="rate-h">{after.rateHeading}</h2>
      <p>{verdict === null ? after.rateText : told}</p>
      {verdict !== 'thanked' && (
        <CodeButton view={view} page={page} code={code} fields={{ verdict: 'thanked' }}>
          {after.rateThanked}
        </CodeButton>
      )}
      {verdict !== 'not_solved' && (
        <CodeButton view={view} page={page} code={code} fields={{ verdict: 'not_solved' }}>
          {after.rateNotSolved}
        </CodeButton>
      )}
    </section>
  );
}
