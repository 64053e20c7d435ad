import { v5 as uuidv5 } from 'uuid';
import { type EntryContext, saveEntries } from '#modules/entries/for-modules.ts';
import { type ImportRequest, type PlannedCell, planImport } from './plan-import.ts';

export interface ImportedCell extends PlannedCell {
  readonly saved: boolean;
}

/**
 * Takes the figures of a file that can be taken, through the same use case as the grid: each area and period is one
 * command with one event. Cells that changed since are refused there, one by one. Sent again under the same id, it
 * does nothing twice.
 */
export async function importFigures(
  context: EntryContext,
  request: ImportRequest & { readonly id: string },
): Promise<{ cells: readonly ImportedCell[]; unread: Awaited<ReturnType<typeof planImport>>['unread'] }> {
  const { cells, unread } = await planImport(context, request);
  const taken = cells.filter(({ outcome }) => outcome === 'new' || outcome === 'changed');
  const done = new Map<string, { saved: boolean; fault?: string }>();
  const key = ({ area, indicator, period }: PlannedCell) => `${area} ${indicator} ${period}`;
  for (const [group, list] of Map.groupBy(taken, ({ area, period }) => `${area} ${period}`)) {
    const [first] = list;
    if (!first) continue;
    const results = await saveEntries(context, {
      id: uuidv5(group, request.id),
      areaCode: first.area,
      period: first.period,
      cells: list.map(({ cell }) => cell),
    });
    results.forEach(({ outcome, fault }, i) => {
      const cell = list[i];
      if (!cell) return;
      const saved = outcome === 'saved' || outcome === 'unchanged';
      done.set(key(cell), { saved, ...(!saved && { fault: fault ?? 'entryOutrun' }) });
    });
  }
  return {
    unread,
    cells: cells.map((cell) => {
      const result = done.get(key(cell));
      if (!result) return { ...cell, saved: false };
      return result.saved ? { ...cell, saved: true } : { ...cell, ...result, outcome: 'refused' as const };
    }),
  };
}
