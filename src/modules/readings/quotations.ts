import { areaReaders } from '#domain/areas/local-unit.ts';
import { pathsOf } from '#domain/officers/actor.ts';
import { quotationOf } from '#domain/readings/quotation.ts';
import { CannotOpen } from '#domain/sealing/cannot-open.ts';
import { readInScope, type Trx } from '#platform/database/in-scope.ts';
import { findReading } from './reading.repository.ts';
import type { OpeningContext } from './reading-context.ts';
import { openWords } from './seal-words.ts';

/** A figure of a document. */
export interface FigurePlace {
  readonly readingId: string;
  readonly figureNo: number;
}

/** So many documents are opened for one answer; of those beyond, the figure and the title stay. */
const mostDocuments = 20;

export const placeKey = ({ readingId, figureNo }: FigurePlace): string => `${readingId} ${figureNo}`;

/** A document damaged or lost at rest says so on its own page; findings of the others are shown all the same. */
function unlessDamaged(error: unknown): undefined {
  if (error instanceof CannotOpen || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
  throw error;
}

/** The sentences in which figures of documents stand, of the documents that the transaction's scope shows. */
export async function quotationsIn(
  trx: Trx,
  context: Pick<OpeningContext, 'tenant' | 'store' | 'keys'>,
  places: readonly FigurePlace[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const byReading = [...Map.groupBy(places, ({ readingId }) => readingId)].slice(0, mostDocuments);
  for (const [readingId, inside] of byReading) {
    const reading = await findReading(trx, context.tenant, readingId);
    if (!reading) continue;
    const words = await openWords(trx, context, reading).catch(unlessDamaged);
    if (!words) continue;
    const { text, figures } = words;
    const points = Array.from(text);
    for (const place of inside) {
      const figure = figures[place.figureNo];
      if (figure) found.set(placeKey(place), quotationOf(points, figure).text);
    }
  }
  return found;
}

/** The same, of all documents that the actor may follow. */
export async function quotationsOf(
  context: Omit<OpeningContext, 'clock'>,
  places: readonly FigurePlace[],
): Promise<Map<string, string>> {
  const { db, tenant, actor } = context;
  const found = new Map<string, string>();
  if (places.length === 0) return found;
  for (const path of pathsOf(actor, areaReaders)) {
    const inside = await readInScope(db, { tenant, path }, (trx) => quotationsIn(trx, context, places));
    for (const [key, quotation] of inside) found.set(key, quotation);
  }
  return found;
}
