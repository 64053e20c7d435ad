import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { computeFigures } from '#modules/figures/for-officers.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { extendLimit, listMovedAway, listNotices, listTips, moveTip, openTip } from '../for-officers.ts';
import { askReview, followTip, rateTip } from '../for-public.ts';
import { changeOf, eventsOf } from '../tip-change.fixture.ts';
import { prepareTipLife } from '../tip-life.fixture.ts';

const database = await testDatabase();
const life = await prepareTipLife(database);
const { duty, commander, neighbour, city } = life;

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
  const facts = await changeOf(life, () => moveTip(life.context(duty), command));
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

test('a unit sees of the tips that it moved where they went and whether they were taken up there, others see none', async () => {
  const movedFrom = async (path: string, tipIds: readonly string[]) =>
    (await listMovedAway({ db: database.officerApi, tenant: '92' }, { paths: [path], limit: 100 }))
      .filter(({ tipId }) => tipIds.includes(tipId))
      .map(({ from, to, reason, isTaken }) => [from, to, reason, isTaken]);
  const { tip } = await life.send();
  const sentUp = (await life.send()).tip;
  const ids = [tip.id, sentUp.id];
  expect(await movedFrom('92/31135/', ids)).toEqual([]);
  await life.move(duty, tip, '31120');
  expect(await movedFrom('92/31135/', ids)).toEqual([['31135', '31120', 'other_area', false]]);
  life.later(1);
  await moveTip(life.context(duty), { ...life.of(sentUp), toArea: '92', reason: 'about_unit' });
  await life.play(await life.read(tip.id), neighbour, 'check');
  const all = [
    ['31135', '92', 'about_unit', null],
    ['31135', '31120', 'other_area', true],
  ];
  expect(await movedFrom('92/31135/', ids)).toEqual(all);
  await life.triage(city, await life.read(sentUp.id), {
    track: 'denunciation',
    crimeKind: undefined,
    nameKnown: true,
  });
  expect(await movedFrom('92/31135/', ids)).toEqual(all);
  expect(await movedFrom('92/31120/', ids)).toEqual([]);
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
        await trx.selectFrom('tip_clocks').select(['tip_id', 'code']).where('ended_at', 'is', null).execute(),
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
