import { Progress } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { fill } from '#locales/locale.ts';
import { searchWords as words } from '#locales/vi/officers/search.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { MoreButton } from '../../shared/forms/more-button.tsx';
import { IconSearch } from '../../shared/icons.ts';
import { listFailure } from '../../shared/list-failure.ts';
import { Empty } from '../../shared/look/empty.tsx';
import { SkeletonLines } from '../../shared/look/skeleton-lines.tsx';
import { useNow } from '../../shared/use-now.ts';
import { HitRow } from './hit-row.tsx';
import classes from './search-page.module.css';
import { type AskedSearch, searchProgressQuery, tipSearchQuery } from './tip-search.ts';

/** What was found in tips, or how far their index is built. */
export function TipHits({ asked }: { asked: AskedSearch }) {
  const now = useNow();
  const search = useInfiniteQuery(tipSearchQuery(asked));
  const first = search.data?.pages[0];
  const isBuilding = first?.state === 'building';
  const progress = useQuery(searchProgressQuery(asked, isBuilding)).data;
  const isBuilt = isBuilding && progress?.state === 'idle';
  const { refetch, isFetching } = search;
  useEffect(() => {
    if (isBuilt && !isFetching) void refetch();
  }, [isBuilt, isFetching, refetch]);
  const { done, total } =
    progress?.state === 'building' ? progress : first?.state === 'building' ? first : { done: 0, total: 0 };
  const found = search.data?.pages.flatMap((page) => (page.state === 'found' ? page : [])) ?? [];
  const hits = found.flatMap((page) => page.hits);
  const unreadable = found[0]?.unreadable ?? 0;
  return (
    <section className="stack" aria-labelledby="hits">
      <h2 id="hits">{words.heading}</h2>
      <FailureNotice error={listFailure(search)} />
      {search.isPending && <SkeletonLines lines={4} />}
      {isBuilding && (
        <div className="stack-s" role="status">
          <p>{fill(words.building, { done: formatNumber(done), total: formatNumber(total) })}</p>
          <Progress value={total === 0 ? 0 : (100 * done) / total} aria-label={words.heading} />
          <p className="meta">{words.buildingHint}</p>
        </div>
      )}
      {found.length > 0 && hits.length === 0 && (
        <Empty icon={<IconSearch aria-hidden />} title={words.none}>
          <p>{words.noneText}</p>
        </Empty>
      )}
      {hits.length > 0 && (
        <p className="meta" role="status">
          {fill(search.hasNextPage ? words.count : words.countAll, { count: formatNumber(hits.length) })}
        </p>
      )}
      <ol className={classes.hits}>
        {hits.map((hit) => (
          <HitRow key={hit.tip.id} hit={hit} now={now} />
        ))}
      </ol>
      <MoreButton list={search} label={words.more} />
      {unreadable > 0 && <p>{fill(words.unreadable, { count: formatNumber(unreadable) })}</p>}
    </section>
  );
}
