import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../../test/support/database.ts';
import { communes } from '../../../../test/support/tips.ts';
import { openTip, viewContact } from '../for-officers.ts';
import { followTip } from '../for-public.ts';
import { call, prepareCalls } from './calls.fixture.ts';
import { enterTip } from './enter-tip.ts';

const database = await testDatabase();
const calls = await prepareCalls(database);
const { duty, inspector, context, eventsOf, factsOf, countTipRows } = calls;

test('a point that an officer sets is sealed with the place; what holds none is said to its field', async () => {
  const coordinates = '10,0339; 105,7840';
  const { tipId } = await enterTip(context(duty), call({ coordinates }));
  const { content } = await openTip(context(duty), { tipId });
  expect(content).toMatchObject({
    place: 'hẻm 12 đường 30/4',
    coordinates: { lat: 10.0339, lng: 105.784 },
  });
  await expect(enterTip(context(duty), call({ coordinates: 'gần chợ' }))).rejects.toMatchObject({
    fields: { coordinates: 'tip.error.coordinates.unreadable' },
  });
});

test('a call is a tip like any other: sealed, in the log, counted, opened by its code and by its unit', async () => {
  const received = await enterTip(context(duty), call());
  expect(received).toMatchObject({ areaCode: communes.ninhKieu, isVisible: true });
  const opened = await openTip(context(duty), { tipId: received.tipId });
  expect(opened).toMatchObject({ status: 'received', channel: 'hotline', leftContact: true });
  expect(opened.content.description).toContain('65F1-123.45');
  expect(JSON.stringify(opened)).not.toContain('tạp hóa');
  const followed = await followTip(calls.resident, received.code);
  expect(followed.status).toBe('received');
  const [event] = await eventsOf(received.tipId);
  expect(event).toMatchObject({
    verb: 'receive',
    actor: `officer:${duty.id}`,
    chain: communes.ninhKieu,
    details: { channel: 'hotline', reach: 'none' },
  });
  expect((await factsOf(received.tipId)).map(({ indicator }) => indicator).sort()).toEqual([
    'T01',
    'T05',
    'T12',
    'T14',
  ]);
});

test('nothing of what was told rests in clear', async () => {
  await enterTip(
    context(duty),
    call({ description: 'chuyện kín bạch đàn 65F1', hint: 'người bán bạch đàn' }),
  );
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from tindan.tip_texts where position(convert_to('bạch đàn', 'UTF8') in sealed) > 0)
      or exists (select from tindan.events where position(convert_to('bạch đàn', 'UTF8') in body) > 0) as found`.execute(
    database.admin,
  );
  expect(rows[0]?.found).toBe(false);
});

test('the same command again is the same tip with the same code; another text under it is refused', async () => {
  const command = call();
  const first = await enterTip(context(duty), command);
  const before = await countTipRows();
  const second = await enterTip(context(duty), command);
  expect(second).toEqual(first);
  await expect(enterTip(context(duty), { ...command, description: 'chuyện khác' })).rejects.toMatchObject({
    code: 'conflict',
  });
  expect(await countTipRows()).toBe(before);
  expect((await eventsOf(first.tipId)).map(({ verb }) => verb)).toEqual(['receive']);
});

test('the command’s id rests nowhere: the code cannot be made from what is stored', async () => {
  const command = call();
  await enterTip(context(duty), command);
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from tindan.events where id = ${command.id}::uuid
      or position(${command.id} in convert_from(body, 'UTF8')) > 0) as found`.execute(database.admin);
  expect(rows[0]?.found).toBe(false);
});

test('sorted at once it is triaged, tagged, and its clocks are those of its track', async () => {
  const received = await enterTip(
    context(duty),
    call({ track: 'criminal', crimeKind: 'crime_denunciation', tags: ['theft'], urgency: 'urgent' }),
  );
  const opened = await openTip(context(duty), { tipId: received.tipId });
  expect(opened).toMatchObject({ status: 'triaged', track: 'criminal', urgency: 'urgent', tags: ['theft'] });
  expect(opened.clocks.map(({ dueAt }) => dueAt.getTime() - received.receivedAt.getTime())).toContain(
    86_400_000,
  );
  expect((await eventsOf(received.tipId)).map(({ verb }) => verb)).toEqual(['receive', 'triage', 'tag']);
});

test('a denunciation has a name, which the assigned handler alone sees, each time recorded', async () => {
  await expect(enterTip(context(duty), call({ track: 'denunciation' }))).rejects.toMatchObject({
    fields: { contactName: 'tip.error.contactName.needed' },
  });
  const received = await enterTip(
    context(duty),
    call({ track: 'denunciation', channel: 'walk_in', reach: 'handler', contactName: 'Nguyễn Thị Thử' }),
  );
  const { tipId } = received;
  await expect(viewContact(context(duty), { tipId })).rejects.toMatchObject({ code: 'not_found' });
  await sql`update tindan.tips set handler_id = ${duty.id} where id = ${tipId}`.execute(database.admin);
  expect(await viewContact(context(duty), { tipId })).toEqual({
    contactName: 'Nguyễn Thị Thử',
    contactPhone: '',
    hint: 'chị bán tạp hóa báo',
  });
  expect((await eventsOf(tipId)).at(-1)).toMatchObject({ verb: 'view_contact' });
  expect((await factsOf(tipId)).map(({ indicator }) => indicator).sort()).toEqual(['T01', 'T05']);
});

test('a letter of last week counts on its day, and so do its clocks', async () => {
  const receivedAt = new Date('2026-11-13T02:00:00Z');
  const received = await enterTip(
    context(duty),
    call({ channel: 'letter_box', receivedAt, track: 'criminal', crimeKind: 'crime_report' }),
  );
  expect((await factsOf(received.tipId)).every(({ on }) => on === '2026-11-13')).toBe(true);
  const [event] = await eventsOf(received.tipId);
  expect(event).toMatchObject({ happenedAt: receivedAt.toISOString() });
  expect(event.recordedAt > event.happenedAt).toBe(true);
});

test('who only reads writes nothing down', async () => {
  await expect(enterTip(context(inspector), call())).rejects.toMatchObject({ code: 'not_allowed' });
});
