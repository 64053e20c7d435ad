import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { SystemStatus } from '#contract/watch.ts';
import { fill } from '#locales/locale.ts';
import { statusPage as words } from '#locales/vi/officers/status.ts';
import { call } from '../../shared/api.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { formatInstant } from '../../shared/format-time.ts';
import { IconAlarm, IconAlertTriangleFilled, IconCheck, IconHourglass } from '../../shared/icons.ts';
import { SkeletonLines } from '../../shared/look/skeleton-lines.tsx';
import { useTitle } from '../../shared/use-title.ts';
import { saySign } from './say-sign.ts';
import classes from './status-page.module.css';

const MINUTE_MS = 60_000;

const query = {
  queryKey: ['system-status'],
  queryFn: ({ signal }: { signal: AbortSignal }) => call('systemStatus', {}, signal),
  refetchInterval: MINUTE_MS,
};

type Verdict = SystemStatus['signs'][number]['verdict'];

const icons = {
  bad: IconAlertTriangleFilled,
  warn: IconAlarm,
  unseen: IconHourglass,
  good: IconCheck,
} as const;
/** What somebody has to do comes first. */
const order: readonly Verdict[] = ['bad', 'warn', 'unseen', 'good'];

/** How the deployment is, for administrators of the city: each number, what it means, and what to do where it is wrong. */
export function StatusPage() {
  useTitle(words.title);
  const { data, error, isFetching, refetch } = useQuery(query);
  return (
    <article className={classes.page}>
      <header className={classes.head}>
        <div>
          <h1>{words.title}</h1>
          <p className="quiet">{words.lead}</p>
        </div>
        <Button variant="default" loading={isFetching} onClick={() => refetch()}>
          {words.again}
        </Button>
      </header>
      <FailureNotice error={error} />
      {!data && !error && <SkeletonLines lines={8} />}
      {data && <Signs status={data} />}
    </article>
  );
}

function Signs({ status }: { status: SystemStatus }) {
  const toDo = status.signs.filter(({ verdict }) => verdict === 'bad' || verdict === 'warn');
  const sorted = order.flatMap((verdict) => status.signs.filter((sign) => sign.verdict === verdict));
  return (
    <>
      <p className={classes.sum} role="status">
        {toDo.length === 0 ? words.allGood : fill(words.toDo, { count: toDo.length })}
      </p>
      <ul className={classes.signs} aria-label={words.title}>
        {sorted.map(({ name, verdict }) => {
          const Icon = icons[verdict];
          const { name: title, means, todo } = words.signs[name];
          return (
            <li key={name} data-verdict={verdict}>
              <span className={classes.verdict}>
                <Icon size={16} aria-hidden />
                {words.verdicts[verdict]}
              </span>
              <div className={classes.what}>
                <h2>{title}</h2>
                <p>{saySign(name, status.gauges)}</p>
                {(verdict === 'bad' || verdict === 'warn') && <p className={classes.todo}>{todo}</p>}
              </div>
              <p className={classes.means}>{means}</p>
            </li>
          );
        })}
      </ul>
      <p className="meta">
        {fill(words.readAt, { when: formatInstant(new Date(status.at)), version: status.version })}
      </p>
    </>
  );
}
