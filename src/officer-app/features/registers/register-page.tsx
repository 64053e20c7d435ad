import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { dayIn } from '#domain/calendar/day-in.ts';
import { fill } from '#locales/locale.ts';
import { registers as words } from '#locales/vi/officers-registers.ts';
import { Empty } from '../../shared/empty.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { IconMapPin } from '../../shared/icons.ts';
import { SkeletonLines } from '../../shared/skeleton-lines.tsx';
import { useTitle } from '../../shared/use-title.ts';
import { KindTabs } from './kind-tabs.tsx';
import { type RegisterSearch, recordsQuery } from './queries.ts';
import { RecordFilters } from './record-filters.tsx';
import { RecordTable } from './record-table.tsx';
import { RegisterHead } from './register-head.tsx';
import classes from './registers.module.css';
import { useKinds } from './use-kinds.ts';

export type ChangeSearch = (change: { [K in keyof RegisterSearch]?: RegisterSearch[K] | undefined }) => void;

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
  const list = useInfiniteQuery({ ...recordsQuery(kind?.key ?? '', search), enabled: kind !== undefined });
  const [first] = list.data?.pages ?? [];
  const records = list.data?.pages.flatMap((page) => page.records) ?? [];
  const isFiltered = Boolean(search.text || search.stage || search.state || search.tag || search.parent);
  return (
    <>
      <RegisterHead
        title={title}
        lead={lead}
        slug={slug}
        kind={kind}
        search={search}
        mayFound={first?.mayFound ?? false}
      />
      <FailureNotice error={error ?? list.error} />
      {isPending && <SkeletonLines lines={6} />}
      {kind && (
        <>
          <KindTabs
            kinds={kinds}
            chosen={kind.key}
            onChoose={(key) => onSearch({ kind: key, stage: undefined, tag: undefined, parent: undefined })}
          />
          <RecordFilters kind={kind} search={search} stages={first?.stages ?? []} onSearch={onSearch} />
          {first && first.silent > 0 && search.state !== 'silent' && (
            <p className={classes.hint}>
              {fill(words.silentHint, { count: first.silent })}{' '}
              <button
                type="button"
                className={classes.link}
                onClick={() => onSearch({ state: 'silent', sort: 'silence' })}
              >
                {words.showSilent}
              </button>
            </p>
          )}
          <section className="panel" aria-labelledby="records">
            <header>
              <h2 id="records">{kind.title}</h2>
              <span className="meta" role="status">
                {first &&
                  (first.count === null ? words.countMany : fill(words.count, { count: first.count }))}
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
              <RecordTable kind={kind} family={slug} records={records} today={dayIn(new Date())} />
            )}
            {list.hasNextPage && (
              <Button
                variant="default"
                m="md"
                loading={list.isFetchingNextPage}
                onClick={() => void list.fetchNextPage()}
              >
                {words.more}
              </Button>
            )}
          </section>
        </>
      )}
    </>
  );
}
