import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AskedOpening } from '#contract/custody/identity-openings.ts';
import { fill } from '#locales/locale.ts';
import { custody } from '#locales/vi/officers/custody.ts';
import { OpeningFacts } from '../../shared/custody/opening-facts.tsx';
import { askedQuery } from '../../shared/custody/queries.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { formatNear } from '../../shared/format-time.ts';
import { SkeletonLines } from '../../shared/look/skeleton-lines.tsx';
import { shortId } from '../../shared/tips/tip-words.ts';
import { useNow } from '../../shared/use-now.ts';
import { ApproveDialog, DeclineDialog } from './answer-dialogs.tsx';
import classes from './custody.module.css';

const words = custody.asked;

const waitsForMe = ({ status, answers, share }: AskedOpening): boolean =>
  status === 'requested' && share !== null && answers.some(({ isMine, decision }) => isMine && !decision);

/** What officers ask of this custodian, those that wait first. */
export function AskedSection() {
  const now = useNow();
  const { data, error } = useQuery(askedQuery);
  const [answering, setAnswering] = useState<{ opening: AskedOpening; approves: boolean }>();
  const close = () => setAnswering(undefined);
  const done = (message: string) => {
    close();
    notifications.show({ message });
  };
  const sorted = [
    ...(data?.openings.filter(waitsForMe) ?? []),
    ...(data?.openings.filter((opening) => !waitsForMe(opening)) ?? []),
  ];
  return (
    <section className={classes.section} aria-labelledby="asked">
      <h2 id="asked">{words.heading}</h2>
      <FailureNotice error={error} />
      {!data && !error && <SkeletonLines lines={4} />}
      {data && sorted.length === 0 && <p>{words.none}</p>}
      {sorted.length > 0 && (
        <ul className={classes.list}>
          {sorted.map((opening) => {
            const short = shortId({ id: opening.tipId });
            return (
              <li key={opening.id}>
                <div className={classes.what}>
                  <span className="meta">
                    {fill(words.about, { short, area: opening.areaName })}
                    {waitsForMe(opening) &&
                      `, ${fill(words.until, { when: formatNear(new Date(opening.endsAt), now) })}`}
                  </span>
                  <OpeningFacts opening={opening} />
                </div>
                {waitsForMe(opening) && (
                  <div className="row">
                    <Button
                      variant="default"
                      size="sm"
                      aria-label={fill(words.declineOne, { short })}
                      onClick={() => setAnswering({ opening, approves: false })}
                    >
                      {words.decline}
                    </Button>
                    <Button
                      size="sm"
                      aria-label={fill(words.approveOne, { short })}
                      onClick={() => setAnswering({ opening, approves: true })}
                    >
                      {words.approve}
                    </Button>
                  </div>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {answering?.approves && (
        <ApproveDialog opening={answering.opening} onDone={() => done(words.approved)} onClose={close} />
      )}
      {answering && !answering.approves && (
        <DeclineDialog opening={answering.opening} onDone={() => done(words.declined)} onClose={close} />
      )}
    </section>
  );
}
