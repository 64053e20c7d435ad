import type { ComparedFigure, Proposal, ReadingTurn } from '#contract/readings/readings.ts';
import { differs, isOpen } from './figure-state.ts';

export type Shown = 'all' | 'open' | 'differs';

/** What the address of the desk says: the figure in hand, and which are shown. */
export interface DeskSearch {
  readonly figure?: number | undefined;
  readonly show?: Shown | undefined;
}

/** Reads the address; what is none of it is dropped. */
export function deskSearch(search: Record<string, unknown>): DeskSearch {
  const figure = Number(search.figure ?? Number.NaN);
  return {
    ...(Number.isInteger(figure) && figure >= 0 && { figure }),
    ...((search.show === 'open' || search.show === 'differs') && { show: search.show }),
  };
}

/** The figures that the filter lets through; the one in hand stays until another is chosen. */
export function shownFigures(
  proposals: readonly Proposal[],
  desk: {
    readonly turns: ReadonlyMap<number, ReadingTurn>;
    readonly compared: ReadonlyMap<number, ComparedFigure>;
  },
  { figure, show = 'all' }: DeskSearch,
): readonly Proposal[] {
  if (show === 'all') return proposals;
  return proposals.filter(
    ({ no }) =>
      no === figure || (show === 'open' ? isOpen(desk.turns.get(no)) : differs(desk.compared.get(no))),
  );
}
