import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { contract } from '#contract/contract.ts';
import { submitTip } from '#modules/tips/for-public.ts';
import { testDatabase } from '../../test/support/database.ts';
import { callApi, signedInOfficer, testOfficerApi } from '../../test/support/officer-api.ts';
import { exampleForm, prepareTips } from '../../test/support/tips.ts';
import { officerRoutes } from './routes.ts';

const database = await testDatabase();
const prepared = await prepareTips(database);
const { app, logged } = await testOfficerApi(database, prepared);
const context = { db: database.officerApi, clock: prepared.clock, tenant: '92' };
const enter = (
  username: string,
  role: Parameters<typeof signedInOfficer>[3][number]['role'],
  areaPath: string,
) => signedInOfficer(app, context, username, [{ role, areaPath }]);

const duty = await enter('duty', 'duty_officer', '92/31135/');
const neighbour = await enter('neighbour', 'duty_officer', '92/31120/');
const city = await enter('city', 'city_movement_officer', '92/');
const inspector = await enter('inspector', 'inspector', '92/');
const administrator = await enter('administrator', 'administrator', '92/');
const secret = 'Tối nào cũng có người lạ ra vào nhà trọ cuối hẻm, mùi khét';

async function newTip(change: Partial<typeof exampleForm> = {}) {
  await submitTip(prepared.resident, { ...exampleForm, ...change });
  const { body } = await city.call('GET', '/api/tips?limit=1');
  return body.tips[0] as { id: string; version: number };
}
const command = (tip: { version: number }) => ({ id: randomUUID(), version: tip.version });
const accesses = () => database.admin.selectFrom('accesses').selectAll().orderBy('at').execute();
let tip: { id: string; version: number };
beforeAll(async () => {
  tip = await newTip();
});

const addressOf = (name: keyof typeof contract) => contract[name].path.replace(':tipId', tip.id);

test.each(officerRoutes.filter(({ access }) => access.who !== 'anyone').map(({ name }) => name))(
  '%s without a session answers not_signed_in',
  async (name) => {
    const { status, body } = await callApi(app, contract[name].method, addressOf(name));
    expect([status, body]).toEqual([401, { code: 'not_signed_in' }]);
  },
);

test.each(
  officerRoutes
    .filter(({ access }) => access.who === 'roles' && !access.roles.includes('administrator'))
    .map(({ name }) => name),
)('%s is refused to an administrator, and the refusal is remembered', async (name) => {
  const { status, body } = await administrator.call(contract[name].method, addressOf(name));
  expect([status, body]).toEqual([403, { code: 'not_allowed' }]);
  const last = (await accesses()).at(-1);
  expect(last).toMatchObject({ officer_id: administrator.id, action: name, allowed: false });
});

const bodies = {
  checkTip: {},
  markTipValuable: { ground: 'prevented_harm' },
  resolveTip: { outcome: 'unfounded' },
  replyToTip: { text: 'Đã nhận' },
} as const;

test.each(Object.entries(bodies))('%s from another area answers not_found', async (name, more) => {
  const path = addressOf(name as keyof typeof bodies);
  const { status, body } = await neighbour.call('POST', path, { ...command(tip), ...more });
  expect([status, body]).toEqual([404, { code: 'not_found' }]);
  expect((await accesses()).at(-1)).toMatchObject({
    officer_id: neighbour.id,
    record_id: tip.id,
    allowed: false,
  });
});

test('opening from another area answers as if there were no such tip', async () => {
  const there = await neighbour.call('GET', `/api/tips/${tip.id}`);
  const nowhere = await neighbour.call('GET', `/api/tips/${randomUUID()}`);
  const nonsense = await neighbour.call('GET', '/api/tips/1');
  expect([there.status, there.body]).toEqual([404, { code: 'not_found' }]);
  expect([nowhere.status, nowhere.body]).toEqual([there.status, there.body]);
  expect([nonsense.status, nonsense.body]).toEqual([there.status, there.body]);
});

test('a reading shows the tip and leaves a row', async () => {
  const { status, body } = await duty.call('GET', `/api/tips/${tip.id}`);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    areaName: 'phường Ninh Kiều',
    content: { description: secret },
    actions: expect.arrayContaining(['check', 'reply']),
    mayViewContact: false,
  });
  const last = (await accesses()).at(-1);
  expect(last).toMatchObject({
    officer_id: duty.id,
    action: 'openTip',
    record_id: tip.id,
    area_path: '92/31135/',
    allowed: true,
  });
});

test('an inspector reads and changes nothing', async () => {
  const { body } = await inspector.call('GET', `/api/tips/${tip.id}`);
  expect(body.actions).toEqual([]);
  expect((await inspector.call('POST', `/api/tips/${tip.id}/check`, command(tip))).status).toBe(403);
});

test('the inbox shows the own area, page by page, and nothing of what was told', async () => {
  for (let i = 0; i < 3; i++) await newTip();
  await newTip({ areaCode: '31120' });
  const first = await duty.call('GET', '/api/tips?limit=2&group=fresh');
  expect(first.body.tips).toHaveLength(2);
  expect(new Set(first.body.tips.map((one: { areaCode: string }) => one.areaCode))).toEqual(
    new Set(['31135']),
  );
  const next = await duty.call('GET', `/api/tips?limit=2&group=fresh&before=${first.body.next}`);
  const ids = [...first.body.tips, ...next.body.tips].map((one: { id: string }) => one.id);
  expect(new Set(ids).size).toBe(4);
  expect(next.body.next).toBeNull();
  expect(JSON.stringify(first.body)).not.toContain('nhà trọ');
});

test('today counts and lists what waits, oldest first', async () => {
  const { body } = await duty.call('GET', '/api/today');
  expect(body.counts.fresh).toBe(body.fresh.length);
  const times = body.fresh.map((one: { receivedAt: string }) => one.receivedAt);
  expect(times).toEqual([...times].sort());
  const none = (await administrator.call('GET', '/api/today')).body.counts;
  expect(Object.values(none).every((count) => count === 0)).toBe(true);
});

test('check, valuable, reply, resolve; an older version is a conflict', async () => {
  const mine = await newTip();
  const check = command(mine);
  const checked = await duty.call('POST', `/api/tips/${mine.id}/check`, check);
  expect(checked.body).toMatchObject({ status: 'checking', version: 2 });
  expect((await duty.call('POST', `/api/tips/${mine.id}/check`, check)).body).toEqual(checked.body);
  const stale = await duty.call('POST', `/api/tips/${mine.id}/resolve`, {
    ...command(mine),
    outcome: 'prosecuted',
  });
  expect([stale.status, stale.body]).toEqual([409, { code: 'conflict' }]);

  const valued = await duty.call('POST', `/api/tips/${mine.id}/mark-valuable`, {
    ...command(checked.body),
    ground: 'led_to_handling',
  });
  expect(valued.body).toMatchObject({ valuable: true, version: 3 });
  const text = 'Chúng tôi đã nhận tin';
  await duty.call('POST', `/api/tips/${mine.id}/reply`, { ...command(valued.body), text });
  const opened = await duty.call('GET', `/api/tips/${mine.id}`);
  expect(opened.body.messages).toMatchObject([{ author: 'officer', text }]);
  const resolved = await duty.call('POST', `/api/tips/${mine.id}/resolve`, {
    ...command(opened.body),
    outcome: 'prosecuted',
  });
  expect(resolved.body).toMatchObject({ status: 'resolved', outcome: 'prosecuted' });
});

test('how to call the sender is shown to the handler alone', async () => {
  const mine = await newTip({ reach: 'handler', contactPhone: '0900 000 000' });
  expect((await duty.call('POST', `/api/tips/${mine.id}/view-contact`)).status).toBe(404);
  await duty.call('POST', `/api/tips/${mine.id}/check`, command(mine));
  expect((await duty.call('GET', `/api/tips/${mine.id}`)).body.mayViewContact).toBe(true);
  expect((await city.call('GET', `/api/tips/${mine.id}`)).body.mayViewContact).toBe(false);
  const { body } = await duty.call('POST', `/api/tips/${mine.id}/view-contact`);
  expect(body).toMatchObject({ contactPhone: '0900 000 000' });
});

test('a wrong body answers 422 with a catalogue key for each field', async () => {
  const { status, body } = await duty.call('POST', `/api/tips/${tip.id}/resolve`, {
    id: 'x',
    outcome: 'won',
  });
  expect([status, body]).toEqual([
    422,
    {
      code: 'invalid',
      fields: { id: 'idWrong', version: 'wrong', outcome: 'outcomeRequired' },
    },
  ]);
  const empty = await duty.call('POST', `/api/tips/${tip.id}/reply`, { ...command(tip), text: '  ' });
  expect([empty.status, Object.keys(empty.body.fields)]).toEqual([422, ['text']]);
  const more = await duty.call('POST', `/api/tips/${tip.id}/check`, { ...command(tip), status: 'resolved' });
  expect(more.status).toBe(422);
});

test('a fault of ours shows a request id and logs nothing that anybody wrote', async () => {
  await database.admin.schema.alterTable('tip_texts').renameTo('tip_texts_gone').execute();
  const { status, body } = await duty.call('GET', `/api/tips/${tip.id}`);
  await database.admin.schema.alterTable('tip_texts_gone').renameTo('tip_texts').execute();
  expect(status).toBe(500);
  expect(body).toEqual({ code: 'failed', requestId: expect.stringMatching(/^[0-9a-f]{8}$/) });
  expect(logged()).toContain(body.requestId);
  for (const word of [tip.id, 'duty', '127.0.0.1', 'nhà trọ', 'tip_texts'])
    expect(logged()).not.toContain(word);
});
