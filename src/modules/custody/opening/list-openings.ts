import { commonPath, mayIn, pathsOf } from '#domain/officers/actor.ts';
import { tipReaders } from '#domain/officers/role.ts';
import { findTip, listNotes, openContentKey } from '#modules/tips/for-modules.ts';
import { readInScope, type Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { cityScope, demandInCity, type ReadingCustodyContext } from '../custody-context.ts';
import { type Person, people } from '../group/people.ts';
import { findIdentity } from '../identity/identity.repository.ts';
import { listPieces, type Piece } from '../shares/piece.repository.ts';
import { listOpenings, listOpeningsAsked, listOpeningsOfTip, type Opening } from './opening.repository.ts';
import { listAnswers, type OpeningAnswer } from './opening-answer.repository.ts';

const most = 100;

/** An opening as people are shown one. */
export interface ShownOpening extends Opening {
  readonly asker: Person | undefined;
  readonly answers: readonly (OpeningAnswer & { readonly officer: Person | undefined })[];
  /** Undefined where the tip's texts are gone. */
  readonly reason: string | undefined;
}

/** With what the custodian's browser opens and hands over. */
export interface AskedOpening extends ShownOpening {
  readonly identityId: string | undefined;
  /** What makes up their share. */
  readonly pieces: readonly Piece[];
}

async function shown(
  trx: Trx,
  { tenant, keys }: ReadingCustodyContext,
  openings: readonly Opening[],
): Promise<ShownOpening[]> {
  const answers = await listAnswers(
    trx,
    tenant,
    openings.map(({ id }) => id),
  );
  const ids = [...openings.map(({ askedBy }) => askedBy), ...answers.map(({ officerId }) => officerId)];
  const personOf = await people(trx, tenant, ids);
  const all: ShownOpening[] = [];
  for (const opening of openings) {
    const tip = await findTip(trx, tenant, opening.tipId);
    const notes =
      tip && !tip.destroyedAt
        ? await listNotes(trx, tenant, tip.id, await openContentKey(trx, tenant, keys, tip.id))
        : [];
    all.push({
      ...opening,
      asker: personOf(opening.askedBy),
      answers: answers
        .filter(({ openingId }) => openingId === opening.id)
        .map((answer) => ({ ...answer, officer: personOf(answer.officerId) })),
      reason: notes.find(({ id }) => id === opening.noteId)?.text,
    });
  }
  return all;
}

/** What a custodian was asked, newest first, each with their own sealed share while it can be answered. */
export async function listAskedOpenings(context: ReadingCustodyContext): Promise<AskedOpening[]> {
  const { db, tenant, actor } = context;
  demandInCity(context, ['identity_custodian']);
  return readInScope(db, cityScope(tenant), async (trx) => {
    const openings = await shown(trx, context, await listOpeningsAsked(trx, tenant, actor.id, most));
    const asked: AskedOpening[] = [];
    for (const opening of openings) {
      const waits = opening.status === 'requested';
      asked.push({
        ...opening,
        identityId: waits ? (await findIdentity(trx, tenant, opening.tipId))?.id : undefined,
        pieces: waits ? await listPieces(trx, tenant, { tipId: opening.tipId, officerId: actor.id }) : [],
      });
    }
    return asked;
  });
}

/** Every opening in an inspector's area, those that nobody has taken note of first. */
export async function listAllOpenings(context: ReadingCustodyContext): Promise<ShownOpening[]> {
  const { db, tenant, actor } = context;
  const path = commonPath(pathsOf(actor, ['inspector']));
  if (!path) throw new Failure('not_allowed');
  return readInScope(db, { tenant, path }, async (trx) => {
    const openings = await listOpenings(trx, tenant, most);
    return shown(
      trx,
      context,
      openings.filter(({ areaPath }) => mayIn(actor, ['inspector'], areaPath)),
    );
  });
}

/** The sealed identity of a tip as its readers see it: whether there is one, and who asked to open it. */
export async function readTipIdentity(
  context: ReadingCustodyContext,
  { tipId }: { tipId: string },
): Promise<{ state: 'none' | 'sealed' | 'deleted'; areaCode: string; openings: ShownOpening[] }> {
  const { db, tenant, actor } = context;
  const path = commonPath(pathsOf(actor, tipReaders));
  if (!path) throw new Failure('not_allowed');
  return readInScope(db, { tenant, path }, async (trx) => {
    const tip = await findTip(trx, tenant, tipId);
    if (!tip || !mayIn(actor, tipReaders, tip.areaPath)) throw new Failure('not_found');
    const identity = await findIdentity(trx, tenant, tipId);
    const openings = identity ? await listOpeningsOfTip(trx, tenant, tipId) : [];
    return {
      state: !identity ? 'none' : identity.deletedAt ? 'deleted' : 'sealed',
      areaCode: tip.areaCode,
      openings: await shown(trx, context, openings),
    };
  });
}
