import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { readInScope } from '#platform/database/in-scope.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { listNotices, openTip } from './for-officers.ts';
import { askReview, followTip, rateTip, tipStanding } from './for-public.ts';
import { changeOf, runningOn } from './tip-change.fixture.ts';
import { prepareTipLife } from './tip-life.fixture.ts';

const database = await testDatabase();
const life = await prepareTipLife(database);
const { duty, commander, city } = life;

test('a criminal tip walks from its receipt over the agency to the closed file', async () => {
  life.setNow('2026-11-16T01:00:00Z');
  const { code, tip } = await life.send();
  const facts = await changeOf(life, async () => {
    life.later(1);
    await life.triage(duty, tip);
    expect(await runningOn(life, tip.id)).toEqual(['commune_transfer']);
    await life.play(await life.read(tip.id), duty, 'check');
    life.later(10);
    await life.play(await life.read(tip.id), duty, 'request_transfer');
    await expect(life.acts.transfer(duty, await life.read(tip.id))).rejects.toMatchObject({
      code: 'not_allowed',
    });
    life.later(0.5);
    await life.play(await life.read(tip.id), commander, 'transfer');
    expect(await runningOn(life, tip.id)).toContain('agency_decision');
    expect((await followTip(life.resident, code)).status).toBe('checking');
    await life.play(await life.read(tip.id), duty, 'acknowledge_transfer', 'suspend');
    expect(await runningOn(life, tip.id)).toEqual(['suspension_notice']);
    life.later(24 * 40);
    await life.play(await life.read(tip.id), duty, 'resume', 'resolve');
    expect(await runningOn(life, tip.id)).toEqual(['result_notice']);
    await life.play(await life.read(tip.id), duty, 'answer', 'close');
  });
  expect(facts).toEqual({
    '31135 T03': 1,
    '31135 T04D': 1,
    '31135 T04N': 1,
    '31135 T05': -1,
    '31135 T07N': 1,
    '31135 T11D': 1,
    '31135 T11N': 1,
    '31135 T15': 11.5,
  });
  const { rows } = await sql<{ indicator: string; on: string }>`
    select f.indicator, f.occurred_on as "on" from tindan.facts f join tindan.events e using (tenant_id, chain, seq)
    where e.record_id = ${tip.id} and f.indicator in ('T07N', 'T11N')`.execute(database.admin);
  expect(new Set(rows.map(({ on }) => on)).size).toBe(1);
  expect(await runningOn(life, tip.id)).toEqual([]);
  expect((await followTip(life.resident, code)).messages).toMatchObject([{ text: 'Đã giải quyết' }]);
});

test('a late transfer counts as one with a limit, not as one in time; a second transfer is not counted again', async () => {
  const { tip } = await life.send();
  await life.play(tip, commander, 'triage', 'check', 'request_transfer');
  life.later(24 * 30);
  expect(
    await changeOf(life, async () => life.play(await life.read(tip.id), commander, 'transfer')),
  ).toMatchObject({
    '31135 T03': 1,
    '31135 T04D': 1,
  });
  await life.play(await life.read(tip.id), commander, 'resolve', 'reopen', 'request_transfer');
  expect(await changeOf(life, async () => life.play(await life.read(tip.id), commander, 'transfer'))).toEqual(
    {},
  );
});

test('in the city another officer approves than the one who asks', async () => {
  const { tip } = await life.send({ areaCode: null });
  await life.play(tip, city, 'triage', 'check', 'request_transfer');
  const asked = await life.read(tip.id);
  expect((await openTip(life.context(city), { tipId: tip.id })).actions).not.toContain('transfer');
  await expect(life.acts.transfer(city, asked)).rejects.toMatchObject({ code: 'not_allowed' });
});

test('the sender thanks, or says it is not solved, and asks to look again: each waits for the commander', async () => {
  const { code, tip } = await life.send();
  await expect(
    askReview(life.resident, { id: randomUUID(), code, text: 'Xin xem lại' }),
  ).rejects.toMatchObject({
    code: 'conflict',
  });
  await life.play(tip, duty, 'check', 'resolve', 'answer');
  await rateTip(life.resident, { code, verdict: 'thanked' });
  await rateTip(life.resident, { code, verdict: 'not_solved' });
  await rateTip(life.resident, { code, verdict: 'not_solved' });
  const ask = { id: randomUUID(), code, text: 'Họ vẫn tụ tập' };
  await askReview(life.resident, ask);
  await askReview(life.resident, ask);
  await expect(askReview(life.resident, { ...ask, id: randomUUID() })).rejects.toMatchObject({
    code: 'conflict',
  });
  expect(await tipStanding(life.resident, code)).toEqual({
    mayAskReview: false,
    reviewAsked: true,
    mayRate: true,
    verdict: 'not_solved',
    destroyed: false,
  });
  const waiting = async () => {
    const notices = await readInScope(database.officerApi, { tenant: '92', path: '92/31135/' }, (trx) =>
      listNotices(trx, { tenant: '92', audience: 'commander', limit: 500 }),
    );
    return notices.filter(({ tipId }) => tipId === tip.id).map(({ kind }) => kind);
  };
  expect(await waiting()).toEqual(['not_solved', 'review_asked']);
  expect((await openTip(life.context(duty), { tipId: tip.id })).messages.at(-1)).toMatchObject({
    author: 'resident',
    text: 'Họ vẫn tụ tập',
  });
  await life.play(await life.read(tip.id), commander, 'reopen');
  expect(await waiting()).toEqual([]);
});
