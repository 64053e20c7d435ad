import { v7 as uuidv7 } from 'uuid';
import type { ChainOfCommand } from '#domain/custody/custody-group.ts';
import { listOfficers } from '#modules/officers/for-main.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { cityScope } from '../custody-context.ts';
import { confirmKey } from '../keys/confirm-key.ts';
import { enrolKey } from '../keys/enrol-key.ts';
import { newWrappedKey } from '../keys/wrap-private-key.ts';
import { addCustodian } from './add-custodian.ts';
import { listCustodians } from './custodian.repository.ts';

/** The passphrase of every custodian of the sample: published, and of use for nothing but invented names. */
export const samplePassphrase = 'khóa mẫu chỉ để xem thử';

/** Sample accounts that keep identities, each of another chain of command. */
const sampleCustodians: readonly { username: string; chain: ChainOfCommand }[] = [
  { username: 'giukhoa.vienkiemsat', chain: 'procuracy' },
  { username: 'giukhoa.mattran', chain: 'fatherland_front' },
  { username: 'giukhoa.uyban', chain: 'peoples_committee' },
];

/**
 * Makes the custody group of a sample home with the use cases that people use: one administrator adds, each custodian
 * has a key, the other administrator confirms. Once: a group that has anybody in it stays as it is.
 */
export async function createSampleCustodians(context: {
  db: Database;
  clock: Clock;
  tenant: string;
}): Promise<void> {
  const { db, tenant } = context;
  const group = await inScope(db, cityScope(tenant), (trx) => listCustodians(trx, tenant));
  if (group.length > 0) return;
  const officers = await listOfficers(context);
  const named = (username: string) => officers.find((officer) => officer.username === username);
  const [adds, confirms] = [named('quantri'), named('nguoiduyet')];
  if (!adds || !confirms) return;
  for (const { username, chain } of sampleCustodians) {
    const custodian = named(username);
    if (!custodian) continue;
    const name = { custodian: custodian.id, key: uuidv7() };
    await addCustodian({ ...context, actor: adds }, { id: uuidv7(), officerId: custodian.id, chain });
    const key = await newWrappedKey(tenant, name, samplePassphrase);
    await enrolKey({ ...context, actor: custodian }, key);
    const { publicKey } = key;
    await confirmKey({ ...context, actor: confirms }, { id: uuidv7(), keyId: name.key, publicKey });
  }
}
