import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import type { Actor } from '#domain/officers/actor.ts';
import { type ImportColumn, importColumns } from '#domain/tips/import/import-columns.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { addOfficer, communes, prepareTips } from '../../../../test/support/tips.ts';
import { openTip } from '../for-officers.ts';
import { followTip } from '../for-public.ts';
import { importTips } from './import-tips.ts';
import { planTipImport } from './plan-tip-import.ts';

const database = await testDatabase();
const prepared = await prepareTips(database);
const { lookupKey } = prepared.resident;
let duty: Actor;
let colleague: Actor;
let city: Actor;
let inspector: Actor;
beforeAll(async () => {
  duty = await addOfficer(database, 'duty_officer', `92/${communes.ninhKieu}/`);
  colleague = await addOfficer(database, 'duty_officer', `92/${communes.ninhKieu}/`);
  city = await addOfficer(database, 'city_movement_officer', '92/');
  inspector = await addOfficer(database, 'inspector', '92/');
});
const context = (actor: Actor) => ({ ...prepared.officer(actor), lookupKey });

type Line = Partial<Record<ImportColumn, string>>;
const sheet = (...lines: Line[]): string[][] => [
  [...importColumns],
  ...lines.map((line) => importColumns.map((column) => line[column] ?? '')),
];
const line = (messageId: string, change: Line = {}): Line => ({
  messageId,
  channel: 'Đường dây nóng',
  description: 'mất xe wave trước hẻm 12',
  ...change,
});
const take = (actor: Actor, ...lines: Line[]) =>
  importTips(context(actor), { id: randomUUID(), cells: sheet(...lines) });
const counted = async () => {
  const { rows } = await sql<Record<string, string>>`
    select (select count(*) from tindan.tips) as tips, (select count(*) from tindan.events) as events,
      (select count(*) from tindan.facts) as facts,
      (select count(*) from tindan.channel_messages) as messages`.execute(database.admin);
  return rows[0];
};

test('a row is a tip like any other: sealed, counted on its day, found by its code', async () => {
  const { rows } = await take(
    duty,
    line('1', { receivedAt: '10/11/2026 22:05', hint: 'chị bán tạp hóa', areaCode: 'P. Ninh Kiều' }),
  );
  const [row] = rows;
  if (row?.outcome !== 'saved' || !row.receipt) throw new Error(JSON.stringify(rows));
  const { tipId, code, receivedAt } = row.receipt;
  expect(receivedAt.toISOString()).toBe('2026-11-10T15:05:00.000Z');
  const opened = await openTip(context(duty), { tipId });
  expect(opened).toMatchObject({ status: 'received', channel: 'hotline', areaCode: communes.ninhKieu });
  expect((await followTip(prepared.resident, code)).status).toBe('received');
  const { rows: facts } = await sql<{ said: string }>`
    select indicator || ' ' || occurred_on as said from tindan.facts f join tindan.events e
    on (f.tenant_id, f.chain, f.seq) = (e.tenant_id, e.chain, e.seq) where e.record_id = ${tipId} order by 1`.execute(
    database.admin,
  );
  expect(facts.map(({ said }) => said)).toEqual(
    ['T01', 'T05', 'T12', 'T14'].map((one) => `${one} 2026-11-10`),
  );
});

test('each row is taken or refused with its reason; the good ones of a bad file come in', async () => {
  const { rows } = await take(
    duty,
    line('2'),
    line('3', { channel: 'web' }),
    line('4', { description: '' }),
    line('5', { areaCode: 'Phường Không Có' }),
    line('6', { receivedAt: '31/02/2026' }),
    line('7', { receivedAt: '01/01/2026' }),
    line('8', { description: 'Công an phường đòi tiền' }),
    line('9', { description: 'Công an phường đòi tiền', aboutOfficer: 'có lẽ' }),
    line(''),
    line('2'),
    line('10', { hint: 'x'.repeat(301) }),
  );
  expect(rows.map((row) => (row.outcome === 'refused' ? row.faults : row.outcome))).toEqual([
    'saved',
    { channel: 'importChannel' },
    { description: 'tip.error.description.empty' },
    { areaCode: 'importCommune' },
    { receivedAt: 'importInstant' },
    { receivedAt: 'tip.error.receivedAt.old' },
    { aboutOfficer: 'tip.error.aboutOfficer.ask' },
    { aboutOfficer: 'importAnswer' },
    { messageId: 'message.error.required' },
    { messageId: 'importTwice' },
    { hint: 'tip.error.hint.long' },
  ]);
  expect(rows.map(({ at }) => at)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});

test('a look before writes nothing; the same list again changes nothing, whoever of the unit brings it', async () => {
  const cells = sheet(line('20'), line('21'));
  const before = await counted();
  const plan = await planTipImport(context(duty), cells);
  expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['new', 'new']);
  expect(await counted()).toEqual(before);
  await importTips(context(duty), { id: randomUUID(), cells });
  const after = await counted();
  expect(after).not.toEqual(before);
  for (const actor of [duty, colleague]) {
    const again = await importTips(context(actor), { id: randomUUID(), cells });
    expect(again.rows.map(({ outcome }) => outcome)).toEqual(['known', 'known']);
  }
  expect((await planTipImport(context(colleague), cells)).rows.map(({ outcome }) => outcome)).toEqual([
    'known',
    'known',
  ]);
  expect(await counted()).toEqual(after);
});

test('a lost answer asked for again is the same answer with the same codes', async () => {
  const command = {
    id: randomUUID(),
    cells: sheet(line('30'), line('31', { areaCode: 'Cái Khế' }), line('32', { aboutOfficer: 'có' })),
  };
  const first = await importTips(context(duty), command);
  const before = await counted();
  expect(await importTips(context(duty), command)).toEqual(first);
  expect(await counted()).toEqual(before);
  expect(first.rows.map((row) => 'isVisible' in row && [row.areaCode, row.isVisible])).toEqual([
    [communes.ninhKieu, true],
    [communes.caiKhe, false],
    ['92', false],
  ]);
});

test('what went past the unit is told to nobody of it: the same id is new to a colleague', async () => {
  const gone = line('40', { description: 'Công an phường nhận tiền', aboutOfficer: 'có' });
  const asked = sheet(line('40'), gone, line('41'));
  const told = async () => planTipImport(context(colleague), asked);
  const before = await told();
  const { rows } = await take(duty, gone);
  expect(rows[0]).toMatchObject({ outcome: 'saved', areaCode: '92', isVisible: false });
  expect(await told()).toEqual(before);
});

test('the city’s list meets the gateways’ messages; a commune’s does not tell what the city has', async () => {
  await take(city, line('50', { channel: 'Zalo', areaCode: communes.ninhKieu }));
  expect((await take(city, line('50', { channel: 'Zalo' }))).rows[0]?.outcome).toBe('known');
  const plan = await planTipImport(context(duty), sheet(line('50', { channel: 'Zalo' })));
  expect(plan.rows[0]?.outcome).toBe('new');
});

test('who only reads brings nothing in', async () => {
  await expect(take(inspector, line('60'))).rejects.toMatchObject({ code: 'not_allowed' });
  await expect(planTipImport(context(inspector), sheet(line('60')))).rejects.toMatchObject({
    code: 'not_allowed',
  });
});
