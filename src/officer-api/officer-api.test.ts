import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { contract } from '#contract/contract.ts';
import { testDatabase } from '../../test/support/database.ts';
import { callApi } from '../../test/support/officer-api.ts';
import { apiDesk } from './api-desk.fixture.ts';
import { officerRoutes } from './routes.ts';

const database = await testDatabase();
const { app, logged, newTip, command, ...people } = await apiDesk(database);
const { duty, neighbour, inspector, administrator } = people;
const secret = 'Tối nào cũng có người lạ ra vào nhà trọ cuối hẻm, mùi khét';
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
