import { findEvent } from '#modules/ledger/for-modules.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { appendCustodyEvent, type CustodyContext, cityScope, demandInCity } from '../custody-context.ts';
import { listCustodians } from '../group/custodian.repository.ts';
import { endKey, findKey, insertKey } from './custodian-key.repository.ts';

/** What the custodian's browser made; the passphrase and the open private key never leave it. */
export interface NewKey {
  readonly id: string;
  readonly publicKey: Buffer;
  readonly wrappedPrivateKey: Buffer;
  readonly salt: Buffer;
  readonly memoryKib: number;
  readonly passes: number;
  readonly parallelism: number;
}

/**
 * Takes in a custodian's new key pair. It counts only once a second person has compared its words; until then it may
 * be made again. A confirmed key is never replaced: shares are sealed to it.
 * @throws Failure not_allowed for anyone but a custodian, conflict with a confirmed key
 */
export async function enrolKey(context: CustodyContext, key: NewKey): Promise<void> {
  const { db, clock, tenant, actor } = context;
  demandInCity(context, ['identity_custodian']);
  return inScope(db, cityScope(tenant), async (trx) => {
    if (await findEvent(trx, tenant, key.id)) return;
    const now = clock();
    const group = await listCustodians(trx, tenant);
    if (!group.some((one) => one.officerId === actor.id)) throw new Failure('not_allowed');
    const present = await findKey(trx, tenant, actor.id);
    if (present?.confirmedAt) throw new Failure('conflict');
    await endKey(trx, tenant, actor.id, now);
    await insertKey(trx, tenant, {
      ...key,
      officerId: actor.id,
      createdAt: now,
      confirmedBy: null,
      confirmedAt: null,
    });
    const publicKey = key.publicKey.toString('base64');
    await appendCustodyEvent(trx, context, {
      id: key.id,
      now,
      verb: 'enrol_key',
      officerId: actor.id,
      details: { key: key.id, publicKey },
    });
  });
}
