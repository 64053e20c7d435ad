import { useQuery } from '@tanstack/react-query';
import { readingsWords as words } from '#locales/vi/officers/readings.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { SkeletonLines } from '../../shared/look/skeleton-lines.tsx';
import { useTitle } from '../../shared/use-title.ts';
import { AddForm } from './add-form.tsx';
import { readingsQuery } from './queries.ts';
import { ReadingList } from './reading-list.tsx';
import classes from './readings-page.module.css';
import type { ReadingsSearch } from './shown-readings.ts';

/** Documents whose figures are taken over: a new one, and those that are here. */
export function ReadingsPage({
  search,
  onSearch,
  onOpen,
}: {
  search: ReadingsSearch;
  onSearch: (change: ReadingsSearch) => void;
  onOpen: (readingId: string) => void;
}) {
  useTitle(words.title);
  const { data, error, refetch } = useQuery(readingsQuery);
  return (
    <>
      <header className={classes.head}>
        <h1>{words.heading}</h1>
        <p className="quiet">{words.lead}</p>
      </header>
      <FailureNotice error={error} onRetry={() => void refetch()} />
      {!data && !error && <SkeletonLines lines={6} />}
      {data && (
        <div className="stack-l">
          {data.keeps.length > 0 && <AddForm keeps={data.keeps} onAdded={onOpen} />}
          <ReadingList list={data} search={search} onSearch={onSearch} />
        </div>
      )}
    </>
  );
}
