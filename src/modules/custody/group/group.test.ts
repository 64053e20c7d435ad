import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Role } from '#domain/officers/role.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { addOfficer, communes, prepareTips } from '../../../../test/support/tips.ts';
import { chains, giveRole, identity, prepareCustody } from '../custody.fixture.ts';
import { isCustodyReady } from '../identity/identity-keeper.ts';
import { confirmKey } from '../keys/confirm-key.ts';
import { enrolKey } from '../keys/enrol-key.ts';
import { keyToEnrol, newPair } from '../test-custodian.fixture.ts';
import { addCustodian } from './add-custodian.ts';
import { listCandidates, readGroup } from './read-group.ts';
import { removeCustodian } from './remove-custodian.ts';

const database = await testDatabase();
const prepared = await prepareTips(database);
const { tenant, officer } = prepared;
expect(await isCustodyReady(database.publicSite, tenant)).toBe(false);
const custody = await prepareCustody(database, prepared);
const [first, second, third] = custody.custodians;
const administrator = officer(custody.administrator);

test('three confirmed keys, and no sooner, make a sealed contact possible', async () => {
  expect(await isCustodyReady(database.publicSite, tenant)).toBe(true);
  const duty = await addOfficer(database, 'duty_officer', `92/${communes.ninhKieu}/`);
  await expect(readGroup(officer(duty))).rejects.toMatchObject({ code: 'not_allowed' });
  expect((await readGroup(administrator)).map(({ chain }) => chain)).toEqual(chains.slice(0, 3));
});

test('an officer who handles tips, one of a taken chain and one who is there already are refused', async () => {
  const add = (officerId: string, chain: (typeof chains)[number]) =>
    addCustodian(administrator, { id: randomUUID(), officerId, chain });
  const give = async (role: Role, area_path: string) => {
    const { id } = await addOfficer(database, 'duty_officer', area_path);
    await giveRole(database, id, role, area_path);
    return id;
  };
  const fault = (name: string) => ({ code: 'invalid', fields: { officer: `custody.fault.${name}` } });
  await expect(add(await give('city_movement_officer', '92/'), 'internal_affairs')).rejects.toMatchObject(
    fault('handlesTips'),
  );
  const commune = await give('identity_custodian', `92/${communes.caiKhe}/`);
  await expect(add(commune, 'internal_affairs')).rejects.toMatchObject(fault('ofACommune'));
  const free = await give('identity_custodian', '92/');
  await expect(add(free, 'procuracy')).rejects.toMatchObject(fault('chainTaken'));
  await expect(add(first.actor.id, 'internal_affairs')).rejects.toMatchObject({ code: 'conflict' });
  await expect(add(randomUUID(), 'internal_affairs')).rejects.toMatchObject({ code: 'not_found' });
  expect((await listCandidates(administrator)).map(({ id }) => id)).toEqual([free]);
  const local = await addOfficer(database, 'administrator', `92/${communes.caiKhe}/`);
  const command = { id: randomUUID(), officerId: free, chain: 'internal_affairs' } as const;
  await expect(addCustodian(officer(local), command)).rejects.toMatchObject({ code: 'not_allowed' });
});

test('a key is confirmed by a second person, as its owner has it, once', async () => {
  const actor = await addOfficer(database, 'identity_custodian', '92/');
  await giveRole(database, actor.id, 'identity_custodian', '92/');
  const [pair, swapped] = [newPair(), newPair()];
  const keyId = randomUUID();
  await expect(enrolKey(officer(actor), keyToEnrol(keyId, pair.publicBytes))).rejects.toMatchObject({
    code: 'not_allowed',
  });
  await addCustodian(administrator, { id: randomUUID(), officerId: actor.id, chain: 'internal_affairs' });
  await enrolKey(officer(actor), keyToEnrol(randomUUID(), swapped.publicBytes));
  await enrolKey(officer(actor), keyToEnrol(keyId, pair.publicBytes));
  const command = { id: randomUUID(), keyId, publicKey: pair.publicBytes };
  await expect(confirmKey(officer(actor), command)).rejects.toMatchObject({ code: 'not_allowed' });
  await expect(confirmKey(administrator, command)).rejects.toMatchObject({ code: 'not_allowed' });
  const another = { ...command, publicKey: swapped.publicBytes };
  await expect(confirmKey(officer(first.actor), another)).rejects.toMatchObject({ code: 'conflict' });
  await confirmKey(officer(first.actor), command);
  await confirmKey(officer(first.actor), command);
  await expect(confirmKey(officer(second.actor), { ...command, id: randomUUID() })).rejects.toMatchObject({
    code: 'conflict',
  });
  await expect(enrolKey(officer(actor), keyToEnrol(randomUUID(), swapped.publicBytes))).rejects.toMatchObject(
    { code: 'conflict' },
  );
  const { body } = await database.admin
    .selectFrom('events')
    .select('body')
    .where('id', '=', command.id)
    .executeTakeFirstOrThrow();
  expect(body.toString()).toContain(pair.publicBytes.toString('base64'));
  await removeCustodian(administrator, { id: randomUUID(), officerId: actor.id });
});

test('losing one custodian loses nothing; the second is not let go while identities need them', async () => {
  const duty = await addOfficer(database, 'duty_officer', `92/${communes.ninhKieu}/`);
  const tip = await custody.sendSealed();
  await removeCustodian(administrator, { id: randomUUID(), officerId: first.actor.id });
  const opening = await custody.ask(duty, tip.id);
  await expect(custody.handOver(first, opening.id)).rejects.toThrow();
  await custody.approve(second, opening.id);
  await custody.approve(third, opening.id);
  expect((await custody.look(duty, opening)).opened).toEqual(identity);
  expect(await isCustodyReady(database.publicSite, tenant)).toBe(false);
  await expect(custody.sendSealed()).rejects.toMatchObject({ code: 'invalid' });
  await custody.take('internal_affairs');
  expect(await isCustodyReady(database.publicSite, tenant)).toBe(true);
  await expect(
    removeCustodian(administrator, { id: randomUUID(), officerId: second.actor.id }),
  ).rejects.toMatchObject({ fields: { officer: 'custody.fault.tooFewLeft' } });
});
