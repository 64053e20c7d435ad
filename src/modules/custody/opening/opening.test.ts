import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Actor } from '#domain/officers/actor.ts';
import { codeLookupHash } from '#domain/sealing/code-keys.ts';
import { moveTip } from '#modules/tips/for-officers.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { addOfficer, communes } from '../../../../test/support/tips.ts';
import { identity } from '../custody.fixture.ts';
import { deleteIdentity, followIdentity } from '../identity/follow-identity.ts';
import { countWaiting } from './count-waiting.ts';
import { endOpening } from './end-opening.ts';
import { listAllOpenings } from './list-openings.ts';
import { noteOpening } from './note-opening.ts';
import { prepareOpenings } from './opening.fixture.ts';

const database = await testDatabase();
const { custody, prepared, officer, ...people } = await prepareOpenings(database);
const { duty, elsewhere, inspector, verbsOf } = people;
const [first, second, third] = custody.custodians;

test('two custodians open who sent a tip, each step is an event, and the sender is told', async () => {
  const tip = await custody.sendSealed();
  expect(await followIdentity(custody.resident, tip.code)).toEqual({ state: 'kept', openings: [] });
  const opening = await custody.ask(duty, tip.id);
  await custody.approve(first, opening.id);
  await expect(custody.look(duty, opening)).rejects.toMatchObject({ code: 'conflict' });
  await custody.approve(third, opening.id);
  expect(await followIdentity(custody.resident, tip.code)).toMatchObject({ openings: [] });
  const seen = await custody.look(duty, opening);
  expect(seen.opened).toEqual(identity);
  expect((await custody.look(duty, opening)).endsAt).toEqual(seen.endsAt);
  expect(await followIdentity(custody.resident, tip.code)).toMatchObject({
    state: 'kept',
    openings: [{ purpose: 'verify' }],
  });
  await endOpening(officer(duty), { id: randomUUID(), openingId: opening.id });
  await expect(custody.look(duty, opening)).rejects.toMatchObject({ code: 'conflict' });
  expect(await verbsOf(tip.id)).toEqual([
    ...['receive', 'ask_identity', 'approve_identity', 'approve_identity'],
    ...['open_identity', 'open_identity', 'end_identity'],
  ]);
});

test('the contact is nowhere among the texts that officers’ keys open', async () => {
  const tip = await custody.sendSealed();
  const fields = await database.admin
    .selectFrom('tip_texts')
    .select('field')
    .where('tip_id', '=', tip.id)
    .execute();
  expect(fields.map(({ field }) => field)).toEqual(['content']);
});

test('too few agree: the request is over and the share that was handed over is gone', async () => {
  const tip = await custody.sendSealed();
  const opening = await custody.ask(duty, tip.id);
  await custody.approve(first, opening.id);
  await custody.decline(second, opening.id);
  await custody.decline(third, opening.id);
  const answers = await database.admin
    .selectFrom('identity_opening_answers')
    .select('handed_over')
    .where('opening_id', '=', opening.id)
    .execute();
  expect(answers.every(({ handed_over }) => handed_over === null)).toBe(true);
  await expect(custody.look(duty, opening)).rejects.toMatchObject({ code: 'conflict' });
  expect((await custody.ask(duty, tip.id)).id).not.toBe(opening.id);
});

test('the sender deletes the sealed contact: bytes and shares go, what was asked ends', async () => {
  const tip = await custody.sendSealed();
  const opening = await custody.ask(duty, tip.id);
  await custody.approve(first, opening.id);
  await deleteIdentity(custody.resident, tip.code);
  await deleteIdentity(custody.resident, tip.code);
  expect(await followIdentity(custody.resident, tip.code)).toEqual({ state: 'deleted', openings: [] });
  const shares = await database.admin
    .selectFrom('tip_identity_shares')
    .select('point')
    .where('tip_id', '=', tip.id)
    .execute();
  expect(shares).toEqual([]);
  await expect(custody.ask(duty, tip.id)).rejects.toMatchObject({
    fields: { identity: 'custody.error.nothing' },
  });
  expect((await verbsOf(tip.id)).filter((verb) => verb === 'delete_identity')).toHaveLength(1);
});

test('a tip that moves takes its identity along', async () => {
  const tip = await custody.sendSealed();
  await moveTip(officer(duty), {
    ...{ id: randomUUID(), tipId: tip.id, version: 1, toArea: communes.caiKhe, reason: 'other_area' },
  });
  await expect(custody.ask(duty, tip.id)).rejects.toMatchObject({ code: 'not_found' });
  const opening = await custody.ask(elsewhere, tip.id);
  await custody.approve(second, opening.id);
  await custody.approve(third, opening.id);
  expect((await custody.look(elsewhere, opening)).opened).toEqual(identity);
});

test('an inspector sees every opening and takes note once', async () => {
  const tip = await custody.sendSealed();
  const opening = await custody.ask(duty, tip.id);
  const [newest] = await listAllOpenings(officer(inspector));
  expect(newest).toMatchObject({ id: opening.id, seenAt: null, reason: 'Cần hỏi lại giờ xảy ra' });
  const far = await addOfficer(database, 'inspector', `92/${communes.caiKhe}/`);
  const command = { id: randomUUID(), openingId: opening.id };
  await expect(noteOpening(officer(far), command)).rejects.toMatchObject({ code: 'not_found' });
  await noteOpening(officer(inspector), command);
  await noteOpening(officer(inspector), { ...command, id: randomUUID() });
  expect((await verbsOf(tip.id)).filter((verb) => verb === 'note_identity')).toHaveLength(1);
});

test('the same form sent twice keeps one identity; one sealed to strangers is refused', async () => {
  const nonce = 'n'.repeat(22);
  const tip = await custody.sendSealed({ nonce });
  expect(await custody.sendSealed({ nonce })).toEqual(tip);
  const hash = codeLookupHash(prepared.resident.lookupKey, tip.code);
  await expect(
    sql`select for_public.keep_identity('92', ${hash}, ${tip.id}, ${randomUUID()}, '\\x00', ${[randomUUID()]}::uuid[],
      ${[randomUUID()]}::uuid[], ${[1]}::smallint[], ${[Buffer.alloc(3)]}::bytea[])`.execute(
      database.publicSite,
    ),
  ).rejects.toMatchObject({ code: 'TC001' });
});

test('what waits is counted for each: a custodian’s answers, an inspector’s notes', async () => {
  const count = (actor: Actor) => countWaiting(officer(actor));
  const tip = await custody.sendSealed();
  const before = [await count(second.actor), await count(inspector)] as const;
  const opening = await custody.ask(duty, tip.id);
  expect([await count(second.actor), await count(inspector)]).toEqual([before[0] + 1, before[1] + 1]);
  await custody.decline(second, opening.id);
  await noteOpening(officer(inspector), { id: randomUUID(), openingId: opening.id });
  expect([await count(second.actor), await count(inspector)]).toEqual(before);
  expect(await count(duty)).toBe(0);
});
