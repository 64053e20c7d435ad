import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { computeFigures } from '#modules/figures/for-officers.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { destroyOutOfScope, remindOfTips, startMissingClocks } from './for-jobs.ts';
import {
  assignTip,
  closeTip,
  extendLimit,
  handOverTips,
  listDueTips,
  listNotices,
  listTips,
  mergeTip,
  moveTip,
  nearestClocks,
  openTip,
  reopenTip,
  resolveTip,
  splitTip,
} from './for-officers.ts';
import { addMessage, askReview, followTip, rateTip, tipStanding } from './for-public.ts';
import { eventsOf, factSums, prepareTipLife } from './tip-life.fixture.ts';

const database = await testDatabase();
const life = await prepareTipLife(database);
const { duty, second, commander, neighbour, city } = life;
const jobs = { db: database.jobs, clock: life.clock, tenant: '92' };

/** What a step changes in the sums of facts. */
async function changeOf(work: () => Promise<unknown>): Promise<Record<string, number>> {
  const before = await factSums(database);
  await work();
  const after = await factSums(database);
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const changes = keys.map((key) => [key, (after[key] ?? 0) - (before[key] ?? 0)] as const);
  return Object.fromEntries(changes.filter(([, change]) => change !== 0));
}

const running = async (tipId: string) =>
  (await openTip(life.context(city), { tipId })).clocks
    .filter(({ endedAt }) => !endedAt)
    .map(({ code }) => code);

test('a criminal tip walks from its receipt over the agency to the closed file', async () => {
  life.setNow('2026-11-16T01:00:00Z');
  const { code, tip } = await life.send();
  const facts = await changeOf(async () => {
    life.later(1);
    await life.triage(duty, tip);
    expect(await running(tip.id)).toEqual(['commune_transfer']);
    await life.play(await life.read(tip.id), duty, 'check');
    life.later(10);
    await life.play(await life.read(tip.id), duty, 'request_transfer');
    await expect(life.acts.transfer(duty, await life.read(tip.id))).rejects.toMatchObject({
      code: 'not_allowed',
    });
    life.later(0.5);
    await life.play(await life.read(tip.id), commander, 'transfer');
    expect(await running(tip.id)).toContain('agency_decision');
    expect((await followTip(life.resident, code)).status).toBe('checking');
    await life.play(await life.read(tip.id), duty, 'acknowledge_transfer', 'suspend');
    expect(await running(tip.id)).toEqual(['suspension_notice']);
    life.later(24 * 40);
    await life.play(await life.read(tip.id), duty, 'resume', 'resolve');
    expect(await running(tip.id)).toEqual(['result_notice']);
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
  expect(await running(tip.id)).toEqual([]);
  expect((await followTip(life.resident, code)).messages).toMatchObject([{ text: 'Đã giải quyết' }]);
});

test('a late transfer counts as one with a limit, not as one in time; a second transfer is not counted again', async () => {
  const { tip } = await life.send();
  await life.play(tip, commander, 'triage', 'check', 'request_transfer');
  life.later(24 * 30);
  expect(await changeOf(async () => life.play(await life.read(tip.id), commander, 'transfer'))).toMatchObject(
    {
      '31135 T03': 1,
      '31135 T04D': 1,
    },
  );
  await life.play(await life.read(tip.id), commander, 'resolve', 'reopen', 'request_transfer');
  expect(await changeOf(async () => life.play(await life.read(tip.id), commander, 'transfer'))).toEqual({});
});

test('in the city another officer approves than the one who asks', async () => {
  const { tip } = await life.send({ areaCode: null });
  await life.play(tip, city, 'triage', 'check', 'request_transfer');
  const asked = await life.read(tip.id);
  expect((await openTip(life.context(city), { tipId: tip.id })).actions).not.toContain('transfer');
  await expect(life.acts.transfer(city, asked)).rejects.toMatchObject({ code: 'not_allowed' });
});

test('a move takes key, texts, talk and counts along; the city total stays, the old unit sees nothing more', async () => {
  const { code, tip } = await life.send({ reach: 'handler', contactPhone: '0900 000 000' });
  await life.play(tip, duty, 'triage', 'check', 'mark_valuable', 'reply', 'note', 'tag');
  const checked = await life.read(tip.id);
  const command = {
    ...life.of(checked),
    toArea: '31120',
    reason: 'other_area' as const,
    reasonText: 'bên kia cầu',
  };
  const facts = await changeOf(() => moveTip(life.context(duty), command));
  expect(facts).toEqual({
    '31120 T01': 1,
    '31120 T02': 1,
    '31120 T05': 1,
    '31135 T01': -1,
    '31135 T02': -1,
    '31135 T05': -1,
  });
  await moveTip(life.context(duty), command);
  expect(
    (await eventsOf(database, tip.id))
      .slice(-2)
      .map(({ verb, chain }) => `${chain} ${verb}`)
      .sort(),
  ).toEqual(['31120 move_in', '31135 move']);
  await expect(openTip(life.context(duty), { tipId: tip.id })).rejects.toMatchObject({ code: 'not_found' });
  const opened = await openTip(life.context(neighbour), { tipId: tip.id });
  expect(opened).toMatchObject({ areaCode: '31120', movedFrom: '31135', status: 'triaged', handlerId: null });
  expect(opened.notes.map(({ text }) => text).sort()).toEqual([
    'bên kia cầu',
    'gọi lại buổi sáng',
    'hẻm cụt',
  ]);
  expect(opened.tags).toEqual(['theft']);
  expect(opened.messages).toMatchObject([{ author: 'officer', text: 'Chào bạn' }]);
  expect((await followTip(life.resident, code)).areaCode).toBe('31120');
  const waits = await readInScope(database.officerApi, { tenant: '92', path: '92/31120/' }, (trx) =>
    listNotices(trx, { tenant: '92', limit: 50 }),
  );
  expect(waits.filter((notice) => notice.tipId === tip.id).map(({ kind }) => kind)).toEqual(['moved_in']);
  await life.play(await life.read(tip.id), neighbour, 'check', 'reply', 'resolve');
  expect((await life.read(tip.id)).movedFrom).toBeNull();
});

test('a move gives no new time: the clock of the other unit counts from the receipt', async () => {
  const { tip } = await life.send();
  await life.triage(duty, tip);
  life.later(50);
  await life.move(duty, await life.read(tip.id), '31120');
  const { clocks } = await openTip(life.context(neighbour), { tipId: tip.id });
  expect(clocks.find(({ code, endedAt }) => code === 'commune_transfer' && !endedAt)?.startedAt).toEqual(
    tip.receivedAt,
  );
});

test('moves against each other at once never wait for each other', async () => {
  const tips = [];
  for (let at = 0; at < 6; at += 1) tips.push(await life.send());
  for (const { tip } of tips.slice(0, 3)) await life.move(duty, tip, '31120');
  const back = await Promise.all(tips.slice(0, 3).map(({ tip }) => life.read(tip.id)));
  const there = await Promise.all(tips.slice(3).map(({ tip }) => life.read(tip.id)));
  await Promise.all([
    ...back.map((tip) => life.move(neighbour, tip, '31135')),
    ...there.map((tip) => life.move(duty, tip, '31120')),
  ]);
});

test('a tip about an officer, by its sender or by a unit, never goes down from the city', async () => {
  const { tip } = await life.send({ aboutOfficer: true });
  await expect(life.move(city, tip, '31135')).rejects.toMatchObject({
    fields: { toArea: 'tip.error.area.aboutOfficer' },
  });
  const sent = (await life.send()).tip;
  await moveTip(life.context(duty), { ...life.of(sent), toArea: '92', reason: 'about_unit' });
  await expect(life.move(city, await life.read(sent.id), '31120')).rejects.toMatchObject({
    code: 'conflict',
  });
});

test('whatever is done with a tip about an officer, the passed commune sees and counts the same', async () => {
  const seen = () =>
    readInScope(database.officerApi, { tenant: '92', path: '92/31135/' }, async (trx) => {
      const figures = await computeFigures(trx, {
        tenant: '92',
        from: plainDate('2026-01-01'),
        to: plainDate('2027-12-31'),
        by: 'area',
        at: new Date('2028-01-01T00:00:00Z'),
      });
      return JSON.stringify([
        await listTips(trx, { tenant: '92', limit: 500 }),
        await listNotices(trx, { tenant: '92', limit: 500 }),
        await listDueTips(trx, { tenant: '92', before: new Date('2030-01-01'), legal: true, limit: 500 }),
        await listDueTips(trx, { tenant: '92', before: new Date('2030-01-01'), legal: false, limit: 500 }),
        figures,
        await trx.selectFrom('events').select(['seq', 'id']).where('tenant_id', '=', '92').execute(),
      ]);
    });
  const before = await seen();
  const { code, tip } = await life.send({ aboutOfficer: true });
  await life.triage(city, tip, { track: 'denunciation', crimeKind: undefined, nameKnown: true });
  await life.play(
    await life.read(tip.id),
    city,
    'accept',
    'note',
    'tag',
    'mark_valuable',
    'resolve',
    'answer',
  );
  await rateTip(life.resident, { code, verdict: 'not_solved' });
  await askReview(life.resident, { id: randomUUID(), code, text: 'Xin xem lại' });
  await life.play(await life.read(tip.id), city, 'reopen', 'split', 'resolve');
  expect(await seen()).toBe(before);
  for (const act of Object.values(life.acts)) {
    await expect(act(commander, await life.read(tip.id))).rejects.toMatchObject({ code: 'not_found' });
  }
});

test('a duplicate counts no more, and counts again when that was wrong', async () => {
  const { tip: first } = await life.send();
  const { code, tip } = await life.send();
  const checked = await life.play(tip, duty, 'check', 'mark_valuable');
  const command = { ...life.of(checked), intoTipId: first.id, reason: 'sent_twice' as const };
  const merged = await changeOf(() => mergeTip(life.context(duty), command));
  expect(merged).toEqual({ '31135 T01': -1, '31135 T02': -1, '31135 T05': -1, '31135 T14': -1 });
  expect(await changeOf(() => mergeTip(life.context(duty), command))).toEqual({});
  expect((await followTip(life.resident, code)).status).toBe('resolved');
  const other = (await life.send()).tip;
  await expect(
    mergeTip(life.context(duty), { ...life.of(other), intoTipId: tip.id, reason: 'sent_twice' }),
  ).rejects.toMatchObject({ code: 'invalid' });
  const again = await life.read(tip.id);
  const wrong = { ...life.of(again), reason: 'new_information' as const };
  await expect(reopenTip(life.context(commander), wrong)).rejects.toMatchObject({ code: 'invalid' });
  expect(await changeOf(() => life.play(again, commander, 'reopen'))).toEqual({
    '31135 T01': 1,
    '31135 T05': 1,
    '31135 T14': 1,
  });
});

test('a part is a tip of its own, received when the whole was; its sender stays with the whole', async () => {
  const { tip } = await life.send();
  life.later(30);
  const command = { ...life.of(tip), text: 'Việc đánh bạc ở nhà bên', reason: 'two_matters' as const };
  const facts = await changeOf(() => splitTip(life.context(duty), command));
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
  const facts = await changeOf(async () => life.play(await life.read(tip.id), commander, 'reopen'));
  expect(facts).toEqual({ '31135 T05': 1, '31135 T07N': -1, '31135 T11D': -1, '31135 T11N': -1 });
  expect(await running(tip.id)).toEqual(['house_reopened']);
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

test('an officer who leaves hands every open tip over, once', async () => {
  const tips = [await life.send(), await life.send(), await life.send()];
  for (const { tip } of tips) await life.play(tip, duty, 'check');
  const command = { id: randomUUID(), fromOfficerId: duty.id, toOfficerId: second.id };
  const { handedOver, left } = await handOverTips(life.context(commander), command);
  expect(handedOver).toBeGreaterThanOrEqual(3);
  expect(left).toBe(0);
  expect((await life.read(tips[0]?.tip.id ?? '')).handlerId).toBe(second.id);
  expect(await handOverTips(life.context(commander), command)).toEqual({ handedOver: 0, left: 0 });
});

test('nobody is given a tip who does not handle tips there', async () => {
  const { tip } = await life.send();
  for (const officer of [neighbour.id, life.inspector.id, randomUUID()]) {
    await expect(
      assignTip(life.context(duty), { ...life.of(tip), toOfficerId: officer, reason: 'roster' }),
    ).rejects.toMatchObject({ fields: { toOfficerId: 'tip.error.officer.unfit' } });
  }
});

test('a track that needs a name is refused without one, and a criminal tip without its kind', async () => {
  const { tip } = await life.send();
  await expect(life.triage(duty, tip, { track: 'denunciation', crimeKind: undefined })).rejects.toMatchObject(
    {
      fields: { track: 'tip.error.track.needsName' },
    },
  );
  await expect(life.triage(duty, tip, { crimeKind: undefined })).rejects.toMatchObject({ code: 'invalid' });
  const known = await life.triage(duty, tip, {
    track: 'denunciation',
    crimeKind: undefined,
    nameKnown: true,
  });
  await life.play(known, duty, 'check');
  await expect(
    resolveTip(life.context(duty), { ...life.of(await life.read(tip.id)), outcome: 'prosecuted' }),
  ).rejects.toMatchObject({ fields: { outcome: 'tip.error.outcome.track' } });
});

test('an extension keeps to the law and moves the due date', async () => {
  const { tip } = await life.send();
  await life.play(tip, commander, 'triage', 'check', 'request_transfer', 'transfer', 'extend');
  const { clocks } = await openTip(life.context(city), { tipId: tip.id });
  const decision = clocks.filter(({ code }) => code === 'agency_decision');
  expect(decision.map(({ endedBy, extensions }) => [endedBy, extensions])).toEqual([
    ['extended', 0],
    [null, 1],
  ]);
  const request = {
    ...life.of(await life.read(tip.id)),
    limit: 'agency_decision',
    ground: 'very_complex' as const,
    requestedOn: plainDate('2026-11-20'),
  };
  await expect(extendLimit(life.context(commander), request)).rejects.toMatchObject({ code: 'invalid' });
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

test('closing says why no answer was given, and the tip does not contradict it', async () => {
  const { tip } = await life.send();
  const resolved = await life.play(tip, duty, 'check', 'resolve');
  for (const reason of ['answered', 'no_way_to_answer'] as const) {
    await expect(closeTip(life.context(duty), { ...life.of(resolved), reason })).rejects.toMatchObject({
      code: 'invalid',
    });
  }
  const facts = await changeOf(() =>
    closeTip(life.context(duty), { ...life.of(resolved), reason: 'sender_wants_none' }),
  );
  expect(facts).toEqual({ '31135 T11D': 1 });
});

test('out of scope: counted as received, never valuable, destroyed in time, nothing unread lost', async () => {
  life.setNow('2028-03-01T02:00:00Z');
  const { code, tip } = await life.send({ description: 'Ý kiến riêng của tôi' });
  const { code: codeOfUnread, tip: unread } = await life.send();
  const outOfScope = { track: 'out_of_scope', crimeKind: undefined } as const;
  const facts = await changeOf(() => life.triage(duty, tip, outOfScope));
  expect(facts).toEqual({ '31135 T05': -1, '31135 T07N': 1 });
  await life.triage(duty, unread, outOfScope);
  expect(await life.read(tip.id)).toMatchObject({
    status: 'closed',
    outcome: 'out_of_scope',
    destroyOn: '2028-03-31',
  });
  expect(await running(tip.id)).toEqual([]);
  for (const action of ['mark_valuable', 'request_transfer', 'reply'] as const) {
    await expect(life.acts[action](commander, await life.read(tip.id))).rejects.toMatchObject({
      code: 'conflict',
    });
  }
  await addMessage(life.resident, { id: randomUUID(), code: codeOfUnread, text: 'Xin đọc thêm' });
  expect(await destroyOutOfScope(jobs)).toBe(0);
  life.setNow('2028-03-30T02:00:00Z');
  expect(await destroyOutOfScope(jobs)).toBe(1);
  expect(await destroyOutOfScope(jobs)).toBe(0);
  const left = await sql<{ texts: number }>`
    select count(*) as texts from tindan.tip_texts where tip_id = ${tip.id}`.execute(database.admin);
  expect(Number(left.rows[0]?.texts)).toBe(0);
  expect(await openTip(life.context(duty), { tipId: tip.id })).toMatchObject({
    content: { description: '' },
    actions: [],
  });
  expect(await followTip(life.resident, code)).toMatchObject({ status: 'resolved', messages: [] });
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
  expect(await running(tip.id)).toEqual(['house_check', 'house_first_look']);
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
  const due = await readInScope(database.officerApi, { tenant: '92', path: '92/31135/' }, async (trx) => [
    (await listDueTips(trx, { tenant: '92', before: life.now(), legal: true, limit: 500 })).map(
      ({ tipId }) => tipId,
    ),
    (await nearestClocks(trx, { tenant: '92', tipIds: [tip.id] })).get(tip.id)?.legal?.code,
  ]);
  expect(due[0]).toContain(tip.id);
  expect(due[1]).toBe('commune_transfer');
  await life.play(await life.read(tip.id), commander, 'check', 'request_transfer', 'transfer');
  expect((await told()).filter((line) => line.includes('commune_transfer'))).toEqual([]);
  expect(await overdue('2028-05-17', life.now())).toBe(earlier);
});
