import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatDay } from '#domain/calendar/day-format.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { targetsPage, targetPlanWords as words } from '#locales/vi/officers/targets.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { IconTarget } from '../../shared/icons.ts';
import { Empty } from '../../shared/look/empty.tsx';
import table from '../../shared/look/ruled-table.module.css';
import { SkeletonLines } from '../../shared/look/skeleton-lines.tsx';
import { Tag } from '../../shared/look/tag.tsx';
import { paths } from '../../shared/paths.ts';
import { useTitle } from '../../shared/use-title.ts';
import { plansQuery } from './queries.ts';
import classes from './targets.module.css';

const { columns } = words;

/** The plans that set targets, the one signed last first. */
export function TargetPlansPage() {
  useTitle(words.listTitle);
  const { data, error, isPending, refetch } = useQuery(plansQuery);
  return (
    <div className="stack-l">
      <header className={classes.head}>
        <div>
          <h1>{words.listTitle}</h1>
          <p className="quiet">{words.listLead}</p>
        </div>
        <div className="row no-print">
          <Link to={paths.targets}>{words.toBoard}</Link>
          {data?.maySet && (
            <Button component={Link} to={paths.setTargets}>
              {targetsPage.enter}
            </Button>
          )}
        </div>
      </header>
      <FailureNotice error={error} onRetry={() => void refetch()} />
      {isPending && <SkeletonLines lines={4} />}
      {data?.plans.length === 0 && <Empty icon={<IconTarget aria-hidden />} title={words.listNone} />}
      {data && data.plans.length > 0 && (
        <section className="panel" aria-label={words.listTitle}>
          <table className={table.table}>
            <thead>
              <tr>
                {Object.values(columns).map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.plans.map((plan) => (
                <tr key={plan.id} data-ended={plan.withdrawnAt ? true : undefined}>
                  <th scope="row">
                    <Link to={paths.targetPlan} params={{ planId: plan.id }}>
                      {plan.number}
                    </Link>
                    {plan.withdrawnAt && <Tag>{words.withdrawnTag}</Tag>}
                  </th>
                  <td data-label={columns.day}>{formatDay(plan.issuedOn as PlainDate)}</td>
                  <td data-label={columns.issuer}>{plan.issuer}</td>
                  <td data-label={columns.period}>{plan.period.label}</td>
                  <td data-label={columns.targets} className="num">
                    {formatNumber(plan.targets)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}
