import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { endpoints } from '#contract/endpoints.ts';
import type { TargetBoard } from '#contract/figures/targets.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { fill } from '#locales/locale.ts';
import { targetsPage as words } from '#locales/vi/officers/targets.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { IconDownload, IconTarget } from '../../shared/icons.ts';
import { Empty } from '../../shared/look/empty.tsx';
import { Rich } from '../../shared/look/rich.tsx';
import { SkeletonLines } from '../../shared/look/skeleton-lines.tsx';
import { paths } from '../../shared/paths.ts';
import { targetsQuery } from '../../shared/targets/targets-query.ts';
import { useTitle } from '../../shared/use-title.ts';
import { boardLines, countDone, type TargetsSearch } from './board-rows.ts';
import { BoardTable } from './board-table.tsx';
import classes from './targets.module.css';

interface Props {
  readonly search: TargetsSearch;
  readonly onSearch: (change: TargetsSearch) => void;
}

const day = (text: string): string => formatDay(text as PlainDate);

/** How far the targets of plans are reached: what is left, and how many days. */
export function TargetsPage({ search, onSearch }: Props) {
  useTitle(words.title);
  const { area, period } = search;
  const { data, error, isPending, refetch } = useQuery(targetsQuery({ area, period }));
  return (
    <div className="stack-l">
      <header className={classes.head}>
        <div>
          <h1>{data ? fill(words.heading, { area: data.area.name }) : words.title}</h1>
          {data && <Lead board={data} />}
        </div>
        <div className="row no-print">
          <Link to={paths.targetPlans}>{words.plans}</Link>
          {data?.maySet && (
            <Button component={Link} to={paths.setTargets}>
              {words.enter}
            </Button>
          )}
        </div>
      </header>
      <FailureNotice error={error} onRetry={() => void refetch()} />
      {isPending && <SkeletonLines lines={8} />}
      {data && <Filters board={data} search={search} onSearch={onSearch} />}
      {data && <Board board={data} search={search} onSearch={onSearch} />}
    </div>
  );
}

function Lead({ board: { period, days } }: { board: TargetBoard }) {
  const passed =
    days.gone === 0 ? words.toCome : days.left === 0 ? words.ended : fill(words.days, { ...days });
  return (
    <p className="quiet">
      {fill(words.lead, { period: period.label, from: day(period.from), to: day(period.to) })} {passed}
    </p>
  );
}

function Filters({ board, search, onSearch }: Props & { board: TargetBoard }) {
  const indicators = new Map(board.rows.map(({ indicator }) => [indicator.code, indicator.name]));
  const excel = `${endpoints.exportTargets.path}?${new URLSearchParams({
    ...(board.area.code.length > 2 && { area: board.area.code }),
    period: board.period.code,
  })}`;
  return (
    <div className={`${classes.filters} no-print`}>
      <NativeSelect
        label={words.period}
        value={board.period.code}
        data={board.periods.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(event) => onSearch({ period: event.currentTarget.value, indicator: undefined })}
      />
      <NativeSelect
        label={words.indicator}
        value={search.indicator ?? ''}
        data={[
          { value: '', label: words.everyIndicator },
          ...[...indicators].map(([code, name]) => ({ value: code, label: `${code} ${name}` })),
        ]}
        onChange={(event) => onSearch({ indicator: event.currentTarget.value || undefined })}
      />
      <NativeSelect
        label={words.show}
        value={search.show ?? 'all'}
        data={(['all', 'owing', 'behind'] as const).map((value) => ({ value, label: words.shown[value] }))}
        onChange={({ currentTarget: { value } }) =>
          onSearch({ show: value === 'owing' || value === 'behind' ? value : undefined })
        }
      />
      {board.rows.length > 0 && (
        <Button
          component="a"
          href={excel}
          variant="default"
          leftSection={<IconDownload className="ico" aria-hidden />}
        >
          {words.excel}
        </Button>
      )}
    </div>
  );
}

function Board({ board, search, onSearch }: Props & { board: TargetBoard }) {
  if (board.rows.length === 0) {
    return (
      <Empty icon={<IconTarget aria-hidden />} title={words.none}>
        <p>{board.maySet ? words.noneSetter : words.noneReader}</p>
      </Empty>
    );
  }
  const lines = boardLines(board, search);
  const met = countDone(board.rows);
  return (
    <>
      <p>
        <Rich text={words.summary} values={{ met, all: board.rows.length, owing: board.rows.length - met }} />
      </p>
      {lines.length === 0 ? (
        <p className="quiet">{words.noneMatch}</p>
      ) : (
        <BoardTable board={board} lines={lines} onIndicator={(indicator) => onSearch({ indicator })} />
      )}
    </>
  );
}
