import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#domain/officers/actor.ts';
import { codeLookupHash } from '#domain/sealing/code-keys.ts';
import { moveTip } from '#modules/tips/for-officers.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { addOfficer, communes, prepareTips } from '../../../../test/support/tips.ts';
import { giveRole, identity, prepareCustody } from '../custody.fixture.ts';
import { deleteIdentity, followIdentity } from '../identity/follow-identity.ts';
import { answerOpening } from './answer-opening.ts';
import { countWaiting } from './count-waiting.ts';
import { endOpening } from './end-opening.ts';
import { expireOpenings } from './expire-openings.ts';
import { listAllOpenings, readTipIdentity } from './list-openings.ts';
import { noteOpening } from './note-opening.ts';
import { viewIdentity } from './view-identity.ts';

const database = await testDatabase();
const prepared = await prepareTips(database);
const { tenant, officer } = prepared;
const custody = await prepareCustody(database, prepared);
const [first, second, third] = custody.custodians;
let duty: Actor;
let elsewhere: Actor;
let inspector: Actor;

beforeAll(async () => {
  duty = await addOfficer(database, 'duty_officer', `92/${communes.ninhKieu}/`);
  elsewhere = await addOfficer(database, 'duty_officer', `92/${communes.caiKhe}/`);
  inspector = await addOfficer(database, 'inspector', '92/');
});

const verbsOf = async (tipId: string) => {
  const rows = await database.admin
    .selectFrom('events')
    .select('verb')
    .where('record_id', '=', tipId)
    .orderBy('seq')
    .execute();
  return rows.map(({ verb }) => verb);
};
const later = (minutes: number) => {
  const clock = () => new Date(prepared.clock().getTime() + minutes * 60_000);
  return { db: database.jobs, clock, tenant };
};

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

describe('time', () => {
  test('nobody answers: the request expires', async () => {
    const tip = await custody.sendSealed();
    const opening = await custody.ask(duty, tip.id);
    expect(await expireOpenings(later(71 * 60))).toBe(0);
    expect(await expireOpenings(later(73 * 60))).toBeGreaterThan(0);
    await expect(custody.handOver(first, opening.id)).rejects.toThrow('not asked');
    expect(await verbsOf(tip.id)).toContain('expire_identity');
  });

  test('the time of looking ends it and takes the handed-over shares away', async () => {
    const tip = await custody.sendSealed();
    const opening = await custody.ask(duty, tip.id, { minutes: 15 });
    await custody.approve(first, opening.id);
    await custody.approve(second, opening.id);
    await custody.look(duty, opening);
    await expect(
      viewIdentity({ ...officer(duty), clock: later(16).clock }, { id: randomUUID(), openingId: opening.id }),
    ).rejects.toMatchObject({ code: 'conflict' });
    expect(await expireOpenings(later(16))).toBe(1);
    expect((await verbsOf(tip.id)).at(-1)).toBe('end_identity');
  });
});

describe('who may not', () => {
  test('an officer of another unit asks for nothing, and neither sees nor ends it', async () => {
    const tip = await custody.sendSealed();
    await expect(custody.ask(elsewhere, tip.id)).rejects.toMatchObject({ code: 'not_found' });
    const opening = await custody.ask(duty, tip.id);
    await custody.approve(first, opening.id);
    await custody.approve(second, opening.id);
    const command = { id: randomUUID(), openingId: opening.id };
    await expect(viewIdentity(officer(elsewhere), command)).rejects.toMatchObject({ code: 'not_found' });
    await expect(endOpening(officer(elsewhere), command)).rejects.toMatchObject({ code: 'not_found' });
    const colleague = await addOfficer(database, 'duty_officer', `92/${communes.ninhKieu}/`);
    await expect(viewIdentity(officer(colleague), command)).rejects.toMatchObject({ code: 'not_found' });
    await expect(readTipIdentity(officer(elsewhere), { tipId: tip.id })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  test('a custodian who has come to work in the handling unit', async () => {
    const tip = await custody.sendSealed();
    const opening = await custody.ask(duty, tip.id);
    const changed: Actor = {
      ...first.actor,
      roles: [...first.actor.roles, { role: 'movement_officer', areaPath: `92/${communes.ninhKieu}/` }],
    };
    const handedOver = await custody.handOver(first, opening.id);
    const answer = { id: randomUUID(), openingId: opening.id, decision: 'approved', handedOver } as const;
    await expect(answerOpening(officer(changed), answer)).rejects.toMatchObject({ code: 'not_allowed' });
  });

  test('a custodian of the accused unit is not even asked', async () => {
    const path = `92/${communes.caiKhe}/`;
    await giveRole(database, first.actor.id, 'movement_officer', path);
    const city = await addOfficer(database, 'city_movement_officer', '92/');
    const tip = await custody.sendSealed({ areaCode: communes.caiKhe, aboutOfficer: true });
    const opening = await custody.ask(city, tip.id);
    const { openings } = await readTipIdentity(officer(city), { tipId: tip.id });
    const asked = openings[0]?.answers.map(({ officerId }) => officerId) ?? [];
    expect(asked.sort()).toEqual([second.actor.id, third.actor.id].sort());
    await expect(custody.handOver(first, opening.id)).rejects.toThrow('not asked');
    await database.admin.deleteFrom('officer_roles').where('area_path', '=', path).execute();
  });

  test('a custodian answers once, with a share or not at all', async () => {
    const tip = await custody.sendSealed();
    const opening = await custody.ask(duty, tip.id);
    const handedOver = await custody.handOver(first, opening.id);
    const answer = { id: randomUUID(), openingId: opening.id, decision: 'approved', handedOver } as const;
    for (const wrong of [{ handedOver: undefined }, { handedOver: Buffer.alloc(5) }]) {
      await expect(answerOpening(officer(first.actor), { ...answer, ...wrong })).rejects.toMatchObject({
        code: 'invalid',
      });
    }
    await answerOpening(officer(first.actor), answer);
    await answerOpening(officer(first.actor), answer);
    await expect(answerOpening(officer(first.actor), { ...answer, id: randomUUID() })).rejects.toMatchObject({
      code: 'conflict',
    });
    expect((await verbsOf(tip.id)).filter((verb) => verb === 'approve_identity')).toHaveLength(1);
  });

  test('a second request while one is under way, and one without a reason', async () => {
    const tip = await custody.sendSealed();
    await custody.ask(duty, tip.id);
    await expect(custody.ask(duty, tip.id)).rejects.toMatchObject({
      fields: { identity: 'custody.error.underWay' },
    });
  });
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
  const { sql } = await import('kysely');
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
