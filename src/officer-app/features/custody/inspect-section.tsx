import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { v7 as uuidv7 } from 'uuid';
import { fill } from '#locales/locale.ts';
import { custody } from '#locales/vi/officers/custody.ts';
import { call } from '../../shared/api.ts';
import { OpeningFacts } from '../../shared/custody/opening-facts.tsx';
import { allOpeningsQuery, reloadCustody } from '../../shared/custody/queries.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { formatNear } from '../../shared/format-time.ts';
import { SkeletonLines } from '../../shared/look/skeleton-lines.tsx';
import { shortId } from '../../shared/tips/tip-words.ts';
import { useNow } from '../../shared/use-now.ts';
import classes from './custody.module.css';

const words = custody.inspect;

/** Every opening in the inspector's area; those that nobody has taken note of come first. */
export function InspectSection() {
  const now = useNow();
  const { data, error } = useQuery(allOpeningsQuery);
  const note = useMutation({
    mutationFn: (openingId: string) => call('noteOpening', { params: { openingId }, body: { id: uuidv7() } }),
    onSuccess: reloadCustody,
  });
  return (
    <section className={classes.section} aria-labelledby="openings">
      <h2 id="openings">{words.heading}</h2>
      <p className="quiet">{words.lead}</p>
      <FailureNotice error={error ?? note.error} />
      {!data && !error && <SkeletonLines lines={4} />}
      {data?.openings.length === 0 && <p>{words.none}</p>}
      {data && data.openings.length > 0 && (
        <ul className={classes.list}>
          {data.openings.map((opening) => {
            const short = shortId({ id: opening.tipId });
            return (
              <li key={opening.id}>
                <div className={classes.what}>
                  <span className="meta">{fill(custody.asked.about, { short, area: opening.areaName })}</span>
                  <OpeningFacts opening={opening} />
                  <span className="meta">
                    {opening.seenAt
                      ? fill(words.seen, { when: formatNear(new Date(opening.seenAt), now) })
                      : words.unseen}
                  </span>
                </div>
                {!opening.seenAt && (
                  <Button
                    size="sm"
                    aria-label={fill(words.noteOne, { short })}
                    disabled={note.isPending}
                    onClick={() => note.mutate(opening.id)}
                  >
                    {words.note}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
