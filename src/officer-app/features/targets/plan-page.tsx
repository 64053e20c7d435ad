import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { TargetPlan } from '#contract/figures/targets.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { fill } from '#locales/locale.ts';
import { targetsPage, targetPlanWords as words } from '#locales/vi/officers/targets.ts';
import { capital } from '../../shared/area/area-options.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { formatInstant } from '../../shared/format-time.ts';
import table from '../../shared/look/ruled-table.module.css';
import { SkeletonLines } from '../../shared/look/skeleton-lines.tsx';
import { paths } from '../../shared/paths.ts';
import { boundWords } from '../../shared/targets/target-words.ts';
import { useTitle } from '../../shared/use-title.ts';
import { planQuery } from './queries.ts';
import classes from './targets.module.css';
import { WithdrawDialog } from './withdraw-dialog.tsx';

const { columns } = targetsPage;

/** One plan: the paper, what it sets for whom, and what was replaced since. */
export function TargetPlanPage({ planId }: { planId: string }) {
  const { data, error, isPending, refetch } = useQuery(planQuery(planId));
  const [isWithdrawing, setWithdrawing] = useState(false);
  useTitle(data ? fill(words.heading, { number: data.plan.number }) : words.listTitle);
  return (
    <div className="stack-l">
      <p className="no-print">
        <Link to={paths.targetPlans}>{words.back}</Link>
      </p>
      <FailureNotice error={error} onRetry={() => void refetch()} />
      {isPending && <SkeletonLines lines={6} />}
      {data && (
        <>
          <header className={classes.head}>
            <Paper plan={data.plan} />
            <div className="row no-print">
              <Link to={paths.targets} search={{ period: data.plan.period.code }}>
                {words.toBoard}
              </Link>
              {data.mayWithdraw && (
                <Button variant="default" onClick={() => setWithdrawing(true)}>
                  {words.withdraw}
                </Button>
              )}
            </div>
          </header>
          <Lines plan={data} />
          {isWithdrawing && <WithdrawDialog plan={data.plan} onClose={() => setWithdrawing(false)} />}
        </>
      )}
    </div>
  );
}

const day = (text: string): string => formatDay(text as PlainDate);

function Paper({ plan }: { plan: TargetPlan['plan'] }) {
  const { number, title, issuer, issuedOn, period, setByName, setAt, withdrawnAt, withdrawal } = plan;
  return (
    <div>
      <h1>{fill(words.heading, { number })}</h1>
      {title && <p>{title}</p>}
      <p className="quiet">
        {fill(words.lead, { issuer, day: day(issuedOn), period: period.label })}{' '}
        {fill(words.entered, { name: setByName, at: formatInstant(new Date(setAt)) })}
      </p>
      {withdrawnAt && (
        <p role="status">
          <b>{fill(words.withdrawn, { at: formatInstant(new Date(withdrawnAt)), reason: withdrawal })}</b>
        </p>
      )}
    </div>
  );
}

function Lines({ plan: { plan, lines } }: { plan: TargetPlan }) {
  return (
    <section className="panel" aria-label={words.lines}>
      <table className={table.table}>
        <thead>
          <tr>
            {[columns.indicator, columns.area, columns.target, words.state].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, area, indicator, bound, target, replacedBy }) => (
            <tr key={id} data-ended={replacedBy || plan.withdrawnAt ? true : undefined}>
              <th scope="row">
                {indicator.name}{' '}
                <span className="meta">
                  {indicator.code}, {indicator.unit}
                </span>
              </th>
              <td data-label={columns.area}>{capital(area.name)}</td>
              <td data-label={columns.target} className="num nowrap">
                {boundWords(bound, target, indicator.kind)}
              </td>
              <td data-label={words.state}>
                {plan.withdrawnAt ? (
                  words.off
                ) : replacedBy ? (
                  <Link to={paths.targetPlan} params={{ planId: replacedBy.id }}>
                    {fill(words.replaced, { number: replacedBy.number, day: day(replacedBy.issuedOn) })}
                  </Link>
                ) : (
                  words.counts
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
