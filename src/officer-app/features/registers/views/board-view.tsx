import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { RecordList, RegisterRecord } from '#contract/registers/registers.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { fill } from '#locales/locale.ts';
import { registerViews } from '#locales/vi/officers/register-views.ts';
import { call } from '../../../shared/api.ts';
import { capital } from '../../../shared/area/area-options.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import { useHasManyAreas } from '../../../shared/me.ts';
import { paths } from '../../../shared/paths.ts';
import { typedDay } from '../input/typed-values.ts';
import { listFilter } from '../list/list-filter.ts';
import type { ChangeSearch } from '../list/register-page.tsx';
import { type RegisterSearch, recordsKey } from '../queries.ts';
import registers from '../registers.module.css';
import classes from './board-view.module.css';

const { board: words } = registerViews;
/** Records that a column shows; the rest are a list away. */
const shown = 8;

/** A kind by the stages of its life, each stage a column with the records that moved there. */
export function BoardView({
  kind,
  slug,
  search,
  stages,
  today,
  onSearch,
}: {
  kind: RegisterKind;
  slug: string;
  search: RegisterSearch;
  stages: RecordList['stages'];
  today: string;
  onSearch: ChangeSearch;
}) {
  const filled = stages.filter(({ count }) => count > 0);
  const lists = useQueries({
    queries: filled.map(({ stage }) => {
      const query = listFilter(kind.key, { ...search, stage, sort: search.sort ?? 'newest' });
      return {
        queryKey: [...recordsKey, 'board', query],
        queryFn: ({ signal }: { signal: AbortSignal }) => call('listRecords', { query }, signal),
      };
    }),
  });
  const labelOf = (key: string) => kind.stages.find((stage) => stage.key === key)?.label ?? key;
  return (
    <>
      <FailureNotice error={lists.find(({ error }) => error)?.error} />
      <div className={classes.board}>
        {filled.map(({ stage, count }, at) => (
          <section key={stage} className={classes.stage} aria-labelledby={`stage-${stage}`}>
            <h2 id={`stage-${stage}`}>
              {labelOf(stage)} <span className="num">{count}</span>
            </h2>
            <ul>
              {(lists[at]?.data?.records ?? []).slice(0, shown).map((record) => (
                <Card key={record.id} record={record} slug={slug} today={today} />
              ))}
            </ul>
            {count > shown && (
              <button
                type="button"
                className={`${registers.link} ${classes.all}`}
                onClick={() => onSearch({ view: undefined, stage })}
              >
                {fill(words.all, { count })}
              </button>
            )}
          </section>
        ))}
        {filled.length === 0 && <p className={registers.none}>{words.none}</p>}
      </div>
    </>
  );
}

function Card({ record, slug, today }: { record: RegisterRecord; slug: string; today: string }) {
  const withArea = useHasManyAreas();
  const isSilent = record.silentFrom !== null && record.silentFrom <= today;
  return (
    <li data-silent={isSilent || undefined}>
      <Link to={paths.record} params={{ family: slug, recordId: record.id }}>
        {record.name}
      </Link>
      <p className="meta">
        {withArea && `${capital(record.areaName)} · `}
        <span className="num">{typedDay(record.lastActivityOn ?? record.openedOn)}</span>
      </p>
    </li>
  );
}
