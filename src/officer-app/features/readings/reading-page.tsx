import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { OpenedReading } from '#contract/readings.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { readingsWords as words } from '#locales/vi/officers-readings.ts';
import { Empty } from '../../shared/empty.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { IconArrowLeft, IconFileText } from '../../shared/icons.ts';
import { paths } from '../../shared/paths.ts';
import { Rich } from '../../shared/rich.tsx';
import { SkeletonLines } from '../../shared/skeleton-lines.tsx';
import { useKeys } from '../../shared/use-keys.ts';
import { useTitle } from '../../shared/use-title.ts';
import { isOpen } from './figure-state.ts';
import { ProposalList } from './proposal-list.tsx';
import { readingQuery } from './queries.ts';
import { ReadingHead } from './reading-head.tsx';
import classes from './reading-page.module.css';
import { type DeskSearch, type Shown, shownFigures } from './shown-figures.ts';
import { TextPane } from './text-pane.tsx';
import { useDesk } from './use-desk.ts';

interface Props {
  readonly readingId: string;
  readonly search: DeskSearch;
  readonly onSearch: (change: DeskSearch) => void;
}

/** The reading desk: the words on the left, what was read in them on the right, one key for each decision. */
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
      {reading && <Desk reading={reading} search={search} onSearch={onSearch} />}
    </>
  );
}

function Desk({ reading, search, onSearch }: { reading: OpenedReading } & Omit<Props, 'readingId'>) {
  const { proposals, mayDecide } = reading;
  const [changing, setChanging] = useState<number | undefined>();
  const next = (after: number, by: 1 | -1 = 1): number | undefined => {
    const at = shown.findIndex(({ no }) => no === after);
    return shown[at + by]?.no;
  };
  const choose = (no: number | undefined) => {
    setChanging(undefined);
    if (no !== undefined) onSearch({ ...search, figure: no });
  };
  const desk = useDesk(reading, (no) => {
    setChanging(undefined);
    const following = shown.find((one) => one.no > no && isOpen(desk.turns.get(one.no)));
    choose(following?.no ?? next(no) ?? no);
  });
  const shown = shownFigures(proposals, desk, search);
  const current = shown.some(({ no }) => no === search.figure) ? search.figure : shown[0]?.no;
  const decide = (decision: 'take' | 'reject' | 'undo') =>
    mayDecide && current !== undefined ? () => desk.decide({ no: current, decision }) : undefined;
  const change =
    mayDecide && current !== undefined && isOpen(desk.turns.get(current))
      ? () => setChanging(current)
      : undefined;
  useKeys({
    ...{ a: decide('take'), enter: decide('take'), x: decide('reject'), u: decide('undo'), s: change },
    j: () => choose(current === undefined ? undefined : next(current)),
    k: () => choose(current === undefined ? undefined : next(current, -1)),
  });
  const open = proposals.filter(({ no }) => isOpen(desk.turns.get(no))).length;
  if (proposals.length === 0) {
    return (
      <>
        <ReadingHead reading={reading} />
        <Empty icon={<IconFileText className="ico" aria-hidden />} title={words.empty}>
          <p>{words.emptyText}</p>
        </Empty>
      </>
    );
  }
  return (
    <>
      <ReadingHead reading={reading}>
        <p role="status">
          <Rich
            text={open === 0 ? words.allDone : words.left}
            values={{ count: formatNumber(open), all: formatNumber(proposals.length) }}
          />
        </p>
        <SegmentedControl
          aria-label={words.filter}
          value={search.show ?? 'all'}
          onChange={(value) => onSearch({ ...search, show: value as Shown })}
          data={Object.entries(words.filters).map(([value, label]) => ({ value, label }))}
        />
      </ReadingHead>
      <p className={`meta ${classes.keys}`}>{mayDecide ? words.keys : words.readOnly}</p>
      <div className={classes.desk}>
        <TextPane reading={reading} states={desk.states} current={current} onChoose={choose} />
        <ProposalList
          {...{ reading, shown, desk, current, changing }}
          onChoose={choose}
          onChange={setChanging}
          onStep={(by) => choose(current === undefined ? undefined : next(current, by))}
        />
      </div>
    </>
  );
}
