import { findPeriod } from '#domain/calendar/period.ts';
import type { ReportFigure } from '#domain/reading/read-report.ts';
import { type Said, saidOf } from '#domain/readings/said.ts';
import { statedFigure } from '#domain/readings/stated-figure.ts';
import { stands } from '#domain/readings/turn.ts';
import type { StatedFigure } from '#domain/reconciliation/published-figure.ts';
import type { Reading } from './reading.repository.ts';
import type { ReadingWords } from './reading-words.ts';
import { statedId } from './stated-id.ts';
import type { Turn } from './turn.repository.ts';

/** A figure of a document as it stands: what was proposed, or what somebody took it to say. */
export interface CurrentFigure {
  readonly no: number;
  readonly proposal: ReportFigure;
  readonly said: Said;
  readonly turn: Turn | null;
  /** Null where it says nothing that another figure could contradict. */
  readonly stated: StatedFigure | null;
}

export function currentFigures(
  reading: Pick<Reading, 'id'>,
  { figures }: Pick<ReadingWords, 'figures'>,
  turns: readonly Turn[],
): CurrentFigure[] {
  const byNo = new Map(turns.map((turn) => [turn.figureNo, turn]));
  return figures.map((proposal, no) => {
    const turn = byNo.get(no) ?? null;
    const said = turn && stands(turn.outcome) ? saidOfTurn(turn) : saidOf(proposal);
    return { no, proposal, said, turn, stated: statedOf(reading.id, no, proposal, said) };
  });
}

/** What a turn took the figure to say. */
export const saidOfTurn = ({ concept, area, period, value, qualifier }: Turn): Said => ({
  ...{ concept, area, period: period && findPeriod(period) ? period : null, value, qualifier },
});

/** Targets, changes and shares say nothing of how many there were. */
function statedOf(readingId: string, no: number, proposal: ReportFigure, said: Said): StatedFigure | null {
  const { status, direction, kind, low = null, high = null, text } = proposal;
  if (status === 'target' || direction !== null || kind === 'percent' || kind === 'ratio') return null;
  const range = low === null && high === null ? null : { low, high };
  return statedFigure(said, {
    ...{ id: statedId(readingId, no), source: `reading:${readingId}`, printed: text, range },
  });
}
