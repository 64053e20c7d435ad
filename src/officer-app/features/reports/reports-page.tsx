import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReportSummary } from '#contract/reports/reports.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { fill } from '#locales/locale.ts';
import { reports as words } from '#locales/vi/officers/reports.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { SkeletonLines } from '../../shared/look/skeleton-lines.tsx';
import { paths } from '../../shared/paths.ts';
import { useTitle } from '../../shared/use-title.ts';
import { reportsQuery } from './queries.ts';
import classes from './reports-page.module.css';

/** The half years and years of the officer's own areas, and reports of communes that are on their way. */
export function ReportsPage() {
  useTitle(words.title);
  const list = useQuery(reportsQuery);
  const byArea = Map.groupBy(list.data?.own ?? [], ({ areaName }) => areaName);
  const communes = list.data?.communes ?? [];
  return (
    <div className="stack-l">
      <div className={classes.head}>
        <h1>{words.heading}</h1>
        <p className="quiet">{words.lead}</p>
        <Link to={paths.reportTemplates} className={classes.link}>
          {words.templates}
        </Link>
      </div>
      <FailureNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <SkeletonLines lines={6} />}
      {[...byArea].map(([area, own]) => (
        <ReportTable key={area} title={fill(words.own, { area })} reports={own} />
      ))}
      {communes.length > 0 && <ReportTable title={words.communes} reports={communes} withArea />}
    </div>
  );
}

const day = (text: string): string => formatDay(text as PlainDate);

function ReportTable({
  title,
  reports,
  withArea = false,
}: {
  title: string;
  reports: readonly ReportSummary[];
  withArea?: boolean;
}) {
  return (
    <section className="panel" aria-label={title}>
      <header>
        <h2>{title}</h2>
      </header>
      <ul>
        {reports.map((report) => (
          <li key={`${report.areaCode} ${report.period}`} className={classes.line}>
            <Link
              to={paths.report}
              params={{ areaCode: report.areaCode, period: report.period }}
              className={classes.link}
            >
              {withArea ? `${report.areaName}, ` : ''}
              {report.periodLabel}
            </Link>
            <span className="meta num">
              {fill(words.days, { from: day(report.from), to: day(report.to) })}
              {report.isOver ? '' : `, ${words.running}`}
            </span>
            <span className={classes.status} data-status={report.status}>
              {words.status[report.status]}
              {report.signedAt
                ? `, ${fill(words.signedOn, { day: day(dayIn(new Date(report.signedAt))) })}`
                : ''}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
