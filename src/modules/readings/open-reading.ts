import { readInScope } from '#platform/database/in-scope.ts';
import type { Reading } from './reading.repository.ts';
import { getReading, type OpeningContext } from './reading-context.ts';
import type { ReadingWords } from './reading-words.ts';
import { openPart, openWords } from './seal-words.ts';
import { listLastTurns, type Turn } from './turn.repository.ts';

export interface OpenedReading {
  readonly reading: Reading;
  readonly words: ReadingWords;
  /** The last turn of every figure that somebody has touched. */
  readonly turns: readonly Turn[];
}

/** A document with its words, what was proposed and what people did with it. @throws Failure not_found */
export async function openReading(context: OpeningContext, readingId: string): Promise<OpenedReading> {
  const { db, tenant } = context;
  const reading = await getReading(context, readingId);
  return readInScope(db, { tenant, path: reading.areaPath }, async (trx) => ({
    reading,
    words: await openWords(trx, context, reading),
    turns: await listLastTurns(trx, tenant, readingId),
  }));
}

/** The bytes of the document as they came in. @throws Failure not_found */
export async function openDocument(
  context: OpeningContext,
  readingId: string,
): Promise<{ readonly reading: Reading; readonly bytes: AsyncIterable<Buffer> }> {
  const { db, tenant } = context;
  const reading = await getReading(context, readingId);
  return readInScope(db, { tenant, path: reading.areaPath }, async (trx) => ({
    reading,
    bytes: await openPart(trx, context, reading, 'document'),
  }));
}
