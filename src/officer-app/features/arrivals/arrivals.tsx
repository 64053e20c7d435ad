import { VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Fragment, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { TipArrivals } from '#contract/tips/inbox.ts';
import { fill } from '#locales/locale.ts';
import { inboxWords } from '#locales/vi/officers/inbox.ts';
import { call, queryClient } from '../../shared/api.ts';
import { IconBell } from '../../shared/icons.ts';
import { paths } from '../../shared/paths.ts';
import { notePressing } from '../../shared/tips/pressing-tips.ts';
import { shortId } from '../../shared/tips/tip-words.ts';
import classes from './arrivals.module.css';
import { useBell } from './bell-choice.ts';
import { openWords, ring } from './ring.ts';

const { bell: words } = inboxWords;

/** As many urgent tips as are named at once. */
const shown = 5;

type Arrival = TipArrivals['arrivals'][number];

/**
 * Asks every fifteen seconds whether tips came in, on whatever screen: lists are read anew, an urgent one stays on
 * screen until it is opened, and rings where the officer wants it. Urgent ones that nobody has taken up are told again to
 * whoever opens the app.
 */
export function Arrivals() {
  const after = useRef<string | undefined>(undefined);
  const seen = useRef(new Set<string>());
  const [urgent, setUrgent] = useState<readonly Arrival[]>([]);
  const [isOld, setOld] = useState(false);
  const isOn = useBell();
  const navigate = useNavigate();
  const { data } = useQuery({
    queryKey: ['arrivals'],
    queryFn: async ({ signal }) => {
      const isFirst = after.current === undefined;
      const answer = await call('tipArrivals', { query: { after: after.current } }, signal);
      after.current = answer.at;
      return { ...answer, isFirst };
    },
    refetchInterval: 15_000,
    // a duty screen is often behind another window
    refetchIntervalInBackground: true,
    refetchOnWindowFocus: false,
  });
  const putAway = (tipId: string) => setUrgent((waiting) => waiting.filter(({ tip }) => tip.id !== tipId));
  const open = (tipId: string) => {
    putAway(tipId);
    void navigate({ to: paths.tip, params: { tipId } });
  };
  const take = useEffectEvent((answer: TipArrivals & { isFirst: boolean }) => {
    const fresh = answer.arrivals.filter(({ tip }) => !seen.current.has(tip.id));
    if (fresh.length === 0) return;
    for (const { tip } of fresh) seen.current.add(tip.id);
    for (const key of ['list', 'today']) void queryClient.invalidateQueries({ queryKey: ['tips', key] });
    const pressing = fresh.filter(({ isUrgent }) => isUrgent);
    const [first] = pressing;
    if (!first) return;
    notePressing(pressing.map(({ tip }) => tip.id));
    setOld(answer.isFirst);
    setUrgent((waiting) => [...pressing, ...waiting]);
    if (isOn) ring(first, () => open(first.tip.id));
  });
  useEffect(() => {
    if (data) take(data);
  }, [data]);
  const [newest] = urgent;
  return (
    <div className="no-print" role="status">
      {newest && (
        <p className={classes.urgent}>
          <IconBell className="ico" aria-hidden />{' '}
          <b>{isOld ? words.waiting : newest.isAtNight ? words.titleNight : words.title}.</b>{' '}
          {urgent.slice(0, shown).map(({ tip }) => (
            <Fragment key={tip.id}>
              <Link to={paths.tip} params={{ tipId: tip.id }} onClick={() => putAway(tip.id)}>
                {openWords(shortId(tip))}
              </Link>{' '}
            </Fragment>
          ))}
        </p>
      )}
      {data && data.arrivals.length > 0 && !newest && (
        <VisuallyHidden>{fill(words.arrived, { count: data.arrivals.length })}</VisuallyHidden>
      )}
    </div>
  );
}
