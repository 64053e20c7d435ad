import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../../test/support/database.ts';
import { closeTip, mergeTip, openTip, reopenTip, splitTip } from '../for-officers.ts';
import { followTip } from '../for-public.ts';
import { changeOf, runningOn } from '../tip-change.fixture.ts';
import { prepareTipLife } from '../tip-life.fixture.ts';

const database = await testDatabase();
const life = await prepareTipLife(database);
const { duty, commander } = life;

test('a duplicate counts no more, and counts again when that was wrong', async () => {
  const { tip: first } = await life.send();
  const { code, tip } = await life.send();
  const checked = await life.play(tip, duty, 'check', 'mark_valuable');
  const command = { ...life.of(checked), intoTipId: first.id, reason: 'sent_twice' as const };
  const merged = await changeOf(life, () => mergeTip(life.context(duty), command));
  expect(merged).toEqual({ '31135 T01': -1, '31135 T02': -1, '31135 T05': -1, '31135 T14': -1 });
  expect(await changeOf(life, () => mergeTip(life.context(duty), command))).toEqual({});
  expect((await followTip(life.resident, code)).status).toBe('closed');
  const other = (await life.send()).tip;
  await expect(
    mergeTip(life.context(duty), { ...life.of(other), intoTipId: tip.id, reason: 'sent_twice' }),
  ).rejects.toMatchObject({ code: 'invalid' });
  const again = await life.read(tip.id);
  const wrong = { ...life.of(again), reason: 'new_information' as const };
  await expect(reopenTip(life.context(commander), wrong)).rejects.toMatchObject({ code: 'invalid' });
  expect(await changeOf(life, () => life.play(again, commander, 'reopen'))).toEqual({
    '31135 T01': 1,
    '31135 T05': 1,
    '31135 T14': 1,
  });
});

test('a part is a tip of its own, received when the whole was; its sender stays with the whole', async () => {
  const { tip } = await life.send();
  life.later(30);
  const command = { ...life.of(tip), text: 'Việc đánh bạc ở nhà bên', reason: 'two_matters' as const };
  const facts = await changeOf(life, () => splitTip(life.context(duty), command));
  expect(facts).toEqual({ '31135 T01': 1, '31135 T05': 1, '31135 T14': 1 });
  const { partId } = await splitTip(life.context(duty), command);
  const part = await openTip(life.context(duty), { tipId: partId });
  expect(part).toMatchObject({ splitFrom: tip.id, status: 'received', receivedAt: tip.receivedAt });
  expect(part.content.description).toBe('Việc đánh bạc ở nhà bên');
  await expect(life.acts.reply(duty, part)).rejects.toMatchObject({ code: 'invalid' });
});

test('a reopened tip was open all the time, and its answer is taken back', async () => {
  const { tip } = await life.send();
  await life.play(tip, commander, 'check', 'resolve', 'answer', 'close');
  life.later(24 * 60);
  const facts = await changeOf(life, async () => life.play(await life.read(tip.id), commander, 'reopen'));
  expect(facts).toEqual({ '31135 T05': 1, '31135 T07N': -1, '31135 T11D': -1, '31135 T11N': -1 });
  expect(await runningOn(life, tip.id)).toEqual(['house_reopened']);
});

test('a wrong marking is taken back on its own day, by a commander', async () => {
  const { tip } = await life.send();
  const marked = await life.play(tip, duty, 'check', 'mark_valuable');
  await expect(life.acts.unmark_valuable(duty, marked)).rejects.toMatchObject({ code: 'not_allowed' });
  life.later(24 * 20);
  await life.acts.unmark_valuable(commander, marked);
  const { rows } = await sql<{ on: string; quantity: string }>`
    select f.occurred_on as "on", f.quantity from tindan.facts f join tindan.events e using (tenant_id, chain, seq)
    where e.record_id = ${tip.id} and f.indicator = 'T02' order by f.quantity`.execute(database.admin);
  expect(rows.map(({ quantity }) => quantity)).toEqual(['-1', '1']);
  expect(rows[0]?.on).toBe(rows[1]?.on);
});

test('closing says why no answer was given, and the tip does not contradict it', async () => {
  const { tip } = await life.send();
  const resolved = await life.play(tip, duty, 'check', 'resolve');
  for (const reason of ['answered', 'no_way_to_answer'] as const) {
    await expect(closeTip(life.context(duty), { ...life.of(resolved), reason })).rejects.toMatchObject({
      code: 'invalid',
    });
  }
  const facts = await changeOf(life, () =>
    closeTip(life.context(duty), { ...life.of(resolved), reason: 'sender_wants_none' }),
  );
  expect(facts).toEqual({ '31135 T11D': 1 });
});
