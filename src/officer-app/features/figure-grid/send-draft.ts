import { v7 as uuidv7 } from 'uuid';
import type { SavedFigures } from '#contract/figures/entries.ts';
import { call } from '../../shared/api.ts';
import { byArea, type Draft, type DraftCell } from './draft.ts';

export type CellOutcome = SavedFigures['results'][number];

/** Cells in one sending. */
const batch = 150;

/**
 * Sends what is right in a draft, area by area; `onResult` is told of every cell as its answer comes, so that what was
 * not answered stays in the draft.
 * @throws CallFailure of the first sending that failed as a whole
 */
export async function sendDraft(
  draft: Draft,
  period: string,
  paper: string,
  onResult: (area: string, result: CellOutcome) => void,
): Promise<void> {
  for (const [area, cells] of byArea(draft)) {
    const right = cells.filter(([, { fault }]) => fault === undefined);
    for (let at = 0; at < right.length; at += batch) {
      const sent = right.slice(at, at + batch);
      const { results } = await call('saveFigures', {
        body: { id: uuidv7(), area, period, cells: sent.map(([code, cell]) => bodyOf(code, cell, paper)) },
      });
      for (const result of results) onResult(area, result);
    }
  }
}

const bodyOf = (code: string, cell: DraftCell, paper: string) => ({
  code,
  value: cell.value ?? null,
  estimated: cell.estimated ?? false,
  comment: cell.comment ?? '',
  paper: cell.paper ?? paper,
  seen: cell.seen,
});

/** What of a cell stays in the draft after its answer: nothing when saved, its fault or the other's figure otherwise. */
export function afterResult(
  cell: DraftCell,
  { outcome, fault, current }: CellOutcome,
): DraftCell | undefined {
  if (outcome === 'saved' || outcome === 'unchanged') return undefined;
  if (outcome === 'outrun') return { ...cell, fault: 'entryOutrun', seen: current?.version ?? cell.seen };
  return { ...cell, fault: fault ?? 'wrong' };
}
