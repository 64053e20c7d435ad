import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { plainDate } from '#domain/calendar/plain-date.ts';
import type { Actor } from '#domain/officers/actor.ts';
import { sumFacts } from '#modules/figures/sum-facts.repository.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { addOfficer, communes, exampleForm, prepareTips } from '../../../test/support/tips.ts';
import {
  checkTip,
  listTips,
  markTipValuable,
  openTip,
  replyToTip,
  resolveTip,
  viewContact,
} from './for-officers.ts';
import { addMessage, followTip, submitTip } from './for-public.ts';

const database = await testDatabase();
const { resident, officer } = await prepareTips(database);
const duty = await addOfficer(database, 'duty_officer', '92/31135/');
const neighbour = await addOfficer(database, 'duty_officer', '92/31120/');
const city = await addOfficer(database, 'city_movement_officer', '92/');
const inspector = await addOfficer(database, 'inspector', '92/');
const administrator = await addOfficer(database, 'administrator', '92/');

async function newest(path: string) {
  const [tip] = await readInScope(database.officerApi, { tenant: '92', path }, (trx) =>
    listTips(trx, { tenant: '92', limit: 1 }),
  );
  if (!tip) throw new Error('no tip');
  return tip;
}

async function send(change: Partial<typeof exampleForm> = {}) {
  const { code } = await submitTip(resident, { ...exampleForm, ...change });
  return { code, tip: await newest('92/') };
}

const command = (tip: { id: string; version: number }) => ({
  id: randomUUID(),
  tipId: tip.id,
  version: tip.version,
});

const sums = async () => {
  const rows = await readInScope(database.officerApi, { tenant: '92', path: '92/31135/' }, (trx) =>
    sumFacts(trx, {
      tenant: '92',
      indicators: ['T01', 'T02', 'T05', 'T07N', 'T08', 'T09', 'T10'],
      from: null,
      to: plainDate('2026-12-14'),
    }),
  );
  return Object.fromEntries(rows.map((row) => [row.indicator, Number(row.quantity)]));
};

test('a tip walks from received to resolved, and the facts follow', async () => {
  const before = await sums();
  const { code, tip } = await send();
  const checked = await checkTip(officer(duty), command(tip));
  expect(checked).toMatchObject({ status: 'checking', handlerId: duty.id, version: 2 });
  const valuable = await markTipValuable(officer(duty), { ...command(checked), ground: 'led_to_handling' });
  const resolved = await resolveTip(officer(duty), { ...command(valuable), outcome: 'prosecuted' });
  expect(resolved).toMatchObject({ status: 'resolved', outcome: 'prosecuted', valuable: true });
  expect((await followTip(resident, code)).status).toBe('resolved');
  const after = await sums();
  const change = Object.fromEntries(
    Object.keys(after).map((key) => [key, (after[key] ?? 0) - (before[key] ?? 0)]),
  );
  expect(change).toEqual({ T01: 1, T02: 1, T05: 0, T07N: 1 });
});

test('what was told is opened by its own commune and the city, and by nobody else', async () => {
  const { tip } = await send({ description: 'Có người bán pháo' });
  for (const reader of [duty, city, inspector]) {
    const opened = await openTip(officer(reader), { tipId: tip.id });
    expect(opened.content).toMatchObject({ description: 'Có người bán pháo', areaCode: communes.ninhKieu });
    expect(opened.content).not.toHaveProperty('salt');
  }
  await expect(openTip(officer(neighbour), { tipId: tip.id })).rejects.toMatchObject({ code: 'not_found' });
  await expect(openTip(officer(administrator), { tipId: tip.id })).rejects.toMatchObject({
    code: 'not_allowed',
  });
});

test('an inspector reads and is offered no action', async () => {
  const { tip } = await send();
  expect((await openTip(officer(inspector), { tipId: tip.id })).actions).toEqual([]);
  await expect(checkTip(officer(inspector), command(tip))).rejects.toMatchObject({ code: 'not_allowed' });
});

test.each<[string, (actor: Actor, tip: { id: string; version: number }) => Promise<unknown>]>([
  ['check', (actor, tip) => checkTip(officer(actor), command(tip))],
  [
    'mark as valuable',
    (actor, tip) => markTipValuable(officer(actor), { ...command(tip), ground: 'prevented_harm' }),
  ],
  ['resolve', (actor, tip) => resolveTip(officer(actor), { ...command(tip), outcome: 'unfounded' })],
  ['answer', (actor, tip) => replyToTip(officer(actor), { ...command(tip), text: 'Chào bạn' })],
  ['see how to reach the sender', (actor, tip) => viewContact(officer(actor), { tipId: tip.id })],
])('from another area, %s finds nothing', async (_verb, act) => {
  const { tip } = await send();
  await expect(act(neighbour, tip)).rejects.toMatchObject({ code: 'not_found' });
});

test('two officers at once: one wins, the other is told', async () => {
  const { tip } = await send();
  const results = await Promise.allSettled([
    checkTip(officer(duty), command(tip)),
    checkTip(officer(city), command(tip)),
  ]);
  expect(results.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(results.find((one) => one.status === 'rejected')?.reason).toMatchObject({ code: 'conflict' });
});

test('a retried command is done once and answers the same', async () => {
  const { tip } = await send();
  const once = command(tip);
  const first = await checkTip(officer(duty), once);
  expect(await checkTip(officer(duty), once)).toEqual(first);
});

test('a valuable tip cannot end as unfounded, and a step that is not open is a conflict', async () => {
  const { tip } = await send();
  await expect(resolveTip(officer(duty), { ...command(tip), outcome: 'unfounded' })).rejects.toMatchObject({
    code: 'conflict',
  });
  const checked = await checkTip(officer(duty), command(tip));
  const valuable = await markTipValuable(officer(duty), { ...command(checked), ground: 'prevented_harm' });
  await expect(
    resolveTip(officer(duty), { ...command(valuable), outcome: 'unfounded' }),
  ).rejects.toMatchObject({
    fields: { outcome: 'tip.error.outcome.valuable' },
  });
});

test('officer and sender talk under the code', async () => {
  const { code, tip } = await send();
  await replyToTip(officer(duty), { ...command(tip), text: 'Bạn còn nhớ màu xe không?' });
  await addMessage(resident, { id: randomUUID(), code, text: 'Màu đỏ' });
  const talk = [
    { author: 'officer', text: 'Bạn còn nhớ màu xe không?' },
    { author: 'resident', text: 'Màu đỏ' },
  ];
  expect((await followTip(resident, code)).messages).toMatchObject(talk);
  expect((await openTip(officer(duty), { tipId: tip.id })).messages).toMatchObject(talk);
});

test('how to reach the sender is for the handler alone, and each view is an event', async () => {
  const { tip } = await send({ reach: 'handler', contactName: 'chị Tư', contactPhone: '0900 000 000' });
  await checkTip(officer(duty), command(tip));
  await expect(viewContact(officer(city), { tipId: tip.id })).rejects.toMatchObject({ code: 'not_found' });
  expect(await viewContact(officer(duty), { tipId: tip.id })).toEqual({
    contactName: 'chị Tư',
    contactPhone: '0900 000 000',
  });
  const events = await readInScope(database.officerApi, { tenant: '92', path: '92/31135/' }, (trx) =>
    trx
      .selectFrom('events')
      .select('verb')
      .where('tenant_id', '=', '92')
      .where('record_id', '=', tip.id)
      .execute(),
  );
  expect(events.filter((event) => event.verb === 'view_contact')).toHaveLength(1);
});

test('a tip about an officer is seen by the city and leaves no trace in the commune', async () => {
  const seen = async () => {
    const list = await readInScope(database.officerApi, { tenant: '92', path: '92/31135/' }, (trx) =>
      listTips(trx, { tenant: '92', limit: 100 }),
    );
    return JSON.stringify([list, await sums()]);
  };
  const before = await seen();
  const { tip } = await send({ aboutOfficer: true });
  expect(await seen()).toBe(before);
  await expect(openTip(officer(duty), { tipId: tip.id })).rejects.toMatchObject({ code: 'not_found' });
  expect((await openTip(officer(city), { tipId: tip.id })).content.aboutOfficer).toBe(true);
});
