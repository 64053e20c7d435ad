import { findEvent } from '#modules/ledger/for-modules.ts';
import { inScope, type Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { appendCustodyEvent, type CustodyContext, cityScope, demandInCity } from '../custody-context.ts';
import { insertGivenShare, insertPiece, listPieces, replaceShare } from './piece.repository.ts';
import { type WorkItem, workOn } from './read-work.ts';
import { deleteResharing, findResharing, insertResharing, listUnshared } from './resharing.repository.ts';

/** What a custodian's browser reckoned for one record; everything is sealed to whom it is for. */
export interface DoneItem {
  readonly tipId: string;
  readonly newcomerId: string;
  readonly toNewcomer: Buffer;
  readonly toHelper: Buffer;
  readonly own: Buffer;
  readonly added: readonly { readonly custodian: string; readonly sealed: Buffer }[];
}

export interface DoneWork {
  readonly id: string;
  readonly items: readonly DoneItem[];
  /** Own shares sealed whole again, out of so many pieces. */
  readonly joins: readonly { readonly tipId: string; readonly pieces: number; readonly sealed: Buffer }[];
}

/**
 * Takes in what a custodian did for newcomers. With the second part of a record the newcomer has a share, and no share
 * from before fits any more. A record that changed meanwhile is left out and comes again.
 */
export async function doWork(context: CustodyContext, work: DoneWork): Promise<void> {
  const { db, clock, tenant, actor } = context;
  demandInCity(context, ['identity_custodian']);
  return inScope(db, cityScope(tenant), async (trx) => {
    if (await findEvent(trx, tenant, work.id)) return;
    const done = { first: 0, second: 0, joined: 0 };
    for (const item of work.items) {
      const role = await takeIn(trx, context, item);
      if (role) done[role] += 1;
    }
    for (const { tipId, pieces, sealed } of work.joins) {
      const now = await listPieces(trx, tenant, { tipId, officerId: actor.id });
      if (now.length !== pieces) continue;
      await replaceShare(trx, tenant, { tipId, officerId: actor.id }, sealed);
      done.joined += 1;
    }
    await appendCustodyEvent(trx, context, {
      id: work.id,
      now: clock(),
      verb: 'reshare_identities',
      officerId: actor.id,
      details: done,
    });
  });
}

async function takeIn(
  trx: Trx,
  { tenant, actor }: CustodyContext,
  done: DoneItem,
): Promise<WorkItem['role'] | undefined> {
  const unshared = await listUnshared(trx, tenant, { limit: 20, tipId: done.tipId });
  const one = unshared.find(({ newcomerId }) => newcomerId === done.newcomerId);
  const item = one && (await workOn(trx, tenant, one, actor.id));
  if (!one || !item) return undefined;
  const named = done.added.map(({ custodian }) => custodian).sort();
  if (named.join() !== item.others.map(({ custodian }) => custodian).join())
    throw new Failure('invalid', { share: 'custody.error.share' });
  const { newcomerId, tipId } = one;
  if (item.role === 'first') {
    const { toNewcomer, toHelper: toSecond, own, added } = done;
    const { point } = item.newcomer;
    const secondId = item.helper.custodian;
    const left = { newcomerId, firstId: actor.id, secondId, point, toNewcomer, toSecond, own, added };
    await insertResharing(trx, tenant, one, left);
    return 'first';
  }
  const left = await findResharing(trx, tenant, tipId);
  if (!left) return undefined;
  const first = item.helper;
  await insertGivenShare(trx, tenant, one, {
    ...{ officerId: newcomerId, keyId: one.newcomerKey, point: left.point },
    ...{ sealed: left.toNewcomer, from: first.custodian },
  });
  const give = (officerId: string, keyId: string, from: string, sealed: Buffer) =>
    insertPiece(trx, tenant, one, { officerId, keyId, newcomer: newcomerId, from, sealed });
  await give(newcomerId, one.newcomerKey, actor.id, done.toNewcomer);
  await replaceShare(trx, tenant, { tipId, officerId: first.custodian }, left.own);
  await give(first.custodian, first.key, actor.id, done.toHelper);
  await replaceShare(trx, tenant, { tipId, officerId: actor.id }, done.own);
  for (const { custodian, key } of item.others) {
    const sealed = [left, done].map(({ added }) => added.find((two) => two.custodian === custodian)?.sealed);
    const [fromFirst, fromSecond] = sealed;
    if (!fromFirst || !fromSecond) throw new Failure('conflict');
    await give(custodian, key, first.custodian, fromFirst);
    await give(custodian, key, actor.id, fromSecond);
  }
  await deleteResharing(trx, tenant, tipId);
  return 'second';
}
