import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import type { OpenedReading, Proposal } from '#contract/readings/readings.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { fill } from '#locales/locale.ts';
import { readingsWords as words } from '#locales/vi/officers/readings.ts';
import { bringIntoView } from './bring-into-view.ts';
import { FigureInHand } from './figure-in-hand.tsx';
import { standingSaid } from './figure-state.ts';
import { ProposalLine } from './proposal-line.tsx';
import classes from './reading-page.module.css';
import type { Decision } from './standing-turns.ts';
import { useAreaName } from './use-area-name.ts';
import type { Desk } from './use-desk.ts';

interface Props {
  readonly reading: OpenedReading;
  readonly shown: readonly Proposal[];
  readonly desk: Desk;
  readonly current: number | undefined;
  /** The figure whose form is open. */
  readonly changing: number | undefined;
  readonly onChoose: (no: number) => void;
  readonly onDecide: (decision: Decision) => void;
  readonly onChange: (no: number | undefined) => void;
  readonly onStep: (by: 1 | -1) => void;
  /** Above the figures: what is marked, or the form of a figure that is added. */
  readonly head: ReactNode;
  readonly isAdding: boolean;
}

/** The figures in the order of the text; on a phone the one in hand alone, with a way to the next. */
export function ProposalList(props: Props) {
  const { reading, shown, desk, current, changing, onChoose, onDecide, onChange, onStep, head, isAdding } =
    props;
  const areaName = useAreaName(reading);
  const side = useRef<HTMLElement>(null);
  useEffect(() => {
    if (current === undefined) return;
    bringIntoView(side.current, '[aria-current]');
  }, [current]);
  const { isReady } = desk;
  useEffect(() => {
    // what is known elsewhere made it longer
    if (isReady) bringIntoView(side.current, '[aria-current]');
  }, [isReady]);
  useEffect(() => {
    if (changing !== undefined) bringIntoView(side.current, 'form');
  }, [changing]);
  const at = shown.findIndex(({ no }) => no === current);
  return (
    <section
      ref={side}
      className={classes.side}
      aria-label={words.figuresLabel}
      data-adding={isAdding || undefined}
    >
      {head}
      <div className={classes.step}>
        <Button variant="default" size="sm" disabled={at <= 0} onClick={() => onStep(-1)}>
          {words.previous}
        </Button>
        <span className="meta num">
          {fill(words.place, { at: formatNumber(at + 1), all: formatNumber(shown.length) })}
        </span>
        <Button variant="default" size="sm" disabled={at >= shown.length - 1} onClick={() => onStep(1)}>
          {words.next}
        </Button>
      </div>
      {shown.length === 0 && (
        <p className="pad quiet">{reading.proposals.length === 0 ? words.empty : words.noneShown}</p>
      )}
      <ol>
        {shown.map((proposal) => (
          <ProposalLine
            key={proposal.no}
            {...{ proposal, onChoose }}
            turn={desk.turns.get(proposal.no)}
            state={desk.states.get(proposal.no)}
            areaName={areaName(standingSaid(desk.turns.get(proposal.no), proposal), proposal)}
            isScanned={reading.isScanned}
            isCurrent={proposal.no === current}
          >
            {proposal.no === current && (
              <FigureInHand
                {...{ reading, proposal, desk, onDecide }}
                isChanging={proposal.no === changing}
                onChange={(open) => onChange(open ? proposal.no : undefined)}
              />
            )}
          </ProposalLine>
        ))}
      </ol>
    </section>
  );
}
