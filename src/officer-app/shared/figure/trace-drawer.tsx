import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Trace } from '#contract/figures/figures.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { fill } from '#locales/locale.ts';
import { traceWords as words } from '#locales/vi/officers/figures.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { SkeletonLines } from '../look/skeleton-lines.tsx';
import { FactTable } from './fact-table.tsx';
import classes from './trace.module.css';
import { type TracedFigure, traceQuery } from './trace-query.ts';

const lower = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

/** Figure → facts → records → events, each as far as the reader's rights go. */
export function TraceDrawer({ of, onClose }: { of: TracedFigure; onClose: () => void }) {
  const { data: trace, error, refetch } = useQuery(traceQuery(of));
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      withinPortal={false}
      size="46rem"
      title={trace ? <h2>{heading(trace)}</h2> : words.open}
      lockScroll={false}
      classNames={{ inner: classes.inner }}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <FailureNotice error={error} onRetry={() => void refetch()} />
      {!trace && !error && <SkeletonLines lines={8} />}
      {trace && <Steps trace={trace} />}
    </Drawer>
  );
}

function heading({ figure, indicator }: Trace): string {
  if (figure.value === null) return fill(words.headingMissing, { name: lower(indicator.name) });
  return fill(words.heading, { value: formatNumber(figure.value), unit: indicator.unit });
}

function Steps({ trace }: { trace: Trace }) {
  const { figure, indicator, area, period, formula, counts } = trace;
  return (
    <div className="stack-l">
      <p className="quiet">
        {fill(words.lead, {
          name: indicator.name,
          code: indicator.code,
          area: area.name,
          period: lower(period.label),
        })}
      </p>
      <ol className={classes.steps}>
        <li>
          <span className="meta">{words.steps.figure}</span>
          <b className="num">{figure.value === null ? '–' : formatNumber(figure.value)}</b>
          <span className="meta">
            {figure.numerator !== undefined && figure.denominator !== undefined
              ? fill(words.share, {
                  numerator: formatNumber(figure.numerator),
                  denominator: formatNumber(figure.denominator),
                })
              : `${formatDay(period.from as PlainDate)}–${formatDay(period.to as PlainDate)}`}
          </span>
        </li>
        <li>
          <span className="meta">{words.steps.facts}</span>
          <b className="num">{formatNumber(counts.facts)}</b>
          <span className="meta">
            {counts.corrections > 0
              ? fill(words.corrections, { count: formatNumber(counts.corrections) })
              : words.noCorrections}
          </span>
        </li>
        <li>
          <span className="meta">{words.steps.records}</span>
          <b className="num">{formatNumber(counts.records)}</b>
          <span className="meta">{words.steps.events}</span>
        </li>
      </ol>
      <p>
        {words.formula[formula.kind] ?? ''}{' '}
        {formula.parts.length > 0 &&
          fill(words.made, { parts: formula.parts.map(({ name }) => lower(name)).join('; ') })}
      </p>
      <FactTable trace={trace} />
      <p className="meta">{indicator.definition}</p>
    </div>
  );
}
