import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { RecordList } from '#contract/registers/registers.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { fill } from '#locales/locale.ts';
import { registers as words } from '#locales/vi/officers/registers.ts';
import { MoreButton } from '../../../shared/forms/more-button.tsx';
import { IconMapPin } from '../../../shared/icons.ts';
import { Empty } from '../../../shared/look/empty.tsx';
import { SkeletonLines } from '../../../shared/look/skeleton-lines.tsx';
import { RecordTable } from '../list/record-table.tsx';

/** The records as a list, page by page. */
export function ListView({
  kind,
  slug,
  list,
  isFiltered,
  today,
}: {
  kind: RegisterKind;
  slug: string;
  list: UseInfiniteQueryResult<InfiniteData<RecordList>>;
  isFiltered: boolean;
  today: string;
}) {
  const [first] = list.data?.pages ?? [];
  const records = list.data?.pages.flatMap((page) => page.records) ?? [];
  return (
    <section className="panel" aria-labelledby="records">
      <header>
        <h2 id="records">{kind.title}</h2>
        <span className="meta" role="status">
          {first && (first.count === null ? words.countMany : fill(words.count, { count: first.count }))}
        </span>
      </header>
      {list.isPending ? (
        <SkeletonLines lines={6} />
      ) : records.length === 0 ? (
        <Empty
          icon={<IconMapPin aria-hidden />}
          title={isFiltered ? words.emptyFoundTitle : words.emptyTitle}
        >
          <p>
            {isFiltered
              ? words.emptyFoundText
              : first?.mayFound
                ? fill(words.emptyText, { found: kind.foundLabel })
                : words.emptyReader}
          </p>
        </Empty>
      ) : (
        <RecordTable kind={kind} family={slug} records={records} today={today} />
      )}
      {list.hasNextPage && (
        <p className="print-only meta">{fill(words.printedPart, { count: records.length })}</p>
      )}
      <MoreButton list={list} label={words.more} m="md" />
    </section>
  );
}
