import { findPeriod } from '#domain/calendar/period.ts';
import { actorName } from '#domain/officers/actor.ts';
import type { ReportFigure } from '#domain/reading/read-report.ts';
import { deskKeepers } from '#domain/readings/desk-roles.ts';
import type { ProposedFigure } from '#domain/readings/of-own-area.ts';
import type { Span } from '#domain/readings/quotation.ts';
import { countedBy, type Said } from '#domain/readings/said.ts';
import { newCommitmentSalt } from '#domain/sealing/receipt.ts';
import { keptRegister } from '#modules/areas/for-modules.ts';
import { appendEvent, wasDoneBy } from '#modules/ledger/for-modules.ts';
import { inScope, readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { findAddition, insertAddition } from './addition.repository.ts';
import { checkSaid } from './check-said.ts';
import { placeDetails } from './place-details.ts';
import { figureOfMark } from './propose-figure.ts';
import { getReading, type OpeningContext } from './reading-context.ts';
import { sealAddition } from './seal-addition.ts';
import { openWords, readingKey } from './seal-words.ts';

export interface AddFigure {
  /** Of the command; the addition bears it. */
  readonly id: string;
  readonly readingId: string;
  /** The marked words: code points of the text. */
  readonly mark: Span;
  readonly said: Said;
}

/**
 * Adds a figure that the reader left out, at the words that somebody marked: from then on it is a proposal like the
 * others, and nothing of it is in the ledger before it is taken. The figure and its event, or none of it.
 * @throws Failure not_found, not_allowed, invalid (mark, concept, area, period, value), conflict on `figure`: somebody
 * added one in the same moment
 */
export async function addFigure(
  context: OpeningContext,
  { id, readingId, mark, said: given }: AddFigure,
): Promise<{ readonly figureNo: number }> {
  const { db, clock, tenant, actor } = context;
  const reading = await getReading(context, readingId, deskKeepers);
  const scope = { tenant, path: reading.areaPath };
  const done = await readInScope(db, scope, async (trx) => {
    const sent = { id, actor: actorName(actor), recordId: readingId };
    return (await wasDoneBy(trx, tenant, sent)) ? findAddition(trx, tenant, id) : undefined;
  });
  if (done) return { figureNo: done.figureNo };
  const words = await readInScope(db, scope, (trx) => openWords(trx, context, reading));
  const now = clock();
  const { areas } = await keptRegister(db, now);
  const marked = figureOfMark(reading, words, areas, mark);
  const figure = sayingThat(marked, checkSaid(given, { areas, reading, tenant, now }));
  const figureNo = words.figures.length;
  const salt = newCommitmentSalt();
  return inScope(db, scope, async (trx) => {
    const key = await readingKey(trx, context, reading);
    const made = await insertAddition(trx, {
      ...{ tenant_id: tenant, id, reading_id: readingId, area_path: reading.areaPath, figure_no: figureNo },
      sealed: sealAddition(key, tenant, id, figure),
      ...{ quotation_salt: salt, officer_id: actor.id, at: now },
    });
    if (!made) throw new Failure('conflict', { figure: 'readingFigureAdded' });
    await appendEvent(trx, {
      ...{ tenant, chain: reading.areaCode, id, actor: actorName(actor), verb: 'add_figure' },
      ...{ recordKind: 'reading', recordId: readingId },
      happenedAt: now.toISOString(),
      recordedAt: now.toISOString(),
      details: placeDetails(reading, words.text, { figureNo, figure, salt }),
      facts: [],
    });
    return { figureNo };
  });
}

/** The marked figure with what the officer takes it to say; a range keeps its ends while no value is put in its place. */
function sayingThat({ low, high, isOwnArea: _, ...figure }: ProposedFigure, said: Said): ReportFigure {
  const { concept, area, value, qualifier } = said;
  const period = said.period === null ? undefined : findPeriod(said.period);
  return {
    ...figure,
    ...(value === null && low !== undefined && { low }),
    ...(value === null && high !== undefined && { high }),
    ...{ concept, qualifier, value: value === null ? null : Number(value) },
    area: area === null || area === figure.area?.code ? figure.area : { type: '', name: '', code: area },
    period: period
      ? { from: period.from, to: period.to, code: period.code, words: period.label }
      : figure.period && { ...figure.period, code: null },
    indicator: countedBy(said).indicator,
  };
}
