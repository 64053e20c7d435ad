import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { readingsWords as words } from '#locales/vi/officers/readings.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { IconArrowLeft } from '../../shared/icons.ts';
import { SkeletonLines } from '../../shared/look/skeleton-lines.tsx';
import { paths } from '../../shared/paths.ts';
import { useTitle } from '../../shared/use-title.ts';
import { readingQuery } from './queries.ts';
import { ReadingDesk } from './reading-desk.tsx';
import classes from './reading-page.module.css';
import type { DeskSearch } from './shown-figures.ts';

interface Props {
  readonly readingId: string;
  readonly search: DeskSearch;
  readonly onSearch: (change: DeskSearch) => void;
}

/** A document with what was read in it. */
export function ReadingPage({ readingId, search, onSearch }: Props) {
  const { data: reading, error, refetch } = useQuery(readingQuery(readingId));
  useTitle(reading?.title ?? words.title);
  return (
    <>
      <Link to={paths.readings} className={classes.back}>
        <IconArrowLeft className="ico" aria-hidden /> {words.back}
      </Link>
      <FailureNotice error={error} onRetry={() => void refetch()} />
      {!reading && !error && <SkeletonLines lines={10} />}
      {reading && <ReadingDesk reading={reading} search={search} onSearch={onSearch} />}
    </>
  );
}
