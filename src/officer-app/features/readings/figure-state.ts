import type { ComparedFigure, Proposal, ReadingTurn, Said } from '#contract/readings/readings.ts';

/** How a figure stands on the screen: decided, open and in contradiction to what is known, or refused when decided. */
export type FigureState = 'open' | 'differs' | 'taken' | 'rejected' | 'failed';

export const isOpen = (turn: ReadingTurn | undefined): boolean =>
  turn === undefined || turn.outcome === 'undone';

/** What a figure is taken to say: as somebody took it, else as it was proposed. */
export const standingSaid = (turn: ReadingTurn | undefined, { said }: Proposal): Said =>
  turn === undefined || isOpen(turn) || turn.outcome === 'rejected' ? said : turn.said;

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
