import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { destroyDueTips } from '#modules/tips/for-jobs.ts';
import { followTip, tipStanding } from '#modules/tips/for-public.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { eventsOf } from '../../tips/tip-change.fixture.ts';
import { prepareTipLife } from '../../tips/tip-life.fixture.ts';
import { prepareCustody } from '../custody.fixture.ts';

// What is kept no longer goes whole: the words, the files, and who sent it. What a commander holds stays.
const database = await testDatabase();
const life = await prepareTipLife(database);
const custody = await prepareCustody(database, { ...life, officer: life.context });
const jobs = { db: database.jobs, clock: life.clock, tenant: '92' };

const restsOf = async (tipId: string) => {
  const { rows } = await sql<Record<'texts' | 'identity' | 'shares' | 'rows', number>>`select
    (select count(*) from tindan.tip_texts where tip_id = ${tipId}) as texts,
    (select octet_length(sealed) from tindan.tip_identities where tip_id = ${tipId}) as identity,
    (select count(*) from tindan.tip_identity_shares where tip_id = ${tipId}) as shares,
    (select count(*) from tindan.tips where id = ${tipId}) as rows`.execute(database.admin);
  return rows[0];
};
const closed = async () => {
  const { id, code } = await custody.sendSealed();
  await life.play(await life.read(id), life.commander, 'check', 'resolve', 'answer', 'close');
  return { id, code };
};

test('after its last day a tip is destroyed with its sealed identity; the row and its code stay as a tombstone', async () => {
  life.setNow('2026-11-23T02:00:00Z');
  const { id, code } = await closed();
  expect(await life.read(id)).toMatchObject({ status: 'closed', destroyOn: '2028-11-23' });
  life.setNow('2028-11-23T02:00:00Z');
  expect(await destroyDueTips(jobs)).toBe(0);
  expect((await restsOf(id))?.identity).toBeGreaterThan(0);
  life.setNow('2028-11-24T02:00:00Z');
  expect(await destroyDueTips(jobs)).toBe(1);
  expect(await destroyDueTips(jobs)).toBe(0);
  expect(await restsOf(id)).toEqual({ texts: 0, identity: 0, shares: 0, rows: 1 });
  expect((await eventsOf(database, id)).at(-1)).toMatchObject({ verb: 'destroy' });
  expect(await followTip(life.resident, code)).toMatchObject({ messages: [] });
  expect(await tipStanding(life.resident, code)).toMatchObject({
    ...{ destroyed: true, mayAskReview: false, mayRate: false },
  });
  const actions = ['reply', 'hold', 'reopen'] as const;
  for (const action of actions) {
    await expect(life.acts[action](life.commander, await life.read(id))).rejects.toMatchObject({
      code: 'conflict',
    });
  }
});

test('what a commander holds is not destroyed until it is released; who is on duty can do neither', async () => {
  life.setNow('2026-11-23T02:00:00Z');
  const { id } = await closed();
  await expect(life.acts.hold(life.duty, await life.read(id))).rejects.toMatchObject({ code: 'not_allowed' });
  await life.acts.hold(life.commander, await life.read(id));
  life.setNow('2040-01-01T02:00:00Z');
  expect(await destroyDueTips(jobs)).toBe(0);
  expect((await restsOf(id))?.shares).toBe(custody.custodians.length);
  await expect(life.acts.release_hold(life.duty, await life.read(id))).rejects.toMatchObject({
    code: 'not_allowed',
  });
  await life.acts.release_hold(life.commander, await life.read(id));
  expect(await destroyDueTips(jobs)).toBe(1);
  expect(await restsOf(id)).toEqual({ texts: 0, identity: 0, shares: 0, rows: 1 });
});
