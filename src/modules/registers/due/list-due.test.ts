import { v7 as uuidv7 } from 'uuid';
import { expect, test } from 'vitest';
import { createOfficer } from '#modules/officers/for-main.ts';
import { ensureTenant } from '#modules/tenants/for-main.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { commentOnRecord, endRecordReminder, remindOfRecord } from '../records/comment-on-record.ts';
import { foundRecord } from '../records/found-record.ts';
import { listColleagues } from '../records/list-colleagues.ts';
import { caiKhe, day, founding, ninhKieu, registersOf, testClock } from '../registers.fixture.ts';
import { listDue } from './list-due.ts';

const db = await testDatabase();
await ensureTenant({ db: db.migrator, clock: testClock, tenant: '92' }, { sample: false });
const as = registersOf(db);
const officer = as('movement_officer', `92/${ninhKieu}/`);
const city = as('city_movement_officer', '92/');
const neighbour = as('movement_officer', `92/${caiKhe}/`);

const account = (username: string, areaPath: string) =>
  createOfficer(
    { db: db.officerApi, clock: testClock, tenant: '92', actor: city.actor },
    {
      username,
      displayName: `Cán bộ ${username}`,
      title: '',
      password: 'mật khẩu chỉ để thử',
      roles: [{ role: 'movement_officer', areaPath }],
      mustChangePassword: false,
    },
  );

test('what is due within a week stands in the day of its area until it is done', async () => {
  const { id: recordId } = await foundRecord(officer, founding('patrol_team', { on: day('2026-11-01') }));
  const remind = (text: string, dueOn: string) =>
    remindOfRecord(officer, { id: uuidv7(), recordId, text, dueOn: day(dueOn) });
  await remind('Nộp báo cáo tháng', '2026-11-20');
  await remind('Họp tổ', '2026-11-28');
  await remind('Tổng kết năm', '2026-11-29');
  const { reminders } = await listDue(officer);
  expect(reminders.map(({ text, kind, recordName }) => [text, kind, recordName])).toEqual([
    ['Nộp báo cáo tháng', 'patrol_team', 'Camera an ninh patrol_team'],
    ['Họp tổ', 'patrol_team', 'Camera an ninh patrol_team'],
  ]);
  expect((await listDue(neighbour)).reminders).toEqual([]);
  const [first] = reminders;
  await endRecordReminder(officer, { id: uuidv7(), recordId, reminderId: first?.id ?? '' });
  expect((await listDue(officer)).reminders.map(({ text }) => text)).toEqual(['Họp tổ']);
});

test('a colleague who reads the record may be named, sees it in their day, and answers it away', async () => {
  const near = await account('gan', `92/${ninhKieu}/`);
  const far = await account('xa', `92/${caiKhe}/`);
  const { id: recordId } = await foundRecord(officer, founding('patrol_team', { on: day('2026-11-01') }));
  const { officers } = await listColleagues(officer, { recordId });
  expect(officers.map(({ id }) => id)).toEqual([near]);
  const comment = (context: typeof officer, text: string, ...mentioned: string[]) =>
    commentOnRecord(context, { id: uuidv7(), recordId, text, mentioned });
  await expect(comment(officer, 'Xem giúp', far)).rejects.toMatchObject({
    fields: { mentioned: 'mentionUnknown' },
  });
  await comment(officer, 'Xem giúp', near);
  const named = { ...officer, actor: { ...officer.actor, id: near } };
  expect((await listDue(named)).mentions).toMatchObject([{ text: 'Xem giúp', recordId }]);
  expect((await listDue(officer)).mentions).toEqual([]);
  await comment({ ...named, clock: () => new Date(testClock().getTime() + 1000) }, 'Đã xem');
  expect((await listDue(named)).mentions).toEqual([]);
  await expect(listColleagues(neighbour, { recordId })).rejects.toMatchObject({ code: 'not_found' });
});
