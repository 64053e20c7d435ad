import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../../test/support/database.ts';
import { expireOpenings } from './expire-openings.ts';
import { prepareOpenings } from './opening.fixture.ts';
import { viewIdentity } from './view-identity.ts';

const database = await testDatabase();
const { custody, prepared, officer, duty, verbsOf } = await prepareOpenings(database);
const [first, second] = custody.custodians;

const later = (minutes: number) => {
  const clock = () => new Date(prepared.clock().getTime() + minutes * 60_000);
  return { db: database.jobs, clock, tenant: prepared.tenant };
};

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
