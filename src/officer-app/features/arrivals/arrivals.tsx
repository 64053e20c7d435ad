import { VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { TipArrivals } from '#contract/tips/inbox.ts';
import { fill } from '#locales/locale.ts';
import { inboxWords } from '#locales/vi/officers/inbox.ts';
import { call, queryClient } from '../../shared/api.ts';
import { IconBell } from '../../shared/icons.ts';
import { paths } from '../../shared/paths.ts';
import { shortId } from '../../shared/tips/tip-words.ts';
import classes from './arrivals.module.css';
import { useBell } from './bell-choice.ts';
import { openWords, ring } from './ring.ts';

const { bell: words } = inboxWords;

type Arrival = TipArrivals['arrivals'][number];

/**
 * Asks every fifteen seconds whether tips came in, on whatever screen: lists are read anew, an urgent one stays on
 * screen until it is opened, and rings where the officer wants it.
 */
export function Arrivals() {
  const after = useRef<string | undefined>(undefined);
  const seen = useRef(new Set<string>());
  const [urgent, setUrgent] = useState<Arrival | undefined>();
  const isOn = useBell();
  const navigate = useNavigate();
  const { data } = useQuery({
    queryKey: ['arrivals'],
    queryFn: async ({ signal }) => {
      const answer = await call('tipArrivals', { query: { after: after.current } }, signal);
      after.current = answer.at;
      return answer;
    },
    refetchInterval: 15_000,
    // a duty screen is often behind another window
    refetchIntervalInBackground: true,
    refetchOnWindowFocus: false,
  });
  const open = (tipId: string) => {
    setUrgent(undefined);
    void navigate({ to: paths.tip, params: { tipId } });
  };
  const take = useEffectEvent((answer: TipArrivals) => {
    const fresh = answer.arrivals.filter(({ tip }) => !seen.current.has(tip.id));
    if (fresh.length === 0) return;
    for (const { tip } of fresh) seen.current.add(tip.id);
    for (const key of ['list', 'today']) void queryClient.invalidateQueries({ queryKey: ['tips', key] });
    const pressing = fresh.find(({ isUrgent }) => isUrgent);
    if (!pressing) return;
    setUrgent(pressing);
    if (isOn) ring(pressing, () => open(pressing.tip.id));
  });
  useEffect(() => {
    if (data) take(data);
  }, [data]);
  return (
    <div className="no-print" role="status">
      {urgent && (
        <p className={classes.urgent}>
          <IconBell className="ico" aria-hidden /> <b>{urgent.isAtNight ? words.titleNight : words.title}.</b>{' '}
          <Link to={paths.tip} params={{ tipId: urgent.tip.id }} onClick={() => setUrgent(undefined)}>
            {openWords(shortId(urgent.tip))}
          </Link>
        </p>
      )}
      {data && data.arrivals.length > 0 && !urgent && (
        <VisuallyHidden>{fill(words.arrived, { count: data.arrivals.length })}</VisuallyHidden>
      )}
    </div>
  );
}
