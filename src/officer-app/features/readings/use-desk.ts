import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { CallFailure } from '#contract/client.ts';
import type { ComparedFigure, OpenedReading, ReadingTurn, Said } from '#contract/readings/readings.ts';
import { call, queryClient } from '../../shared/api.ts';
import { type FigureState, figureState, isOpen } from './figure-state.ts';
import { comparisonQuery, readingQuery } from './queries.ts';

export interface Decision {
  readonly no: number;
  readonly decision: 'take' | 'reject' | 'undo';
  readonly said?: Said;
}

export interface Desk {
  readonly turns: ReadonlyMap<number, ReadingTurn>;
  readonly compared: ReadonlyMap<number, ComparedFigure>;
  readonly states: ReadonlyMap<number, FigureState>;
  /** Nothing is decided before it is known what the figures say elsewhere. */
  readonly isReady: boolean;
  readonly decide: (decision: Decision) => void;
  /** The figure that was decided last since the page was opened, and is not undone. */
  readonly last: number | undefined;
  readonly isPending: boolean;
  /** The figure of the last decision, and what was wrong with it. */
  readonly failed: { readonly no: number; readonly error: Error } | null;
}

/** What is decided of a document's figures, and how to decide: the answer of the server stands at once. */
export function useDesk(reading: OpenedReading, onDecided: (turn: ReadingTurn) => void): Desk {
  const { id: readingId, proposals } = reading;
  const comparison = useQuery(comparisonQuery(readingId));
  const turns = new Map(reading.turns.map((turn) => [turn.figureNo, turn]));
  const compared = new Map(comparison.data?.figures.map((one) => [one.figureNo, one]));
  const [decided, setDecided] = useState<readonly number[]>([]);
  const send = useMutation({
    mutationFn: ({ no, decision, said }: Decision) =>
      call('decideFigure', {
        params: { readingId },
        body: {
          ...{ id: uuidv7(), figureNo: no, decision, said: said ?? null },
          seen: turns.get(no)?.turn ?? 0,
          cellVersion: compared.get(no)?.cellVersion ?? 0,
        },
      }),
    onSuccess: ({ turn }) => {
      queryClient.setQueryData(readingQuery(readingId).queryKey, (old) =>
        old
          ? { ...old, turns: [...old.turns.filter(({ figureNo }) => figureNo !== turn.figureNo), turn] }
          : old,
      );
      const others = decided.filter((no) => no !== turn.figureNo);
      setDecided(turn.outcome === 'undone' ? others : [...others, turn.figureNo]);
      onDecided(turn);
    },
    onError: (error) => {
      if (error instanceof CallFailure && error.code === 'conflict') {
        void queryClient.invalidateQueries({ queryKey: ['reading', readingId] });
      }
    },
    onSettled: () => {
      for (const key of ['reading-comparison', 'readings', 'figures', 'findings']) {
        void queryClient.invalidateQueries({ queryKey: [key] });
      }
    },
  });
  return {
    ...{ turns, compared },
    states: new Map(proposals.map(({ no }) => [no, figureState(turns.get(no), compared.get(no))])),
    isReady: comparison.data !== undefined,
    decide: (decision) => {
      const mayUndo = !isOpen(turns.get(decision.no));
      if (send.isPending || !comparison.data || (decision.decision === 'undo') !== mayUndo) return;
      send.mutate(decision);
    },
    last: decided.at(-1),
    isPending: send.isPending,
    failed: send.error && send.variables ? { no: send.variables.no, error: send.error } : null,
  };
}
