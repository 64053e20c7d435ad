import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { inboxWords } from '#locales/vi/officers/inbox.ts';
import { tipBook } from '#locales/vi/officers/intake.ts';
import { officers } from '#locales/vi/officers.ts';
import { useArea } from '../../../shared/area/use-area.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import { MoreButton } from '../../../shared/forms/more-button.tsx';
import { IconDownload, IconInbox } from '../../../shared/icons.ts';
import { listFailure } from '../../../shared/list-failure.ts';
import { Empty } from '../../../shared/look/empty.tsx';
import { SkeletonLines } from '../../../shared/look/skeleton-lines.tsx';
import { useMe } from '../../../shared/me.ts';
import { paths } from '../../../shared/paths.ts';
import { countSet, type InboxFilter } from '../../../shared/tips/tip-filter.ts';
import { useNow } from '../../../shared/use-now.ts';
import { tipListQuery } from '../queries.ts';
import { exportHref } from './export-href.ts';
import { FilterBar } from './filter-bar.tsx';
import { GroupFilter } from './group-filter.tsx';
import classes from './tip-list.module.css';
import { TipRow } from './tip-row.tsx';

const { inbox: words } = officers;

interface Props {
  readonly filter: InboxFilter;
  readonly openedId: string | undefined;
  readonly isFilterOpen: boolean;
  readonly onFilterOpen: (isOpen: boolean) => void;
}

/** The list with its filters. */
export function TipList({ filter, openedId, isFilterOpen, onFilterOpen }: Props) {
  const now = useNow();
  const mayPrint = useMe()?.may.handleTips;
  const area = useArea();
  const list = useInfiniteQuery(tipListQuery(filter, area));
  const tips = list.data?.pages.flatMap((page) => page.tips) ?? [];
  const failure = listFailure(list);
  const isFiltered = filter.group !== undefined || countSet(filter) > 0;
  return (
    <>
      <div className={classes.tools}>
        <div className="row between">
          <h1>{words.heading}</h1>
          <FilterBar filter={filter} isOpen={isFilterOpen} onOpen={onFilterOpen} />
        </div>
        <GroupFilter filter={filter} counts={list.data?.pages[0]?.counts} />
        {filter.group && <p className="meta">{inboxWords.groupHint[filter.group]}</p>}
      </div>
      {failure !== null && (
        <div className="pad">
          <FailureNotice error={failure} onRetry={() => void list.refetch()} />
        </div>
      )}
      {list.isPending && <SkeletonLines lines={9} />}
      {list.data && tips.length === 0 && (
        <Empty
          icon={<IconInbox aria-hidden />}
          title={isFiltered ? words.emptyFilteredTitle : words.emptyTitle}
        >
          <p>{isFiltered ? words.emptyFilteredText : words.emptyText}</p>
        </Empty>
      )}
      <ol>
        {tips.map((tip) => (
          <TipRow key={tip.id} tip={tip} now={now} filter={filter} isOpened={tip.id === openedId} />
        ))}
      </ol>
      {list.hasNextPage && (
        <div className="pad">
          <MoreButton list={list} label={words.more} fullWidth />
        </div>
      )}
      {tips.length > 0 && (
        <p className="pad no-print">
          <a href={exportHref({ ...filter, ...(area && { area }) })} download>
            <IconDownload className="ico" aria-hidden /> {words.export}
          </a>
        </p>
      )}
      <p className="pad no-print">
        <Link to={paths.movedAway}>{inboxWords.moved.link}</Link>
        {mayPrint && (
          <>
            {' · '}
            <Link to={paths.tipBook}>{tipBook.title}</Link>
          </>
        )}
      </p>
      {tips.length > 0 && <p className={`${classes.foot} meta`}>{words.sealed}</p>}
    </>
  );
}
