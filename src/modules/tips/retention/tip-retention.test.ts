import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { computeFigures } from '#modules/figures/for-officers.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { nearestClocks } from '../clocks/nearest-clocks.ts';
import { destroyDueTips, remindOfTips, startMissingClocks } from '../for-jobs.ts';
import { listNotices, openTip } from '../for-officers.ts';
import { addMessage, askReview, followTip, tipStanding } from '../for-public.ts';
import { changeOf, runningOn } from '../tip-change.fixture.ts';
import { prepareTipLife } from '../tip-life.fixture.ts';

const database = await testDatabase();
const life = await prepareTipLife(database);
const { duty, commander } = life;
const jobs = { db: database.jobs, clock: life.clock, tenant: '92' };

test('out of scope: counted as received, never valuable, destroyed in time, nothing unread lost', async () => {
  life.setNow('2028-03-01T02:00:00Z');
  const { code, tip } = await life.send({ description: 'Ý kiến riêng của tôi' });
  const { code: codeOfUnread, tip: unread } = await life.send();
  const outOfScope = { track: 'out_of_scope', crimeKind: undefined } as const;
  const facts = await changeOf(life, () => life.triage(duty, tip, outOfScope));
  expect(facts).toEqual({ '31135 T05': -1, '31135 T07N': 1 });
  await life.triage(duty, unread, outOfScope);
  expect(await life.read(tip.id)).toMatchObject({
    status: 'closed',
    outcome: 'out_of_scope',
    destroyOn: '2028-03-31',
  });
  expect(await runningOn(life, tip.id)).toEqual([]);
  for (const action of ['mark_valuable', 'request_transfer', 'reply'] as const) {
    await expect(life.acts[action](commander, await life.read(tip.id))).rejects.toMatchObject({
      code: 'conflict',
    });
  }
  await addMessage(life.resident, { id: randomUUID(), code: codeOfUnread, text: 'Xin đọc thêm' });
  expect(await destroyDueTips(jobs)).toBe(0);
  life.setNow('2028-03-30T02:00:00Z');
  expect(await destroyDueTips(jobs)).toBe(1);
  expect(await destroyDueTips(jobs)).toBe(0);
  const left = await sql<{ texts: number }>`
    select count(*) as texts from tindan.tip_texts where tip_id = ${tip.id}`.execute(database.admin);
  expect(Number(left.rows[0]?.texts)).toBe(0);
  expect(await openTip(life.context(duty), { tipId: tip.id })).toMatchObject({
    content: { description: '' },
    actions: [],
  });
  expect(await followTip(life.resident, code)).toMatchObject({ status: 'closed', messages: [] });
  expect(await tipStanding(life.resident, code)).toMatchObject({ destroyed: true, mayAskReview: false });
  await expect(
    askReview(life.resident, { id: randomUUID(), code, text: 'còn đó không' }),
  ).rejects.toMatchObject({
    code: 'conflict',
  });
  const kept = await readInScope(database.officerApi, { tenant: '92', path: '92/31135/' }, (trx) =>
    listNotices(trx, { tenant: '92', limit: 500 }),
  );
  expect(kept.filter(({ tipId }) => tipId === unread.id).map(({ kind }) => kind)).toEqual([
    'destruction_blocked',
  ]);
  await life.play(await life.read(unread.id), commander, 'reopen');
  expect(await life.read(unread.id)).toMatchObject({ track: 'security_information', status: 'checking' });
});

test('every clock is told before its end and after it, and overdue tips are read from them', async () => {
  life.setNow('2028-05-09T02:00:00Z');
  const { tip } = await life.send();
  await startMissingClocks(jobs);
  expect(await runningOn(life, tip.id)).toEqual(['house_check', 'house_first_look']);
  await life.triage(duty, tip);
  const told = async () => {
    while ((await remindOfTips(jobs)) > 0);
    const { rows } = await sql<{ kind: string; code: string; audience: string }>`
      select kind, code, audience from tindan.notices where record_id = ${tip.id} and done_at is null
      order by created_at, kind`.execute(database.admin);
    return rows.map(({ kind, code, audience }) => `${kind} ${code} ${audience}`);
  };
  expect(await told()).toEqual([]);
  life.setNow('2028-05-15T02:00:00Z');
  expect(await told()).toEqual(['reminder commune_transfer handler']);
  const overdue = async (to: string, at: Date) => {
    const figures = await readInScope(database.officerApi, { tenant: '92', path: '92/31135/' }, (trx) =>
      computeFigures(trx, {
        tenant: '92',
        from: plainDate('2028-05-01'),
        to: plainDate(to),
        by: { totalAs: '31135' },
        indicators: ['T06'],
        at,
      }),
    );
    return Number(figures[0]?.value);
  };
  const earlier = await overdue('2028-05-16', life.now());
  life.setNow('2028-05-17T02:00:00Z');
  expect(await told()).toEqual([
    'reminder commune_transfer handler',
    'escalation commune_transfer commander',
  ]);
  expect(await overdue('2028-05-17', life.now())).toBe(earlier + 1);
  // a day that is not over yet, and one that lay before the limit's end
  expect(await overdue('2028-12-14', life.now())).toBe(earlier + 1);
  expect(await overdue('2028-05-15', life.now())).toBe(earlier);
  const nearest = await readInScope(
    database.officerApi,
    { tenant: '92', path: '92/31135/' },
    async (trx) => (await nearestClocks(trx, { tenant: '92', tipIds: [tip.id] })).get(tip.id)?.legal,
  );
  expect(nearest?.code).toBe('commune_transfer');
  expect(nearest?.dueAt.getTime()).toBeLessThan(life.now().getTime());
  await life.play(await life.read(tip.id), commander, 'check', 'request_transfer', 'transfer');
  expect((await told()).filter((line) => line.includes('commune_transfer'))).toEqual([]);
  expect(await overdue('2028-05-17', life.now())).toBe(earlier);
});
