import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import type { ComparedFigure, OpenedReading } from '#contract/readings/readings.ts';
import { type FigureState, figureState, isOpen } from './figure-state.ts';
import { comparisonQuery } from './queries.ts';
import { type Decision, type DeskTurn, standingTurns } from './standing-turns.ts';
import { unwrittenOf } from './unwritten.ts';
import { type Decisions, useDecisions } from './use-decisions.ts';

export interface Desk extends Pick<Decisions, 'waiting' | 'isStalled' | 'failed'> {
  readonly turns: ReadonlyMap<number, DeskTurn>;
  readonly compared: ReadonlyMap<number, ComparedFigure>;
  readonly states: ReadonlyMap<number, FigureState>;
  /** Nothing is decided before it is known what the figures say elsewhere. */
  readonly isReady: boolean;
  /** @returns whether it is on its way */
  readonly decide: (decision: Decision) => boolean;
  /** The figure that was decided last since the page was opened, and is not undone. */
  readonly last: number | undefined;
  /** Pressed before the session ended, never written, and still open. */
  readonly lost: readonly number[];
}

/** What is decided of a document's figures, and how to decide: what is pressed stands at once. */
export function useDesk({ id: readingId, proposals, turns: written }: OpenedReading): Desk {
  const comparison = useQuery(comparisonQuery(readingId)).data;
  const { press, waiting, isStalled, failed } = useDecisions(readingId);
  const [decided, setDecided] = useState<readonly number[]>([]);
  const [unwritten] = useState(() => unwrittenOf(readingId));
  const turns = useMemo(() => standingTurns(written, waiting, proposals), [written, waiting, proposals]);
  const compared = useMemo(
    () => new Map(comparison?.figures.map((one) => [one.figureNo, one])),
    [comparison],
  );
  const states = useMemo(
    () =>
      new Map(
        proposals.map(({ no }) => [
          no,
          failed.has(no) ? ('failed' as const) : figureState(turns.get(no), compared.get(no)),
        ]),
      ),
    [proposals, turns, compared, failed],
  );
  return {
    ...{ turns, compared, states, waiting, isStalled, failed },
    lost: unwritten.filter((no) => isOpen(turns.get(no))),
    isReady: comparison !== undefined,
    decide(decision) {
      const { no } = decision;
      const turn = turns.get(no);
      const isUndo = decision.decision === 'undo';
      if (!comparison || isUndo === isOpen(turn)) return false;
      const cellVersion = compared.get(no)?.cellVersion ?? 0;
      press({ ...decision, id: uuidv7(), seen: turn?.turn ?? 0, cellVersion });
      setDecided((all) => [...all.filter((one) => one !== no), ...(isUndo ? [] : [no])]);
      return true;
    },
    last: decided.at(-1),
  };
}
