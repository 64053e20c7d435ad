import type { AreaRegister } from '#domain/areas/area-register.ts';
import { areaCodes } from '#domain/reading/scope/area-codes.ts';
import { deskKeepers } from '#domain/readings/desk-roles.ts';
import { markFigure } from '#domain/readings/mark-figure.ts';
import { ofOwnArea, type ProposedFigure } from '#domain/readings/of-own-area.ts';
import type { Span } from '#domain/readings/quotation.ts';
import { keptRegister } from '#modules/areas/for-modules.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import type { Reading } from './reading.repository.ts';
import { getReading, type OpeningContext } from './reading-context.ts';
import type { ReadingWords } from './reading-words.ts';
import { openWords } from './seal-words.ts';

/**
 * The figure that marked words of a document make, before anybody adds it.
 * @param mark code points of its text
 * @throws Failure not_found, not_allowed, invalid on `mark`: no number, several, a date, one that is a figure already
 */
export async function proposeFigure(
  context: OpeningContext,
  { readingId, mark }: { readonly readingId: string; readonly mark: Span },
): Promise<{ readonly figureNo: number; readonly figure: ProposedFigure }> {
  const { db, clock, tenant } = context;
  const reading = await getReading(context, readingId, deskKeepers);
  const words = await readInScope(db, { tenant, path: reading.areaPath }, (trx) =>
    openWords(trx, context, reading),
  );
  const { areas } = await keptRegister(db, clock());
  return { figureNo: words.figures.length, figure: figureOfMark(reading, words, areas, mark) };
}

/** @throws Failure invalid on `mark` */
export function figureOfMark(
  { documentOn, areaPath, areaCode }: Pick<Reading, 'documentOn' | 'areaPath' | 'areaCode'>,
  { text, figures }: ReadingWords,
  { versions }: AreaRegister,
  mark: Span,
): ProposedFigure {
  const [tenant = null] = areaPath.split('/');
  const made = markFigure(text, mark, {
    taken: figures,
    day: documentOn,
    areaCodes: areaCodes(versions, tenant),
  });
  if ('fault' in made) throw new Failure('invalid', { mark: made.fault });
  return ofOwnArea(Array.from(text), made, areaCode);
}
