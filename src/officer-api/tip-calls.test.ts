import { beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../test/support/database.ts';
import { apiDesk } from './api-desk.fixture.ts';

const database = await testDatabase();
const { duty, city, administrator, newTip, command } = await apiDesk(database);

beforeAll(async () => {
  await newTip();
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
