import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { submitTip } from '#modules/tips/for-public.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { signedInOfficer, testOfficerApi } from '../../../../test/support/officer-api.ts';
import { communes, exampleForm, prepareTips } from '../../../../test/support/tips.ts';

const database = await testDatabase();
const prepared = await prepareTips(database);
const { app } = await testOfficerApi(database, prepared);
const context = { db: database.officerApi, clock: prepared.clock, tenant: prepared.tenant };
const officer = (
  name: string,
  role: 'duty_officer' | 'city_movement_officer' | 'inspector',
  areaPath: string,
) => signedInOfficer(app, context, name, [{ role, areaPath }]);
const duty = await officer('truc.ban', 'duty_officer', '92/31135/');
const neighbour = await officer('hang.xom', 'duty_officer', '92/31120/');
const city = await officer('thanh.pho', 'city_movement_officer', '92/');

const now = () => prepared.clock().getTime();
const hours = (n: number) => new Date(now() + n * 3_600_000);

async function newTip(change: Partial<typeof exampleForm> = {}, row: object = {}): Promise<string> {
  await submitTip(prepared.resident, { ...exampleForm, ...change });
  const { id } = await database.admin
    .selectFrom('tips')
    .select('id')
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  if (Object.keys(row).length > 0) {
    await database.admin.updateTable('tips').set(row).where('id', '=', id).execute();
  }
  return id;
}

/** A running clock of a tip. */
const clock = (tipId: string, legal: boolean, dueAt: Date) =>
  sql`
  insert into tindan.tip_clocks (tenant_id, tip_id, id, area_code, area_path, code, legal, overdue, started_at, from_at, due_at)
  select tenant_id, id, ${randomUUID()}, area_code, area_path, ${legal ? 'check' : 'house'}, ${legal}, ${legal},
    received_at, received_at, ${dueAt} from tindan.tips where id = ${tipId}`.execute(database.admin);

const list = async (who: typeof duty, query = '') => (await who.call('GET', `/api/tips?${query}`)).body;
const ids = async (who: typeof duty, query = '') =>
  (await list(who, query)).tips.map(({ id }: { id: string }) => id);

test('heaps go by status and, apart from it, by the clock of the law and that of the house', async () => {
  const fresh = await newTip();
  const late = await newTip({}, { status: 'checking', checked_at: new Date() });
  const later = await newTip({}, { status: 'triaged', triaged_at: new Date() });
  const soon = await newTip({ areaCode: communes.caiKhe });
  const resolved = await newTip({}, { status: 'resolved', outcome: 'unfounded', resolved_at: new Date() });
  const closed = await newTip({}, { status: 'closed', outcome: 'unfounded', closed_at: new Date() });
  // the clock of the test stands at ten in the evening of Viet Nam: an hour on it is still today
  await clock(late, true, hours(-3));
  await clock(late, true, hours(-50));
  await clock(later, true, hours(-5));
  await clock(later, false, hours(5));
  await clock(fresh, false, hours(-1));
  await clock(soon, true, hours(1));

  expect(await ids(duty, 'group=fresh')).toEqual([fresh]);
  expect(await ids(duty, 'group=overdue')).toEqual([late, later]);
  expect(await ids(duty, 'group=house_overdue')).toEqual([fresh]);
  expect(await ids(duty, 'group=due_today')).toEqual([]);
  expect(await ids(city, 'group=due_today')).toEqual([soon]);
  expect(await ids(duty, 'group=to_answer')).toEqual([resolved]);
  expect(await ids(duty, 'group=working')).toEqual([later, late]);
  expect(await ids(duty, 'group=done')).toEqual([closed]);
  expect(await ids(neighbour)).toEqual([soon]);

  const { tips, counts } = await list(duty);
  expect(counts).toEqual({
    fresh: 1,
    due_today: 0,
    overdue: 2,
    house_overdue: 1,
    to_answer: 1,
    working: 2,
    waiting: 0,
  });
  expect((await list(city)).counts).toMatchObject({ fresh: 2, due_today: 1, overdue: 2 });
  const row = tips.find(({ id }: { id: string }) => id === later);
  expect(Date.parse(row.legalDueAt)).toBeLessThan(now());
  expect(Date.parse(row.houseDueAt)).toBeGreaterThan(now());
});

test('filters narrow each other and go into the Excel file too', async () => {
  const urgent = await newTip(
    {},
    { urgency: 'urgent', track: 'criminal', channel: 'hotline', handler_id: duty.id },
  );
  const valuable = await newTip({}, { valuable: true, urgency: 'urgent' });
  expect(await ids(duty, 'urgency=urgent')).toEqual([valuable, urgent]);
  expect(await ids(duty, 'urgency=urgent&sort=oldest')).toEqual([urgent, valuable]);
  expect(await ids(duty, 'urgency=urgent&handler=me')).toEqual([urgent]);
  expect(await ids(duty, `handler=${duty.id}&track=criminal&channel=hotline`)).toEqual([urgent]);
  expect(await ids(duty, 'urgency=urgent&handler=none&valuable=1')).toEqual([valuable]);
  expect(await ids(duty, 'urgency=urgent&files=1')).toEqual([]);
  expect(await ids(duty, 'from=2026-11-20&to=2026-11-20&urgency=urgent')).toHaveLength(2);
  expect(await ids(duty, 'from=2026-11-21')).toEqual([]);
  expect(await ids(duty, 'to=2026-11-19')).toEqual([]);
  const file = await duty.call('GET', '/api/exports/tips?urgency=urgent&handler=me');
  expect(file.status).toBe(200);
  expect((await duty.call('GET', '/api/tips?group=nothing')).status).toBe(422);
});

test('pages follow each other along the index, forwards, backwards and by the clock', async () => {
  const made: string[] = [];
  for (let n = 0; n < 7; n += 1) {
    const id = await newTip({ areaCode: communes.caiKhe }, { channel: 'zalo' });
    await clock(id, true, hours(-10 - n));
    made.push(id);
  }
  const walk = async (query: string): Promise<string[]> => {
    const seen: string[] = [];
    let before: string | null = '';
    while (before !== null) {
      const page = await list(neighbour, `${query}&limit=3${before ? `&before=${before}` : ''}`);
      expect(page.counts === null).toBe(before !== '');
      seen.push(...page.tips.map(({ id }: { id: string }) => id));
      before = page.next;
    }
    return seen;
  };
  expect(await walk('channel=zalo')).toEqual([...made].reverse());
  expect(await walk('channel=zalo&sort=oldest')).toEqual(made);
  expect(await walk('channel=zalo&group=overdue')).toEqual([...made].reverse());
});

test('what came in since the last question is told with no word but whether somebody is in danger', async () => {
  const first = (await duty.call('GET', '/api/inbox/arrivals')).body;
  // who opens the app is told what nobody has taken up though somebody is in danger, and nothing else of before
  expect(first.arrivals.length).toBeGreaterThan(0);
  expect(first.arrivals.every(({ isUrgent }: { isUrgent: boolean }) => isUrgent)).toBe(true);
  const calm = await newTip();
  const pressing = await newTip({ dangerNow: true });
  const elsewhere = await newTip({ areaCode: communes.caiKhe, dangerNow: true });
  const { arrivals } = (await duty.call('GET', `/api/inbox/arrivals?after=${first.at}`)).body;
  const told = new Map(
    arrivals.map((one: { tip: { id: string }; isUrgent: boolean }) => [one.tip.id, one.isUrgent]),
  );
  expect(told.get(calm)).toBe(false);
  expect(told.get(pressing)).toBe(true);
  expect(told.has(elsewhere)).toBe(false);
  // ten in the evening in Viet Nam
  expect(arrivals.every((one: { isAtNight: boolean }) => one.isAtNight)).toBe(true);
  expect(JSON.stringify(arrivals)).not.toContain('khét');
});

test('an officer keeps views for oneself, once each, and drops them', async () => {
  const filter = { group: 'overdue', urgency: 'urgent', handler: 'none' };
  const view = { id: randomUUID(), name: 'Tin khẩn chưa giao', filter };
  for (let n = 0; n < 2; n += 1) {
    const { status, body } = await duty.call('POST', '/api/inbox/filters', view);
    expect([status, body.filters]).toEqual([200, [view]]);
  }
  expect((await neighbour.call('GET', '/api/inbox/filters')).body.filters).toEqual([]);
  await neighbour.call('POST', `/api/inbox/filters/${view.id}/remove`);
  expect((await duty.call('GET', '/api/inbox/filters')).body.filters).toEqual([view]);
  expect((await duty.call('POST', '/api/inbox/filters', { ...view, name: ' ' })).body.fields).toEqual({
    name: 'filterNameRequired',
  });
  for (let n = 0; n < 19; n += 1) {
    await duty.call('POST', '/api/inbox/filters', { id: randomUUID(), name: `Lọc ${n}`, filter: {} });
  }
  const full = await duty.call('POST', '/api/inbox/filters', { id: randomUUID(), name: 'Thừa', filter: {} });
  expect([full.status, full.body.fields]).toEqual([422, { name: 'filterTooMany' }]);
  const dropped = await duty.call('POST', `/api/inbox/filters/${view.id}/remove`);
  expect(dropped.body.filters).toHaveLength(19);
});
