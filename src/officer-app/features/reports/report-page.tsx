import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReportView } from '#contract/reports/reports.ts';
import type { ReportStep } from '#domain/approval/report-flow.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import { addDays, type PlainDate } from '#domain/calendar/plain-date.ts';
import { fill } from '#locales/locale.ts';
import { reports as words } from '#locales/vi/officers/reports.ts';
import { capital } from '../../shared/area/area-options.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { formatInstant } from '../../shared/format-time.ts';
import { IconArrowLeft } from '../../shared/icons.ts';
import { SkeletonLines } from '../../shared/look/skeleton-lines.tsx';
import { paths } from '../../shared/paths.ts';
import { useTitle } from '../../shared/use-title.ts';
import { type ReportKey, reportQuery } from './queries.ts';
import { ReportActions } from './report-actions.tsx';
import { ReportChanges } from './report-changes.tsx';
import { ReportFigures } from './report-figures.tsx';
import { ReportFlow } from './report-flow.tsx';
import { ReportHistory } from './report-history.tsx';
import classes from './report-page.module.css';
import { ReportTexts } from './report-texts.tsx';
import { StepDialog } from './step-dialog.tsx';

const day = (text: string): string => formatDay(text as PlainDate);

/** One report: how far it is, what to do next, its figures, its texts, and what has changed since it was frozen. */
export function ReportPage(key: ReportKey) {
  const page = useQuery(reportQuery(key));
  const report = page.data;
  useTitle(fill(words.pageTitle, { period: report?.period.label ?? key.period }));
  const [step, setStep] = useState<ReportStep | undefined>();
  return (
    <div className="stack-l">
      <Link to={paths.reports} className={`${classes.back} no-print`}>
        <IconArrowLeft className="ico" aria-hidden /> {words.back}
      </Link>
      <FailureNotice error={page.error} onRetry={() => void page.refetch()} />
      {page.isPending && <SkeletonLines lines={8} />}
      {report && (
        <>
          <ReportHead report={report} />
          <ReportFlow report={report} />
          <ReportActions report={report} onStep={setStep} />
          <ReportChanges report={report} />
          <ReportHistory report={report} />
          <ReportTexts report={report} />
          <ReportFigures report={report} />
          {step && <StepDialog report={report} step={step} onClose={() => setStep(undefined)} />}
        </>
      )}
    </div>
  );
}

function ReportHead({ report: { areaName, period, isOver, frozenAt } }: { report: ReportView }) {
  const next = formatDay(addDays(period.to as PlainDate, 1));
  return (
    <div>
      <h1>
        {fill(words.pageTitle, { period: period.label.charAt(0).toLowerCase() + period.label.slice(1) })}
      </h1>
      <p className="quiet">
        {fill(words.pageLead, { area: capital(areaName), from: day(period.from), to: day(period.to) })}{' '}
        {!isOver && fill(words.pageRunning, { day: next })}{' '}
        {frozenAt && fill(words.frozenAt, { at: formatInstant(new Date(frozenAt)) })}
      </p>
    </div>
  );
}
