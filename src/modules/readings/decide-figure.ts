import { actorName } from '#domain/officers/actor.ts';
import type { ReportFigure } from '#domain/reading/read-report.ts';
import { deskKeepers } from '#domain/readings/desk-roles.ts';
import { countedBy, type Said, saidOf, saysTheSame } from '#domain/readings/said.ts';
import { mayFollow, type TurnOutcome } from '#domain/readings/turn.ts';
import { newCommitmentSalt } from '#domain/sealing/receipt.ts';
import { keptRegister } from '#modules/areas/for-modules.ts';
import { appendEvent, wasDoneBy } from '#modules/ledger/for-modules.ts';
import { inScope, readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { type Booked, bookFigure, nothingBooked } from './book-figure.ts';
import { checkSaid } from './check-said.ts';
import { saidOfTurn } from './current-figures.ts';
import { placeDetails } from './place-details.ts';
import { getReading, type OpeningContext } from './reading-context.ts';
import { openWords } from './seal-words.ts';
import { takeBack } from './take-back.ts';
import { findLastTurn, insertTurn, type Turn } from './turn.repository.ts';

export interface DecideFigure {
  /** Of the command; the turn bears it. */
  readonly id: string;
  readonly readingId: string;
  readonly figureNo: number;
  /** The last turn that the officer saw; 0 for none. */
  readonly seen: number;
  readonly decision: 'take' | 'reject' | 'undo';
  /** What the officer takes the figure to say, where it is not what was proposed. */
  readonly said: Said | null;
  /** Version of the ledger's cell that was seen; 0 for an empty one. */
  readonly cellVersion: number;
}

/**
 * One turn on one proposal: the turn, the ledger's cell with its history, and one event with the facts, or none of it.
 * @returns the turn as it stands
 * @throws Failure not_found, not_allowed, invalid (concept, area, period, value), conflict on `figure`: somebody was
 * first, or the cell is no longer what was seen
 */
export async function decideFigure(context: OpeningContext, command: DecideFigure): Promise<Turn> {
  const { db, clock, tenant, actor } = context;
  const { id, readingId, figureNo, decision } = command;
  const reading = await getReading(context, readingId, deskKeepers);
  const scope = { tenant, path: reading.areaPath };
  const words = await readInScope(db, scope, (trx) => openWords(trx, context, reading));
  const proposal = words.figures[figureNo];
  if (!proposal) throw new Failure('not_found');
  const now = clock();
  const { areas } = await keptRegister(db, now);
  const proposed = saidOf(proposal);
  const taken = command.said ? checkSaid(command.said, { areas, reading, tenant, now }) : proposed;
  return inScope(db, scope, async (trx) => {
    const place = { readingId, figureNo };
    const last = await findLastTurn(trx, tenant, place);
    if (last && (await wasDoneBy(trx, tenant, { id, actor: actorName(actor), recordId: readingId })))
      return last;
    const outcome = outcomeOf(decision, proposed, taken);
    if ((last?.turn ?? 0) !== command.seen || !mayFollow(last?.outcome ?? null, outcome)) {
      throw new Failure('conflict', { figure: 'readingDecided' });
    }
    const said = outcome === 'undone' && last ? saidOfTurn(last) : outcome === 'rejected' ? proposed : taken;
    const inside = { trx, context, reading, areas, id, now };
    let booked: Booked = nothingBooked;
    if (decision === 'take') {
      booked = await bookFigure(inside, { said, proposal, cellVersion: command.cellVersion });
    }
    if (outcome === 'undone' && last) booked = await takeBack(inside, last);
    const salt = newCommitmentSalt();
    const made = await insertTurn(trx, {
      ...{ tenant_id: tenant, id, reading_id: readingId, area_path: reading.areaPath, figure_no: figureNo },
      ...{ turn: command.seen + 1, outcome, concept: said.concept, indicator: countedBy(said).indicator },
      ...{ of_area: said.area, period: said.period, value: said.value },
      ...{ low: ending(proposal.low, said), high: ending(proposal.high, said), rounding: said.qualifier },
      ...{ printed: proposal.text, kept_as: booked.as, kept_why: booked.why, entry_id: booked.entryId },
      ...{ entry_version: booked.entryVersion, quotation_salt: salt, officer_id: actor.id, at: now },
    });
    if (!made) throw new Failure('conflict', { figure: 'readingDecided' });
    await appendEvent(trx, {
      ...{
        tenant,
        chain: booked.chain ?? reading.areaCode,
        id,
        actor: actorName(actor),
        verb: verbs[outcome],
      },
      ...{ recordKind: 'reading', recordId: readingId },
      happenedAt: now.toISOString(),
      recordedAt: now.toISOString(),
      details: {
        ...placeDetails(reading, words.text, { figureNo, figure: proposal, salt }),
        ...{ indicator: countedBy(said).indicator ?? '', period: said.period ?? '', kept: booked.as },
      },
      facts: booked.facts,
    });
    const turn = await findLastTurn(trx, tenant, place);
    if (!turn) throw new Error('The turn just written is not there.');
    return turn;
  });
}

const verbs: Readonly<Record<TurnOutcome, string>> = {
  ...{ accepted: 'accept', changed: 'accept_changed', rejected: 'reject', undone: 'undo' },
};

function outcomeOf(decision: DecideFigure['decision'], proposed: Said, taken: Said): TurnOutcome {
  if (decision === 'undo') return 'undone';
  if (decision === 'reject') return 'rejected';
  return saysTheSame(proposed, taken) ? 'accepted' : 'changed';
}

/** An end of a range; a value that was put in its place has none. */
const ending = (end: ReportFigure['low'], said: Said): string | null =>
  end === undefined || said.value !== null ? null : String(end);
