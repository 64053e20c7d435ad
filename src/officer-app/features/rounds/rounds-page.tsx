import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { rounds as words } from '#locales/vi/officers/rounds.ts';
import { roundsQuery } from '../../shared/due/rounds-query.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { IconTable } from '../../shared/icons.ts';
import { Empty } from '../../shared/look/empty.tsx';
import { SkeletonLines } from '../../shared/look/skeleton-lines.tsx';
import { useTitle } from '../../shared/use-title.ts';
import { OpenDialog } from './open-dialog.tsx';
import { RoundPanel } from './round-panel.tsx';
import classes from './rounds-page.module.css';

/** Collection rounds: what the city asks for until when, who has sent, and what each commune does next. */
export function RoundsPage() {
  useTitle(words.title);
  const list = useQuery(roundsQuery);
  const [isOpening, setOpening] = useState(false);
  const rounds = list.data?.rounds ?? [];
  return (
    <div className="stack-l">
      <div className={classes.head}>
        <div>
          <h1>{words.heading}</h1>
          <p className="quiet">{words.lead}</p>
        </div>
        {list.data?.mayOpen && <Button onClick={() => setOpening(true)}>{words.open}</Button>}
      </div>
      <FailureNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <SkeletonLines lines={6} />}
      {list.data && rounds.length === 0 && (
        <Empty icon={<IconTable aria-hidden />} title={words.none}>
          <p>{list.data.mayOpen ? words.noneCity : words.noneCommune}</p>
        </Empty>
      )}
      {rounds.map((round) => (
        <RoundPanel key={round.id} round={round} mayClose={list.data?.mayOpen ?? false} />
      ))}
      {isOpening && <OpenDialog onClose={() => setOpening(false)} />}
    </div>
  );
}
