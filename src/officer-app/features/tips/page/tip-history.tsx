import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { tipHistory as words } from '#locales/vi/officers/tip-past.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import { formatNear } from '../../../shared/format-time.ts';
import { SkeletonLines } from '../../../shared/look/skeleton-lines.tsx';
import { useNow } from '../../../shared/use-now.ts';
import { eventWords } from '../event-words.ts';
import { tipHistoryQuery } from '../queries.ts';
import classes from './tip-history.module.css';

/** What happened to a tip, as the ledger has it; asked for on demand, because asking is a reading. */
export function TipHistory({ tipId }: { tipId: string }) {
  const [isOpen, setOpen] = useState(false);
  const now = useNow();
  const { data, error, refetch } = useQuery({ ...tipHistoryQuery(tipId), enabled: isOpen });
  return (
    <section className="panel pad stack-s" aria-labelledby="history">
      <h2 id="history">{words.heading}</h2>
      {!isOpen && (
        <p>
          <Button variant="default" size="sm" onClick={() => setOpen(true)}>
            {words.show}
          </Button>
        </p>
      )}
      <FailureNotice error={error} onRetry={() => void refetch()} />
      {isOpen && !data && !error && <SkeletonLines lines={4} />}
      {data && (
        <>
          <ol className={classes.line}>
            {data.events.map((event) => (
              <li key={event.id}>
                <time dateTime={event.at} className="meta">
                  {formatNear(new Date(event.at), now)}
                </time>
                <span>{eventWords(event)}</span>
              </li>
            ))}
          </ol>
          <p className="meta">{words.text}</p>
        </>
      )}
    </section>
  );
}
