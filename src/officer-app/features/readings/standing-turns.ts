import type { Proposal, ReadingTurn, Said } from '#contract/readings/readings.ts';

/** What somebody pressed on a figure. */
export interface Decision {
  readonly no: number;
  readonly decision: 'take' | 'reject' | 'undo';
  readonly said?: Said;
}

/** A turn on the screen: written, or pressed and on its way. */
export interface DeskTurn extends ReadingTurn {
  readonly isWaiting?: true;
}

/** The last turn of every figure: what is written, and over it what was pressed since, in the order of the keys. */
export function standingTurns(
  written: readonly ReadingTurn[],
  waiting: readonly Decision[],
  proposals: readonly Proposal[],
): Map<number, DeskTurn> {
  const turns = new Map<number, DeskTurn>(written.map((turn) => [turn.figureNo, turn]));
  const proposed = new Map(proposals.map(({ no, said }) => [no, said]));
  for (const { no, decision, said } of waiting) {
    const last = turns.get(no);
    const own = proposed.get(no);
    if (!own) continue;
    turns.set(no, {
      figureNo: no,
      turn: (last?.turn ?? 0) + 1,
      outcome:
        decision === 'undo' ? 'undone' : decision === 'reject' ? 'rejected' : said ? 'changed' : 'accepted',
      said: (decision === 'undo' ? last?.said : decision === 'take' ? said : undefined) ?? own,
      officer: '',
      at: '',
      isWaiting: true,
    });
  }
  return turns;
}
