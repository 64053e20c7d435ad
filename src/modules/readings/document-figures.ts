import { statedFigure } from '#domain/readings/stated-figure.ts';
import type { StatedFigure } from '#domain/reconciliation/published-figure.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { statedId } from './stated-id.ts';
import { listTakenFigures } from './turn.repository.ts';

/** A figure that people took out of a document, as the rules of reconciliation read it. */
export interface DocumentFigure {
  readonly stated: StatedFigure;
  readonly readingId: string;
  readonly figureNo: number;
  /** Of the document. */
  readonly title: string;
}

/**
 * Figures that stand, of all documents that the scope shows; one that says nothing another could contradict is left out.
 * @param indicators null for all
 */
export async function documentFigures(
  trx: Trx,
  tenant: string,
  indicators: readonly string[] | null,
): Promise<DocumentFigure[]> {
  const taken = await listTakenFigures(trx, tenant, indicators);
  return taken.flatMap(({ readingId, figureNo, title, low, high, printed, ...said }): DocumentFigure[] => {
    const end = (text: string | null) => (text === null ? null : Number(text));
    const range = low === null && high === null ? null : { low: end(low), high: end(high) };
    const source = `reading:${readingId}`;
    const stated = statedFigure(said, { id: statedId(readingId, figureNo), source, printed, range });
    return stated ? [{ stated, readingId, figureNo, title }] : [];
  });
}
