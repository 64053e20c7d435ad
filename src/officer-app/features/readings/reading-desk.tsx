import { SegmentedControl } from '@mantine/core';
import { useRef, useState } from 'react';
import type { OpenedReading } from '#contract/readings/readings.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import type { Span } from '#domain/readings/quotation.ts';
import { readingsWords as words } from '#locales/vi/officers/readings.ts';
import { IconFileText } from '../../shared/icons.ts';
import { Empty } from '../../shared/look/empty.tsx';
import { Rich } from '../../shared/look/rich.tsx';
import { AddFigure } from './add-figure.tsx';
import { DeskNotices } from './desk-notices.tsx';
import { isOpen } from './figure-state.ts';
import { MarkBar } from './mark-bar.tsx';
import { ProposalList } from './proposal-list.tsx';
import { ReadingHead } from './reading-head.tsx';
import classes from './reading-page.module.css';
import { type DeskSearch, type Shown, shownFigures } from './shown-figures.ts';
import type { Decision } from './standing-turns.ts';
import { TextPane } from './text-pane.tsx';
import { useDesk } from './use-desk.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import { useFigureInHand } from './use-figure-in-hand.ts';
import { useMarking } from './use-marking.ts';

interface Props {
  readonly reading: OpenedReading;
  readonly search: DeskSearch;
  readonly onSearch: (change: DeskSearch) => void;
}

/** The reading desk: the words on the left, what was read in them on the right, one key for each decision. */
export function ReadingDesk({ reading, search, onSearch }: Props) {
  const { proposals, mayDecide } = reading;
  const [changing, setChanging] = useState<number | undefined>();
  const [adding, setAdding] = useState<Span | null>(null);
  const pane = useRef<HTMLElement>(null);
  const marking = useMarking(pane, reading);
  const { mark } = marking;
  const beside = (no: number, by: 1 | -1): number | undefined =>
    shown[shown.findIndex((one) => one.no === no) + by]?.no;
  const [chosen, choose] = useFigureInHand(search, onSearch, () => {
    setChanging(undefined);
    setAdding(null);
  });
  const desk = useDesk(reading);
  const shown = shownFigures(proposals, desk, { ...search, figure: chosen });
  const current = shown.some(({ no }) => no === chosen)
    ? chosen
    : (shown.find(({ no }) => isOpen(desk.turns.get(no))) ?? shown[0])?.no;
  const decide = (decision: Decision) => {
    const { no } = decision;
    if (!desk.decide(decision)) return;
    const following = shown
      .slice(shown.findIndex((one) => one.no === no) + 1)
      .find((one) => isOpen(desk.turns.get(one.no)));
    choose(decision.decision === 'undo' ? no : (following?.no ?? beside(no, 1) ?? no));
  };
  const step = (by: 1 | -1) => choose(current === undefined ? undefined : beside(current, by));
  const propose = () => mark && setAdding(mark);
  const mayChange = mayDecide && current !== undefined && isOpen(desk.turns.get(current));
  const jump = () => marking.toNumber(1, proposals.find(({ no }) => no === current)?.end);
  useDeskKeys({
    ...{ marking, isAdding: adding !== null, propose, step, jump, mayDecide },
    onClose: () => setAdding(null),
    decide: (decision) => {
      // the one in hand is the next already: what is undone is the one before
      const isLast = decision === 'undo' && current !== undefined && isOpen(desk.turns.get(current));
      const no = isLast ? desk.last : current;
      if (no !== undefined) decide({ no, decision });
    },
    change: mayChange ? () => setChanging(current) : undefined,
  });
  const open = proposals.filter(({ no }) => isOpen(desk.turns.get(no))).length;
  if (proposals.length === 0 && !mayDecide) {
    return (
      <>
        <ReadingHead reading={reading} />
        <Empty icon={<IconFileText className="ico" aria-hidden />} title={words.empty}>
          <p>{words.emptyText}</p>
        </Empty>
      </>
    );
  }
  const marked = mark ? Array.from(reading.text).slice(mark.start, mark.end).join('') : '';
  const head = adding ? (
    <AddFigure
      key={`${adding.start} ${adding.end}`}
      {...{ reading, mark: adding }}
      onAdded={(no) => {
        marking.clear();
        choose(no);
      }}
      onCancel={() => setAdding(null)}
    />
  ) : (
    mayDecide && <MarkBar {...{ marking, marked, onStart: jump, onPropose: propose }} />
  );
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
      <DeskNotices {...{ desk, proposals, onChoose: choose }} />
      <p className={`meta ${classes.keys}`}>{mayDecide ? words.keys : words.readOnly}</p>
      <div className={classes.desk}>
        <TextPane {...{ reading, current, pane }} states={desk.states} onChoose={choose} />
        <ProposalList
          {...{ reading, shown, desk, current, changing, head }}
          isAdding={adding !== null}
          onChoose={choose}
          onDecide={decide}
          onChange={setChanging}
          onStep={step}
        />
      </div>
    </>
  );
}
