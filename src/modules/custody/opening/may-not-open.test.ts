import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Actor } from '#domain/officers/actor.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { addOfficer, communes } from '../../../../test/support/tips.ts';
import { giveRole } from '../custody.fixture.ts';
import { answerOpening } from './answer-opening.ts';
import { endOpening } from './end-opening.ts';
import { readTipIdentity } from './list-openings.ts';
import { prepareOpenings } from './opening.fixture.ts';
import { viewIdentity } from './view-identity.ts';

const database = await testDatabase();
const { custody, officer, duty, elsewhere, verbsOf } = await prepareOpenings(database);
const [first, second, third] = custody.custodians;

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
