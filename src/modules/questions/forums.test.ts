import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { expect, test } from 'vitest';
import { dayIn } from '#domain/calendar/day-in.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import {
  changeActivity,
  foundRecord,
  holdPlanned,
  logActivity,
  takeBackAnnouncement,
  voidActivity,
} from '#modules/registers/for-officers.ts';
import { listForums } from '#modules/registers/for-public.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { addOfficer, communes, prepareTips } from '../../../test/support/tips.ts';
import { failure, founding, registersOf } from '../registers/registers.fixture.ts';
import { listQuestions, openQuestion } from './for-officers.ts';
import { askQuestion, listPublishedQuestions } from './for-public.ts';

const database = await testDatabase();
const prepared = await prepareTips(database);
const { resident, clock, tenant } = prepared;
const path = `92/${communes.ninhKieu}/`;
const officer = registersOf(database)('movement_officer', path);
const reader = prepared.officer(await addOfficer(database, 'movement_officer', path));
const site = { db: database.publicSite, clock, tenant };
const asking = { ...resident, areaKey: resident.keys.areaKey };
const form = { text: 'Khi nào khu vực 3 có đèn đường?', topic: 'order', mayPublish: true, nonce: null };
const here = { ...form, areaCode: communes.ninhKieu };
const day = (text: string) => text as PlainDate;
const said = (isPublic: boolean) => ({
  ...{ place: 'Hội trường phường', from_to: '08h00–10h30', agenda: 'Hỏi đáp', attend: 'Không cần đăng ký' },
  ...{ public: isPublic, khmer: 'សំណួរ', invited: '80' },
});
const announce = (recordId: string, on: string, isPublic = true) => {
  const id = uuidv7();
  const log = { id, recordId, activity: 'announced', on: day(on), fields: said(isPublic), note: 'nội bộ' };
  return logActivity(officer, log).then(() => id);
};

test('an announced forum is public as it stands, takes questions beforehand, and tells what came of it once held', async () => {
  const plan = await foundRecord(officer, founding('forum_plan', { fields: {}, on: day('2026-11-01') }));
  const coming = await announce(plan.id, '2026-12-05');
  const over = await announce(plan.id, '2026-11-10');
  await announce(plan.id, '2026-12-06', false);
  const ids = async (isComing: boolean, areaCode?: string) =>
    (await listForums(site, { isComing, limit: 10, ...(areaCode && { areaCode }) })).map(({ id }) => id);
  expect([await ids(true), await ids(false), await ids(true, communes.caiKhe)]).toEqual([
    [coming],
    [over],
    [],
  ]);

  await askQuestion(asking, { ...here, askedFor: coming });
  await askQuestion(asking, here);
  await expect(
    askQuestion(asking, { ...form, areaCode: communes.caiKhe, askedFor: coming }),
  ).rejects.toThrow();
  const { questions, counts } = await listQuestions(reader, { group: 'fresh', session: coming });
  expect([questions.map(({ askedFor }) => askedFor), counts.fresh]).toEqual([[coming], 1]);
  const opened = await openQuestion(reader, { questionId: questions[0]?.id ?? '' });
  expect(opened.forum).toMatchObject({ recordId: plan.id, happenedOn: '2026-12-05', heldRecordId: null });
  expect(await listPublishedQuestions(site, { askedFor: coming, limit: 10 })).toEqual([]);

  const moved = { id: uuidv7(), recordId: plan.id, activityId: coming, version: 1, note: '' };
  await changeActivity(officer, { ...moved, on: day('2026-12-08'), fields: said(true) });
  expect(await listForums(site, { id: coming, limit: 1 })).toEqual([
    {
      ...{ id: coming, areaCode: communes.ninhKieu, heldOn: '2026-12-08', movedFrom: '2026-12-05' },
      ...{ place: 'Hội trường phường', time: '08h00–10h30', agenda: 'Hỏi đáp', attend: 'Không cần đăng ký' },
      ...{ khmer: 'សំណួរ', english: '', isCancelled: false, takesQuestions: true, held: null },
    },
  ]);
  await voidActivity(officer, { ...moved, id: uuidv7(), version: 2, reason: 'Trùng lịch' });
  expect(await listForums(site, { id: coming, limit: 1 })).toMatchObject([{ isCancelled: true }]);

  const fields = { held_on: '2026-11-10', attendances: '110', answered_at_once: '12' };
  const held = await foundRecord(officer, founding('forum_session', { fields, on: day('2026-11-10') }));
  await holdPlanned(officer, { ...moved, id: uuidv7(), activityId: over, heldAs: held.id });
  expect(await listForums(site, { id: over, limit: 1 })).toMatchObject([
    { held: { attendances: 110, answeredAtOnce: 12 } },
  ]);
});

test('of a cancelled forum everybody reads when and where and no more; cancelled or over it takes no question', async () => {
  const plan = await foundRecord(officer, founding('forum_plan', { fields: {}, on: day('2026-11-01') }));
  const [coming, over, today] = [
    await announce(plan.id, '2026-12-05'),
    await announce(plan.id, '2026-11-10'),
    await announce(plan.id, dayIn(clock())),
  ];
  const sent = { ...here, nonce: 'n'.repeat(22), askedFor: coming };
  const { code } = await askQuestion(asking, sent);
  await voidActivity(officer, { id: uuidv7(), recordId: plan.id, activityId: coming, version: 1 });
  expect(await listForums(site, { id: coming, limit: 1 })).toMatchObject([
    {
      ...{ place: 'Hội trường phường', time: '08h00–10h30', agenda: '', attend: '', khmer: '', english: '' },
      ...{ isCancelled: true, takesQuestions: false },
    },
  ]);
  // what was taken before stays taken when the same form comes again
  expect((await askQuestion(asking, sent)).code).toBe(code);
  for (const askedFor of [coming, over])
    expect(await failure(askQuestion(asking, { ...here, askedFor }))).toEqual([
      ...['invalid', { areaCode: 'question.error.forum.closed' }],
    ]);
  await askQuestion(asking, { ...here, askedFor: today });
  await askQuestion(asking, here);
});

test('an announcement is taken back once, also from what was held or cancelled, by whom the plan lets', async () => {
  const plan = await foundRecord(officer, founding('forum_plan', { fields: {}, on: day('2026-11-01') }));
  const [cancelled, over] = [await announce(plan.id, '2026-12-05'), await announce(plan.id, '2026-11-10')];
  const of = (activityId: string, version: number) => ({
    id: uuidv7(),
    recordId: plan.id,
    activityId,
    version,
  });
  await voidActivity(officer, of(cancelled, 1));
  const fields = { held_on: '2026-11-10', attendances: '110', answered_at_once: '12' };
  const held = await foundRecord(officer, founding('forum_session', { fields, on: day('2026-11-10') }));
  await holdPlanned(officer, { ...of(over, 1), heldAs: held.id });
  for (const [who, code] of [
    [registersOf(database)('movement_officer', `92/${communes.caiKhe}/`), 'not_found'],
    [registersOf(database)('inspector', '92/'), 'not_allowed'],
  ] as const)
    expect(await failure(takeBackAnnouncement(who, of(over, 2)))).toEqual([code, {}]);
  for (const activityId of [cancelled, over]) {
    const command = of(activityId, 2);
    await takeBackAnnouncement(officer, command);
    await takeBackAnnouncement(officer, command);
    expect(await listForums(site, { id: activityId, limit: 1 })).toEqual([]);
    expect(await failure(takeBackAnnouncement(officer, of(activityId, 3)))).toEqual(['conflict', {}]);
  }
  const events = await database.admin
    .selectFrom('events')
    .select('verb')
    .where('tenant_id', '=', tenant)
    .where('record_id', '=', plan.id)
    .where('verb', '=', 'take_back_announcement')
    .execute();
  expect(events).toHaveLength(2);
  const { rows } =
    await sql`select voided_at is not null as voided, held_record_id, fields->'public' as public
    from tindan.activities where record_id = ${plan.id} order by happened_on`.execute(database.admin);
  expect(rows).toEqual([
    { voided: false, held_record_id: held.id, public: false },
    { voided: true, held_record_id: null, public: false },
  ]);
});

test('forums that are over are read page by page, each once, those of one day too', async () => {
  const plan = await foundRecord(officer, founding('forum_plan', { fields: {}, on: day('2026-01-01') }));
  const days = ['2026-02-10', '2026-02-10', '2026-02-10', '2026-03-01', '2026-04-20'];
  for (const on of days) await announce(plan.id, on);
  const all = await listForums(site, { isComing: false, limit: 100 });
  const read: typeof all = [];
  for (;;) {
    const last = read.at(-1);
    const page = await listForums(site, { isComing: false, limit: 2, ...(last && { after: last }) });
    if (page.length === 0) break;
    read.push(...page);
  }
  expect(read).toEqual(all);
  expect(all.length).toBeGreaterThan(days.length);
});
