import { freePoint } from '#domain/custody/replace-share.ts';
import { readInScope, type Trx } from '#platform/database/in-scope.ts';
import { type CustodyContext, cityScope, demandInCity } from '../custody-context.ts';
import { listInPieces, listPieces, type Piece } from './piece.repository.ts';
import {
  findResharing,
  type Holder,
  listHolders,
  listUnshared,
  type Unshared,
} from './resharing.repository.ts';

/** One record in which this custodian helps a newcomer to a share, as the first or the second of two. */
export interface WorkItem {
  readonly role: 'first' | 'second';
  readonly unshared: Unshared;
  readonly newcomer: Holder;
  /** The other one of the two. */
  readonly helper: Holder;
  readonly others: readonly Holder[];
  /** What makes up one's own share. */
  readonly pieces: readonly Piece[];
  /** For the second: what the first left for them. */
  readonly message: Buffer | null;
}

export interface Work {
  readonly items: readonly WorkItem[];
  /** Shares of one's own that are still in pieces. */
  readonly joins: readonly {
    readonly tipId: string;
    readonly identityId: string;
    readonly pieces: readonly Piece[];
  }[];
  /** Records that wait for somebody else. */
  readonly waiting: number;
}

const atOnce = 30;

/** The part of a custodian in one record, undefined while others have to act. */
export async function workOn(
  trx: Trx,
  tenant: string,
  unshared: Unshared,
  officerId: string,
): Promise<WorkItem | undefined> {
  const { tipId, newcomerId, newcomerKey, newcomerPublicKey } = unshared;
  const holders = await listHolders(trx, tenant, tipId);
  const own = holders.find(({ custodian }) => custodian === officerId);
  if (!own) return undefined;
  const left = await findResharing(trx, tenant, tipId);
  const isSecond = left?.secondId === officerId && left.newcomerId === newcomerId;
  if (left && !isSecond) return undefined;
  const helperId = left ? left.firstId : holders.find(({ custodian }) => custodian !== officerId)?.custodian;
  const helper = holders.find(({ custodian }) => custodian === helperId);
  if (!helper) return undefined;
  const point = left?.point ?? freePoint(holders.map((one) => one.point));
  return {
    role: left ? 'second' : 'first',
    unshared,
    newcomer: { custodian: newcomerId, key: newcomerKey, publicKey: newcomerPublicKey, point },
    helper,
    others: holders.filter(({ custodian }) => custodian !== officerId && custodian !== helperId),
    pieces: await listPieces(trx, tenant, { tipId, officerId }),
    message: left?.toSecond ?? null,
  };
}

/** What this custodian can do for newcomers, a handful of records at a time. */
export async function readWork(context: CustodyContext): Promise<Work> {
  const { db, tenant, actor } = context;
  demandInCity(context, ['identity_custodian']);
  return readInScope(db, cityScope(tenant), async (trx) => {
    const unshared = await listUnshared(trx, tenant, { limit: 1000 });
    const items: WorkItem[] = [];
    let waiting = 0;
    const seen = new Set<string>();
    for (const one of unshared) {
      // one newcomer at a time in one record
      if (seen.has(one.tipId) || items.length === atOnce) continue;
      seen.add(one.tipId);
      const item = await workOn(trx, tenant, one, actor.id);
      if (item) items.push(item);
      else waiting += 1;
    }
    const joins = [];
    for (const { tipId, identityId } of await listInPieces(trx, tenant, actor.id, atOnce)) {
      joins.push({
        tipId,
        identityId,
        pieces: await listPieces(trx, tenant, { tipId, officerId: actor.id }),
      });
    }
    return { items, joins, waiting };
  });
}
