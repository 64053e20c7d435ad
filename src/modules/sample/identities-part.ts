import { planSealedContacts } from '#domain/sample/tips/sealed-contacts.ts';
import { identityKeeper, isCustodyReady } from '#modules/custody/for-public.ts';
import { submitTip } from '#modules/tips/for-public.ts';
import type { SamplePart } from './sample-part.ts';

/** A few tips whose senders are sealed to the sample's custodians, submitted as residents submit theirs. */
export const identitiesPart: SamplePart = {
  name: 'identities',
  async run(context) {
    const { db, tenant, lookupKey, areaKey, words } = context;
    if (!(await isCustodyReady(db, tenant))) return true;
    const keys = { lookupKey, areaKey, identities: identityKeeper(db, tenant) };
    for (const { nonce, receivedAt, form } of planSealedContacts({ ...context, phrases: words.tips })) {
      if (context.isStopped()) return false;
      await submitTip({ db, clock: () => receivedAt, tenant, keys }, { ...form, nonce });
    }
    return true;
  },
};
