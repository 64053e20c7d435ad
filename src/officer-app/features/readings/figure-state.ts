import type { ComparedFigure, ReadingTurn } from '#contract/readings/readings.ts';

/** How a figure stands on the screen: decided, or open and in contradiction to what is known. */
export type FigureState = 'open' | 'differs' | 'taken' | 'rejected';

export const isOpen = (turn: ReadingTurn | undefined): boolean =>
  turn === undefined || turn.outcome === 'undone';

/** Whether anything that is known says otherwise. */
export const differs = (compared: ComparedFigure | undefined): boolean =>
  compared?.findings.some(({ severity }) => severity !== 'note') ?? false;

export function figureState(
  turn: ReadingTurn | undefined,
  compared: ComparedFigure | undefined,
): FigureState {
  if (isOpen(turn)) return differs(compared) ? 'differs' : 'open';
  return turn?.outcome === 'rejected' ? 'rejected' : 'taken';
}
