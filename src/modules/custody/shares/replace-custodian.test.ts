import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { openIdentity, SharesDoNotFit } from '#domain/custody/open-identity.ts';
import { shareBinding } from '#domain/custody/places.ts';
import type { Actor } from '#domain/officers/actor.ts';
import { hpkeOpen } from '#domain/sealing/hpke.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { addOfficer, communes, prepareTips } from '../../../../test/support/tips.ts';
import { identity, prepareCustody } from '../custody.fixture.ts';
import { removeCustodian } from '../group/remove-custodian.ts';
import { deleteIdentity } from '../identity/follow-identity.ts';
import { endOpening } from '../opening/end-opening.ts';
import type { TestCustodian } from '../test-custodian.fixture.ts';
import { readWork } from './read-work.ts';

const database = await testDatabase();
const prepared = await prepareTips(database);
const { officer, tenant } = prepared;
const custody = await prepareCustody(database, prepared);
const [first, second, third] = custody.custodians;
let duty: Actor;
let newcomer: TestCustodian;

beforeAll(async () => {
  duty = await addOfficer(database, 'duty_officer', `92/${communes.ninhKieu}/`);
});

/** The share of a custodian as the database has it, opened with their key; whole ones only. */
async function shareOf({ actor, keyId, pair }: TestCustodian, tipId: string): Promise<Buffer> {
  const row = await database.admin
    .selectFrom('tip_identity_shares as s')
    .innerJoin('tip_identities as i', 'i.tip_id', 's.tip_id')
    .select(['s.sealed', 'i.id', 'i.sealed as identity'])
    .where('s.tip_id', '=', tipId)
    .where('s.officer_id', '=', actor.id)
    .executeTakeFirstOrThrow();
  const place = { tenant, tip: tipId, record: row.id };
  return hpkeOpen(pair, row.sealed, shareBinding(place, { custodian: actor.id, key: keyId }));
}

const opensWith = async (tipId: string, one: TestCustodian, two: TestCustodian) => {
  const opening = await custody.ask(duty, tipId);
  await custody.approve(one, opening.id);
  await custody.approve(two, opening.id);
  const { opened } = await custody.look(duty, opening);
  await endOpening(officer(duty), { id: randomUUID(), openingId: opening.id });
  return opened;
};

test('two who stay take a newcomer in without opening anything; every pair opens, the old share fits no more', async () => {
  const { id: tipId } = await custody.sendSealed();
  await custody.sendSealed();
  const oldOfRemoved = await shareOf(third, tipId);
  const oldOfStayed = await shareOf(first, tipId);
  await removeCustodian(officer(custody.administrator), { id: randomUUID(), officerId: third.actor.id });
  newcomer = await custody.take('internal_affairs');
  expect(await custody.work(newcomer)).toBe(0);
  const [one, two] = [first, second].sort((a, b) => (a.actor.id < b.actor.id ? -1 : 1)) as [
    TestCustodian,
    TestCustodian,
  ];
  expect(await custody.work(one)).toBe(2);
  // done its part: waits for the other
  expect((await readWork(officer(one.actor))).waiting).toBe(2);
  expect(await custody.work(one)).toBe(0);
  expect(await custody.work(two)).toBe(2);
  // shares in pieces open as well, and are joined when their holder next works
  expect(await opensWith(tipId, newcomer, one)).toEqual(identity);
  expect(await custody.work(newcomer)).toBe(2);
  expect(await custody.work(one)).toBe(2);
  for (const holder of [newcomer, one, two]) expect(await custody.work(holder)).toBe(0);
  expect(await database.admin.selectFrom('tip_identity_pieces').select('tip_id').execute()).toEqual([]);

  const { id, sealed } = await database.admin
    .selectFrom('tip_identities')
    .select(['id', 'sealed'])
    .where('tip_id', '=', tipId)
    .executeTakeFirstOrThrow();
  const place = { tenant, tip: tipId, record: id };
  const shares = await Promise.all([newcomer, first, second].map((holder) => shareOf(holder, tipId)));
  for (const [at, share] of shares.entries()) {
    for (const other of shares.slice(at + 1)) {
      expect(await openIdentity(place, sealed, [share, other])).toEqual(identity);
    }
    await expect(openIdentity(place, sealed, [share, oldOfRemoved])).rejects.toThrow(SharesDoNotFit);
  }
  // the residual risk, as SECURITY.md states it
  expect(await openIdentity(place, sealed, [oldOfStayed, oldOfRemoved])).toEqual(identity);
});

test('with four, the one who does not help is given what keeps their share fitting', async () => {
  const tip = await custody.sendSealed();
  const fourth = await custody.take('peoples_committee');
  const holders = [first, second, newcomer].sort((a, b) => (a.actor.id < b.actor.id ? -1 : 1));
  for (const holder of holders) await custody.work(holder);
  for (const holder of holders) await custody.work(holder);
  for (const other of [first, second, newcomer]) {
    expect(await opensWith(tip.id, fourth, other)).toEqual(identity);
  }
  expect(await opensWith(tip.id, first, second)).toEqual(identity);
});

test('a tip that is being opened waits, and what was begun goes with a deleted contact', async () => {
  const before = [first, second, newcomer];
  const tip = await custody.sendSealed();
  const opening = await custody.ask(duty, tip.id);
  await custody.take('police_office');
  const waitsFor = async () => {
    const work = await Promise.all(before.map(({ actor }) => readWork(officer(actor))));
    return work.flatMap(({ items }) => items).some(({ unshared }) => unshared.tipId === tip.id);
  };
  expect(await waitsFor()).toBe(false);
  for (const holder of before) await custody.decline(holder, opening.id);
  expect(await waitsFor()).toBe(true);
  for (const holder of before) await custody.work(holder);
  await deleteIdentity(custody.resident, tip.code);
  for (const table of ['tip_identity_shares', 'tip_identity_pieces', 'tip_identity_resharings'] as const) {
    const left = await database.admin
      .selectFrom(table)
      .select('tip_id')
      .where('tip_id', '=', tip.id)
      .execute();
    expect(left).toEqual([]);
  }
});
