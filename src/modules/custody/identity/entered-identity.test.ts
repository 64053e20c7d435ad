import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import type { Actor } from '#domain/officers/actor.ts';
import {
  type EnterTipCommand,
  type EntryContext,
  enterTip,
  viewContact,
} from '#modules/tips/for-officers.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { addOfficer, communes, exampleForm, prepareTips } from '../../../../test/support/tips.ts';
import { identity, prepareCustody } from '../custody.fixture.ts';
import { identityKeeper } from '../for-officers.ts';

// A caller who asks the officer on the line that two custodians alone may learn who they are.
const database = await testDatabase();
const prepared = await prepareTips(database);
let duty: Actor;
beforeAll(async () => {
  duty = await addOfficer(database, 'duty_officer', `92/${communes.ninhKieu}/`);
});
const context = (): EntryContext => ({
  ...prepared.officer(duty),
  lookupKey: prepared.resident.lookupKey,
  identities: (trx) => identityKeeper(trx, '92'),
});
const { nonce: _, ...form } = exampleForm;
const call = (change: Partial<EnterTipCommand> = {}): EnterTipCommand => ({
  ...{
    ...form,
    ...identity,
    id: randomUUID(),
    channel: 'hotline',
    askedAboutOfficer: false,
    reach: 'sealed',
  },
  ...{ hint: 'chị bán tạp hóa', urgency: 'normal', tags: [], ...change },
});
const kept = async () => {
  const { rows } = await sql<Record<'tips' | 'identities' | 'shares' | 'contacts', number>>`select
    (select count(*) from tindan.tips) as tips, (select count(*) from tindan.tip_identities) as identities,
    (select count(*) from tindan.tip_identity_shares) as shares,
    (select count(*) from tindan.tip_texts where field = 'contact') as contacts`.execute(database.admin);
  return rows[0];
};

test('without three custodians the call is not saved, and the officer is told', async () => {
  await expect(enterTip(context(), call())).rejects.toMatchObject({
    fields: { reach: 'tip.error.reach.unknown' },
  });
  await expect(
    enterTip({ ...prepared.officer(duty), lookupKey: prepared.resident.lookupKey }, call()),
  ).rejects.toMatchObject({ code: 'invalid' });
  expect(await kept()).toMatchObject({ tips: 0, identities: 0 });
});

test('with them it is sealed to them alone, once; two open it, nobody of the unit does', async () => {
  const custody = await prepareCustody(database, prepared);
  const command = call();
  const { tipId } = await enterTip(context(), command);
  await enterTip(context(), command);
  const { shares, ...counts } = (await kept()) ?? {};
  expect(counts).toEqual({ tips: 1, identities: 1, contacts: 0 });
  expect(shares).toBe(custody.custodians.length);

  await sql`update tindan.tips set handler_id = ${duty.id} where id = ${tipId}`.execute(database.admin);
  await expect(viewContact(prepared.officer(duty), { tipId })).rejects.toMatchObject({ code: 'not_found' });
  const { rows } = await sql<{ body: string }>`select string_agg(convert_from(body, 'UTF8'), ' ') as body
    from tindan.events where record_id = ${tipId}`.execute(database.admin);
  expect(rows[0]?.body).toContain('"identity"');
  for (const word of [identity.contactName, identity.contactPhone, 'tạp hóa']) {
    expect(rows[0]?.body).not.toContain(word);
  }

  const opening = await custody.ask(duty, tipId);
  const [first, second] = custody.custodians;
  await custody.approve(first, opening.id);
  await custody.approve(second, opening.id);
  expect((await custody.look(duty, opening)).opened).toMatchObject(identity);
});

test('a denunciation is not sealed away from its handler, whom the law lets know', async () => {
  await expect(enterTip(context(), call({ track: 'denunciation' }))).rejects.toMatchObject({
    fields: { reach: 'tip.error.reach.named' },
  });
});
