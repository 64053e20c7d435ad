import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Overview } from '#contract/figures/figures.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { fill } from '#locales/locale.ts';
import { overviewWords as words } from '#locales/vi/officers/figures.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Rich } from '../../shared/look/rich.tsx';
import { SkeletonLines } from '../../shared/look/skeleton-lines.tsx';
import { paths } from '../../shared/paths.ts';
import { periodChoices } from '../../shared/period-choices.ts';
import { useTitle } from '../../shared/use-title.ts';
import { ChangeSentence } from './change-sentence.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { MissingLists } from './missing-lists.tsx';
import { OverviewMap } from './overview-map.tsx';
import classes from './overview-page.module.css';
import { findingCountsQuery, type OverviewSearch, overviewQuery } from './queries.ts';
import { TargetList } from './target-list.tsx';
import { UnansweredList } from './unanswered-list.tsx';

const day = (text: string): string => formatDay(text as PlainDate);

/** What a leader asks: what changed, what is missing, what contradicts. Sentences whose figures open. */
export function OverviewPage({
  search,
  onPeriod,
  onArea,
}: {
  search: OverviewSearch;
  onPeriod: (period: string) => void;
  onArea: (area: string) => void;
}) {
  useTitle(words.title);
  const { data, error, refetch } = useQuery(overviewQuery(search));
  return (
    <>
      <header className={classes.head}>
        <div>
          <h1>{data ? fill(words.heading, { area: data.area.name }) : words.title}</h1>
          {data && (
            <p className="quiet">
              {fill(words.lead, {
                period: data.period.label,
                from: day(data.period.from),
                until: day(data.until),
                beforeFrom: day(data.before.from),
                beforeTo: day(data.before.to),
              })}
            </p>
          )}
        </div>
        {data && (
          <NativeSelect
            className="no-print"
            label={words.period}
            value={data.period.code}
            data={periodChoices(data.at)}
            onChange={(event) => onPeriod(event.currentTarget.value)}
          />
        )}
      </header>
      <FailureNotice error={error} onRetry={() => void refetch()} />
      {!data && !error && <SkeletonLines lines={8} />}
      {data && <Body data={data} search={search} onArea={onArea} />}
    </>
  );
}

function Body({
  data,
  search,
  onArea,
}: {
  data: Overview;
  search: OverviewSearch;
  onArea: (area: string) => void;
}) {
  const counts = useQuery(findingCountsQuery({ ...search, period: data.period.code })).data;
  const { changes, missing, silent } = data;
  const before = missing.filter(({ hadBefore }) => hadBefore).length;
  const open = counts && counts.blocks + counts.asks > 0;
  return (
    <div className="stack-l">
      <div className={`panel ${classes.lead}`}>
        <section aria-labelledby="changed">
          <h2 id="changed">{words.changed}</h2>
          {changes.length === 0 && <p>{words.steady}</p>}
          {changes.map((change) => (
            <ChangeSentence key={change.indicator.code} change={change} data={data} />
          ))}
        </section>
        <section aria-labelledby="missing">
          <h2 id="missing">{words.missing}</h2>
          {silent.length > 0 && (
            <p>
              <Rich text={words.silent} values={{ count: silent.length }} />
            </p>
          )}
          {silent.length === 0 && data.area.code.length === 2 && <p>{words.noSilent}</p>}
          {missing.length > 0 && (
            <p>
              <Rich text={words.uncounted} values={{ count: missing.length }} />{' '}
              {before > 0 && fill(words.uncountedBefore, { count: before })}
            </p>
          )}
        </section>
        <section aria-labelledby="contradicts">
          <h2 id="contradicts">{words.contradicts}</h2>
          {counts && (
            <p>
              {open ? (
                <Rich text={words.findings} values={{ blocks: counts.blocks, asks: counts.asks }} />
              ) : (
                words.noFindings
              )}
            </p>
          )}
          <p>
            <Link to={paths.findings} search={{ period: data.period.code }}>
              {words.toFindings}
            </Link>
          </p>
        </section>
      </div>
      <TargetList area={search.area} />
      <UnansweredList area={search.area} />
      <OverviewMap data={data} onArea={onArea}>
        <ComparisonTable data={data} />
      </OverviewMap>
      <MissingLists data={data} />
    </div>
  );
}
