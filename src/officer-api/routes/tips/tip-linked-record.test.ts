import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { contract } from '#contract/contract.ts';
import type { Role } from '#domain/officers/role.ts';
import { submitTip } from '#modules/tips/for-public.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { signedInOfficer, type TestOfficer, testOfficerApi } from '../../../../test/support/officer-api.ts';
import { communes, exampleForm, prepareTips } from '../../../../test/support/tips.ts';

const database = await testDatabase();
const prepared = await prepareTips(database);
const { app } = await testOfficerApi(database, prepared);
const context = { db: database.officerApi, clock: prepared.clock, tenant: '92' };
const own = `92/${communes.ninhKieu}/`;
let duty: TestOfficer;
let movement: TestOfficer;
let tipId = '';
const recordId = randomUUID();
const elsewhere = randomUUID();
const name = 'Tổ tuần tra cầu Rạch Ngỗng';

beforeAll(async () => {
  const officer = (username: string, role: Role, areaPath: string) =>
    signedInOfficer(app, context, username, [{ role, areaPath }]);
  duty = await officer('truc', 'duty_officer', own);
  movement = await officer('phongtrao', 'movement_officer', own);
  const other = await officer('khac', 'movement_officer', `92/${communes.caiKhe}/`);
  const team = { kind: 'patrol_team', on: '2026-11-01', fields: { team: 'security_team', members: '5' } };
  const found = (by: TestOfficer, id: string, areaCode: string) =>
    by.call('POST', contract.foundRecord.path, { ...team, id, areaCode, name });
  expect((await found(movement, recordId, communes.ninhKieu)).status).toBe(200);
  expect((await found(other, elsewhere, communes.caiKhe)).status).toBe(200);
  await submitTip(prepared.resident, exampleForm);
  tipId = (await database.admin.selectFrom('tips').select('id').executeTakeFirstOrThrow()).id;
});

const note = (version: number, linked: string) =>
  duty.call('POST', contract.noteTip.path.replace(':tipId', tipId), {
    ...{ id: randomUUID(), version, text: 'Tổ này đã nhắc', recordId: linked },
  });

test('a note names a record of the own registers, sealed; the record tells of no tip', async () => {
  const before = (await movement.call('GET', contract.openRecord.path.replace(':recordId', recordId))).body;
  expect((await note(1, recordId)).status).toBe(200);
  const life = await duty.call('GET', contract.tipLife.path.replace(':tipId', tipId));
  expect(life.body.notes).toMatchObject([
    { kind: 'note', text: 'Tổ này đã nhắc', record: { id: recordId, family: 'models', name } },
  ]);
  const after = (await movement.call('GET', contract.openRecord.path.replace(':recordId', recordId))).body;
  expect(after).toEqual(before);
  const rest = await database.admin.selectFrom('tip_notes').selectAll().execute();
  const events = await database.admin
    .selectFrom('events')
    .select('body')
    .where('record_kind', '=', 'tip')
    .execute();
  const bytes = Buffer.concat([Buffer.from(JSON.stringify(rest)), ...events.map(({ body }) => body)]);
  expect(bytes.includes(recordId)).toBe(false);
});

test('a record of another unit, or none, is not found, and nothing is written', async () => {
  for (const linked of [elsewhere, randomUUID()]) expect((await note(2, linked)).status).toBe(404);
  const rows = await database.admin.selectFrom('tip_notes').select('id').execute();
  expect(rows).toHaveLength(1);
});
