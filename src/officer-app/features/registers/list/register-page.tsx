import { useInfiniteQuery } from '@tanstack/react-query';
import { dayIn } from '#domain/calendar/day-in.ts';
import { firstSort } from '#domain/registers/list-columns.ts';
import { fill } from '#locales/locale.ts';
import { registers as words } from '#locales/vi/officers/registers.ts';
import { queryClient } from '../../../shared/api.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import { listFailure } from '../../../shared/list-failure.ts';
import { SkeletonLines } from '../../../shared/look/skeleton-lines.tsx';
import { useHasManyAreas } from '../../../shared/me.ts';
import { useTitle } from '../../../shared/use-title.ts';
import { type RegisterSearch, recordsQuery } from '../queries.ts';
import classes from '../registers.module.css';
import { ReviewView } from '../review/review-view.tsx';
import { useKinds } from '../use-kinds.ts';
import { BoardView } from '../views/board-view.tsx';
import { CalendarView } from '../views/calendar-view.tsx';
import { ListView } from '../views/list-view.tsx';
import { MapView } from '../views/map-view.tsx';
import { ViewSwitch } from '../views/view-switch.tsx';
import { HandOver } from './hand-over.tsx';
import { KindTabs } from './kind-tabs.tsx';
import { RecordFilters } from './record-filters.tsx';
import { RegisterHead } from './register-head.tsx';
import { SharesSection } from './shares-section.tsx';
import { TwinsSection } from './twins-section.tsx';

export type ChangeSearch = (change: { [K in keyof RegisterSearch]?: RegisterSearch[K] | undefined }) => void;

/** Filters that mean something of one kind only. */
const ofOneKind = { stage: undefined, state: undefined, tag: undefined, parent: undefined, sort: undefined };

/** The register of a family: its kinds, the records of one, filters in the address. */
export function RegisterPage({
  family,
  slug,
  search,
  onSearch,
}: {
  family: string;
  slug: string;
  search: RegisterSearch;
  onSearch: ChangeSearch;
}) {
  const { title, lead } = words.families[family] ?? { title: family, lead: '' };
  useTitle(title);
  const { kinds, isPending, error } = useKinds(family);
  const kind = kinds.find(({ key }) => key === search.kind) ?? kinds[0];
  const sorted = kind ? { ...search, sort: search.sort ?? firstSort(kind) } : search;
  const list = useInfiniteQuery({ ...recordsQuery(kind?.key ?? '', sorted), enabled: kind !== undefined });
  const [first] = list.data?.pages ?? [];
  const hasManyAreas = useHasManyAreas();
  const today = dayIn(new Date());
  const isFiltered = Boolean(search.text || search.stage || search.state || search.tag || search.parent);
  const failure = error ?? listFailure(list);
  return (
    <>
      <RegisterHead
        title={title}
        lead={lead}
        slug={slug}
        kind={kind}
        search={sorted}
        mayFound={first?.mayFound ?? false}
      />
      {failure && (
        <div className="pad no-print">
          <FailureNotice
            error={failure}
            onRetry={() => void queryClient.refetchQueries({ type: 'active' })}
          />
        </div>
      )}
      {isPending && <SkeletonLines lines={6} />}
      {kind && (
        <>
          <KindTabs
            kinds={kinds}
            chosen={kind.key}
            onChoose={(key) => onSearch({ ...ofOneKind, kind: key })}
          />
          <ViewSwitch
            view={search.view}
            withMap={hasManyAreas}
            withReview={kind.silentAfterDays !== null && (first?.mayFound ?? false)}
            onView={(view) => onSearch({ view })}
          />
          {search.view !== 'map' && (
            <RecordFilters kind={kind} search={search} stages={first?.stages ?? []} onSearch={onSearch} />
          )}
          {first && first.silent > 0 && search.state !== 'silent' && search.view !== 'review' && (
            <p className={`${classes.hint} no-print`}>
              {fill(words.silentHint, { count: first.silent })}{' '}
              <button
                type="button"
                className={classes.link}
                onClick={() =>
                  onSearch(first.mayFound ? { view: 'review' } : { state: 'silent', sort: 'silence' })
                }
              >
                {words.showSilent}
              </button>
            </p>
          )}
          {first && first.orphaned > 0 && search.state !== 'orphaned' && (
            <p className={`${classes.hint} no-print`}>
              {fill(words.keeper.orphaned, { count: first.orphaned })}{' '}
              <button
                type="button"
                className={classes.link}
                onClick={() => onSearch({ view: undefined, state: 'orphaned' })}
              >
                {words.keeper.showOrphaned}
              </button>
            </p>
          )}
          {search.state === 'orphaned' && first?.mayFound && (
            <HandOver key={kind.key} kind={kind} records={first.records} today={today} />
          )}
          {kind.twins && <TwinsSection kind={kind.key} slug={slug} area={search.area} />}
          {search.view === 'board' ? (
            <BoardView
              kind={kind}
              slug={slug}
              search={search}
              stages={first?.stages ?? []}
              today={today}
              onSearch={onSearch}
            />
          ) : search.view === 'calendar' ? (
            <CalendarView
              family={family}
              slug={slug}
              kinds={kinds}
              search={search}
              today={today}
              onSearch={onSearch}
            />
          ) : search.view === 'review' ? (
            <ReviewView key={kind.key} kind={kind} slug={slug} search={search} today={today} />
          ) : search.view === 'map' ? (
            <MapView kind={kind} search={search} onSearch={onSearch} />
          ) : (
            (list.data || list.isPending) && (
              <ListView kind={kind} slug={slug} list={list} isFiltered={isFiltered} today={today} />
            )
          )}
          {kind.shares && <SharesSection kind={kind} area={search.area} />}
        </>
      )}
    </>
  );
}
