import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { TipGroup } from '#domain/tips/tip-groups.ts';
import { officers } from '#locales/vi/officers.ts';
import { Empty } from '../../shared/empty.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { IconDownload, IconInbox } from '../../shared/icons.ts';
import { SkeletonLines } from '../../shared/skeleton-lines.tsx';
import { useArea } from '../../shared/use-area.ts';
import { useNow } from '../../shared/use-now.ts';
import { exportHref } from './export-href.ts';
import { GroupFilter } from './group-filter.tsx';
import { tipListQuery } from './queries.ts';
import classes from './tip-list.module.css';
import { TipRow } from './tip-row.tsx';

const { inbox: words } = officers;

/** The list with its filter. */
export function TipList({ group, openedId }: { group: TipGroup | undefined; openedId: string | undefined }) {
  const now = useNow();
  const area = useArea();
  const list = useInfiniteQuery(tipListQuery(group, area));
  const tips = list.data?.pages.flatMap((page) => page.tips) ?? [];
  return (
    <>
      <div className={classes.tools}>
        <h1>{words.heading}</h1>
        <GroupFilter group={group} counts={list.data?.pages[0]?.counts} />
      </div>
      {list.error && (
        <div className="pad">
          <FailureNotice error={list.error} onRetry={() => void list.refetch()} />
        </div>
      )}
      {list.isPending && <SkeletonLines lines={9} />}
      {list.data && tips.length === 0 && (
        <Empty icon={<IconInbox aria-hidden />} title={group ? words.emptyFilteredTitle : words.emptyTitle}>
          <p>{group ? words.emptyFilteredText : words.emptyText}</p>
        </Empty>
      )}
      <ol>
        {tips.map((tip) => (
          <TipRow key={tip.id} tip={tip} now={now} group={group} isOpened={tip.id === openedId} />
        ))}
      </ol>
      {list.hasNextPage && (
        <div className="pad">
          <Button
            variant="default"
            fullWidth
            loading={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            {words.more}
          </Button>
        </div>
      )}
      {tips.length > 0 && (
        <p className="pad no-print">
          <a href={exportHref({ group, area })} download>
            <IconDownload className="ico" aria-hidden /> {words.export}
          </a>
        </p>
      )}
      {tips.length > 0 && <p className={`${classes.foot} meta`}>{words.sealed}</p>}
    </>
  );
}
