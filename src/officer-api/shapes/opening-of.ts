import type { SharePiece } from '#contract/custody/custody-fields.ts';
import type { AskedOpening, Opening } from '#contract/custody/identity-openings.ts';
import type { AreaNames } from '#modules/areas/for-officers.ts';
import type { AskedOpening as Asked, Piece, ShownOpening } from '#modules/custody/for-officers.ts';
import { codeOfPath } from './account-of.ts';

interface Reader {
  readonly tenant: string;
  readonly officerId: string;
  readonly nameOf: AreaNames;
}

type Named = { readonly id: string; readonly displayName: string; readonly title: string };

export const personOf = ({ id, displayName, title }: Named) => ({ id, displayName, title });

/** An opening in the words of the contract. */
export function openingOf({ tenant, officerId, nameOf }: Reader, opening: ShownOpening): Opening {
  const areaCode = codeOfPath(tenant, opening.areaPath);
  return {
    id: opening.id,
    tipId: opening.tipId,
    areaCode,
    areaName: nameOf(areaCode),
    purpose: opening.purpose,
    minutes: opening.minutes,
    status: opening.status,
    asker: opening.asker ? personOf(opening.asker) : null,
    isMine: opening.askedBy === officerId,
    askedAt: opening.askedAt.toISOString(),
    endsAt: opening.endsAt.toISOString(),
    openedAt: opening.openedAt?.toISOString() ?? null,
    overAt: opening.overAt?.toISOString() ?? null,
    seenAt: opening.seenAt?.toISOString() ?? null,
    reason: opening.reason ?? null,
    publicKey: opening.publicKey.toString('base64'),
    answers: opening.answers.flatMap((answer) =>
      answer.officer
        ? [
            {
              officer: personOf(answer.officer),
              isMine: answer.officerId === officerId,
              decision: answer.decision,
              decidedAt: answer.decidedAt?.toISOString() ?? null,
            },
          ]
        : [],
    ),
  };
}

export const pieceOf = ({ keyId, sealed, given }: Piece): SharePiece => ({
  keyId,
  sealed: sealed.toString('base64'),
  given,
});

/** The same with the custodian's own share while it waits. */
export function askedOpeningOf(reader: Reader, opening: Asked): AskedOpening {
  const { pieces, identityId } = opening;
  return {
    ...openingOf(reader, opening),
    share:
      pieces.length > 0 && identityId
        ? {
            place: { tenant: reader.tenant, tip: opening.tipId, record: identityId },
            pieces: pieces.map(pieceOf),
          }
        : null,
  };
}
