import { v7 as uuidv7 } from 'uuid';
import { expect, test } from 'vitest';
import type { Role } from '#domain/officers/role.ts';
import { createOfficer } from '#modules/officers/for-main.ts';
import { ensureTenant } from '#modules/tenants/for-main.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { listActivities } from './activities/list-activities.ts';
import { logActivity } from './activities/log-activity.ts';
import { exportRecords } from './lists/export-records.ts';
import { foundRecord } from './records/found-record.ts';
import { listColleagues } from './records/list-colleagues.ts';
import { listRecords } from './records/list-records.ts';
import { openRecord } from './records/open-record.ts';
import type { RegisterContext } from './register-context.ts';
import {
  caiKhe,
  day,
  failure,
  founding,
  ninhKieu,
  registersOf,
  stepping,
  testClock,
} from './registers.fixture.ts';
import { takeStep } from './steps/take-step.ts';
import { undoStep } from './steps/undo-step.ts';

const db = await testDatabase();
await ensureTenant({ db: db.migrator, clock: testClock, tenant: '92' }, { sample: false });
const as = registersOf(db);
const city = as('city_movement_officer', '92/');

/** An officer with an account of their own, at work in an area. */
async function account(username: string, role: Role, area: string): Promise<RegisterContext> {
  const context = as(role, `92/${area}/`);
  const id = await createOfficer(
    { db: db.officerApi, clock: testClock, tenant: '92', actor: city.actor },
    {
      ...{ username, displayName: `Cán bộ ${username}`, title: '', password: 'mật khẩu chỉ để thử' },
      roles: context.actor.roles,
      mustChangePassword: false,
    },
  );
  return { ...context, actor: { ...context.actor, id } };
}
const [first, second, far, looking, commander] = await Promise.all([
  account('mot', 'movement_officer', ninhKieu),
  account('hai', 'movement_officer', ninhKieu),
  account('xa', 'movement_officer', caiKhe),
  account('xem', 'inspector', ninhKieu),
  account('chi-huy', 'commune_commander', ninhKieu),
]);
const handing = (recordId: string, version: number, keeperId: string | null) => ({
  ...stepping(recordId, version, 'hand_over', '2026-06-01'),
  keeperId,
});
const listOf = async (context: RegisterContext, kind: string, state: 'mine' | 'orphaned' | 'all') => {
  const { records, orphaned } = await listRecords(context, { kind, state, sort: 'name' });
  return { ids: records.map(({ id }) => id), orphaned };
};

test('a record is handed over to one who keeps such records there, and taken back by undoing', async () => {
  const { id } = await foundRecord(first, founding('patrol_team'));
  expect((await openRecord(first, { recordId: id })).keeper).toBeNull();
  for (const keeperId of [null, far.actor.id, looking.actor.id, uuidv7()]) {
    expect(await failure(takeStep(first, handing(id, 1, keeperId)))).toEqual([
      'invalid',
      { keeperId: keeperId === null ? 'keeperRequired' : 'keeperWrong' },
    ]);
  }
  const given = await takeStep(first, handing(id, 1, first.actor.id));
  const command = handing(id, given.version, second.actor.id);
  const passed = await takeStep(first, command);
  expect(await takeStep(first, command)).toEqual(passed);
  const opened = await openRecord(first, { recordId: id });
  expect(opened.keeper).toEqual({ name: 'Cán bộ hai', isHere: true });
  expect(opened.history.map(({ keeperId }) => keeperId)).toEqual([first.actor.id, second.actor.id]);
  expect((await listOf(second, 'patrol_team', 'mine')).ids).toEqual([id]);
  expect((await listOf(first, 'patrol_team', 'mine')).ids).toEqual([]);
  await undoStep(first, { id: uuidv7(), recordId: id, version: passed.version, stepId: command.id });
  expect((await listOf(first, 'patrol_team', 'mine')).ids).toEqual([id]);
  expect(await failure(takeStep(far, handing(id, 4, far.actor.id)))).toEqual(['not_found', {}]);
  expect(await failure(takeStep(looking, handing(id, 4, first.actor.id)))).toEqual(['not_allowed', {}]);
});

test('records whose keeper has left are told to those who stay, until they are handed over', async () => {
  const leaving = await account('di', 'movement_officer', ninhKieu);
  const { id } = await foundRecord(first, founding('camera'));
  await takeStep(first, handing(id, 1, leaving.actor.id));
  expect(await listOf(first, 'camera', 'orphaned')).toEqual({ ids: [], orphaned: 0 });
  const left = { disabled_at: new Date('2026-11-01T00:00:00Z') };
  await db.admin.updateTable('officers').set(left).where('id', '=', leaving.actor.id).execute();
  expect(await listOf(first, 'camera', 'orphaned')).toEqual({ ids: [id], orphaned: 1 });
  expect((await openRecord(first, { recordId: id })).keeper).toMatchObject({ isHere: false });
  expect(await listOf(far, 'camera', 'orphaned')).toEqual({ ids: [], orphaned: 0 });
  await takeStep(commander, handing(id, 2, second.actor.id));
  expect(await listOf(first, 'camera', 'orphaned')).toEqual({ ids: [], orphaned: 0 });
});

test('a person who is helped is read by mentor and commander alone; counts leave, the rest never', async () => {
  const club = await foundRecord(first, founding('reintegration_club', { fields: { mentors: '2' } }));
  const member = (consent: boolean) =>
    foundRecord(
      first,
      founding('club_member', { parentId: club.id, name: 'HT-2026-07', fields: { consent } }),
    );
  expect(await failure(member(false))).toEqual(['invalid', { consent: 'fieldMustBeYes' }]);
  const { id: recordId, version } = await member(true);
  const visit = { id: uuidv7(), recordId, activity: 'visit', on: day('2026-06-03'), note: '' };
  await logActivity(first, { ...visit, fields: { content: 'talk' } });
  const sees = async (context: RegisterContext) => {
    const week = { family: 'models', from: day('2026-06-01'), to: day('2026-06-07') };
    const { records } = await exportRecords(context, { kind: 'club_member', state: 'all', sort: 'name' });
    const exported: string[] = [];
    for await (const { record } of records) exported.push(record.id);
    return [
      await failure(openRecord(context, { recordId })),
      (await listOf(context, 'club_member', 'all')).ids.length,
      exported.length,
      (await listActivities(context, week)).activities.filter((one) => one.recordId === recordId).length,
    ];
  };
  expect(await sees(first)).toEqual(['done', 1, 1, 1]);
  expect(await sees(commander)).toEqual(['done', 1, 1, 1]);
  expect(await sees(second)).toEqual([['not_found', {}], 0, 0, 0]);
  for (const reader of [looking, city, far]) {
    expect(await failure(openRecord(reader, { recordId }))).toEqual(['not_found', {}]);
    expect(await failure(listColleagues(reader, { recordId }))).toEqual(['not_found', {}]);
  }
  expect(await failure(listOf(looking, 'club_member', 'all'))).toEqual(['not_found', {}]);
  // what leaves the unit: how many, in the ledger and under the club
  const { children } = await openRecord(second, { recordId: club.id });
  expect(children).toEqual([{ kind: 'club_member', living: 1, all: 1 }]);
  const facts = await db.admin
    .selectFrom('facts')
    .select(['indicator', 'quantity'])
    .where('indicator', '=', 'H01')
    .execute();
  expect(facts).toEqual([{ indicator: 'H01', quantity: '1' }]);
  const told = JSON.stringify(await db.admin.selectFrom('events').select(['body']).execute());
  expect(told).not.toContain('HT-2026-07');
  // written down before there were keepers: the commander is told until somebody looks after it
  const keptBy = (keeper_id: string | null) =>
    db.admin.updateTable('records').set({ keeper_id }).where('id', '=', recordId).execute();
  expect(await listOf(commander, 'club_member', 'orphaned')).toEqual({ ids: [], orphaned: 0 });
  await keptBy(null);
  expect(await listOf(commander, 'club_member', 'orphaned')).toEqual({ ids: [recordId], orphaned: 1 });
  await keptBy(first.actor.id);
  // handed over, the first mentor no longer reads it
  await takeStep(commander, handing(recordId, version + 1, second.actor.id));
  expect(await failure(openRecord(first, { recordId }))).toEqual(['not_found', {}]);
  expect(await failure(openRecord(second, { recordId }))).toBe('done');
});
