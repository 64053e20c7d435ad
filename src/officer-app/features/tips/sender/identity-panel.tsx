import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Tip } from '#contract/tips/tips.ts';
import { isOver } from '#domain/custody/opening.ts';
import { custody } from '#locales/vi/officers/custody.ts';
import { OpeningFacts } from '../../../shared/custody/opening-facts.tsx';
import { tipIdentityQuery } from '../../../shared/custody/queries.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import { IdentityAskDialog } from './identity-ask-dialog.tsx';
import { IdentityOpening } from './identity-opening.tsx';
import classes from './identity-panel.module.css';

const words = custody.tip;

/** The sealed identity of a tip: asking for it, waiting for two custodians, looking while the time runs. */
export function IdentityPanel({ tip }: { tip: Tip }) {
  const isSealed = tip.reach === 'sealed';
  const { data, error } = useQuery({ ...tipIdentityQuery(tip.id), enabled: isSealed });
  const [isAsking, setAsking] = useState(false);
  if (!isSealed) return null;
  const current = data?.openings.find(({ status }) => !isOver(status));
  const past = data?.openings.filter(({ status }) => isOver(status)) ?? [];
  return (
    <section className="stack" aria-labelledby="identity">
      <h2 id="identity">{words.heading}</h2>
      <FailureNotice error={error} />
      {data?.state === 'deleted' && <p>{words.deleted}</p>}
      {current && <OpeningFacts opening={current} />}
      {current?.isMine && <IdentityOpening opening={current} />}
      {data?.mayAsk && !current && (
        <div>
          <Button variant="default" onClick={() => setAsking(true)}>
            {words.ask}
          </Button>
        </div>
      )}
      {past.length > 0 && (
        <ul className={classes.past}>
          {past.map((opening) => (
            <li key={opening.id}>
              <OpeningFacts opening={opening} />
            </li>
          ))}
        </ul>
      )}
      {isAsking && <IdentityAskDialog tip={tip} onClose={() => setAsking(false)} />}
    </section>
  );
}
