import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/support/database.ts';
import { changeActivity, voidActivity } from './activities/change-activity.ts';
import { logActivity } from './activities/log-activity.ts';
import { changeRecord } from './records/change-record.ts';
import { foundRecord } from './records/found-record.ts';
import { openRecord } from './records/open-record.ts';
import {
  caiKhe,
  day,
  failure,
  founding,
  ninhKieu,
  paper,
  prepareRegisters,
  stepping,
} from './registers.fixture.ts';
import { takeStep } from './steps/take-step.ts';
import { undoStep } from './steps/undo-step.ts';

const db = await testDatabase();
const { as, officer, neighbour, city } = await prepareRegisters(db);
const duty = as('duty_officer', `92/${ninhKieu}/`);

/** What stands in the ledger: `M01 31135` → 1. */
const balance = async (...codes: string[]) => {
  const { rows } = await sql<{ what: string; sum: string }>`
    select indicator || ' ' || area_code as what, trim_scale(sum(quantity))::text as sum from tindan.facts
    where indicator = any(${codes}) group by 1 having sum(quantity) <> 0 order by 1`.execute(db.admin);
  return Object.fromEntries(rows.map(({ what, sum }) => [what, Number(sum)]));
};

test('a model is founded, launched, replicated and ended; the city counts it once', async () => {
  const command = founding('model');
  const proposed = await foundRecord(officer, command);
  expect(proposed).toMatchObject({ stage: 'proposed', living: false, stands: [], version: 1 });
  expect(await foundRecord(officer, command)).toEqual(proposed);
  const step = { ...stepping(proposed.id, 1, 'launch'), paper };
  const active = await takeStep(officer, step);
  expect(active).toMatchObject({ stage: 'active', living: true, version: 2 });
  expect(await takeStep(officer, step)).toEqual(active);
  expect(await balance('M01', 'M05')).toEqual({ 'M01 31135': 1, 'M01 92': 1, 'M05 31135': 1 });
  await foundRecord(
    neighbour,
    founding('model_site', { parentId: active.id, areaCode: caiKhe, on: day('2026-04-01') }),
  );
  expect(await balance('M01', 'M02', 'M06')).toEqual({
    'M01 31120': 1,
    'M01 31135': 1,
    'M01 92': 1,
    'M02 31120': 1,
    'M06 31120': 1,
  });
  const { record } = await openRecord(officer, { recordId: active.id });
  const end = { ...stepping(active.id, record.version, 'end', '2026-11-01'), reason: 'Không còn phù hợp' };
  expect(await failure(takeStep(officer, end))).toEqual(['conflict', { children: 'childrenElsewhere' }]);
  const ended = await takeStep(city, end);
  expect(ended).toMatchObject({ stage: 'ended', living: false });
  expect(await balance('M01', 'M02', 'M05', 'M06', 'M08')).toEqual({
    'M05 31135': 1,
    'M06 31120': 1,
    'M08 31135': 1,
  });
  const revived = await undoStep(city, {
    id: uuidv7(),
    recordId: ended.id,
    version: ended.version,
    stepId: end.id,
  });
  expect(revived.stage).toBe('active');
  expect(await balance('M01', 'M02', 'M08')).toEqual({
    'M01 31120': 1,
    'M01 31135': 1,
    'M01 92': 1,
    'M02 31120': 1,
  });
});

test('fields and tags change what is counted from a day on, never before the last change', async () => {
  const camera = await foundRecord(officer, founding('camera', { on: day('2026-05-01') }));
  const broken = { ...camera.fields, eyes: '6', working: 'broken' };
  const change = { id: uuidv7(), recordId: camera.id, version: 1, name: camera.name, tags: [] };
  const changed = await changeRecord(officer, { ...change, on: day('2026-06-01'), fields: broken });
  expect(await balance('K01', 'K02N', 'K02D')).toEqual({ 'K01 31135': 6, 'K02D 31135': 6 });
  const again = { ...change, id: uuidv7(), version: changed.version, fields: camera.fields };
  expect(await failure(changeRecord(officer, { ...again, on: day('2026-05-31') }))).toEqual([
    'invalid',
    { on: 'dayBeforeLastChange' },
  ]);
  expect(await failure(changeRecord(officer, { ...again, version: 1, on: day('2026-06-02') }))).toEqual([
    'conflict',
    {},
  ]);
  expect(
    await failure(changeRecord(officer, { ...again, on: day('2026-06-02'), fields: { eyes: 'bốn' } })),
  ).toMatchObject(['invalid', { eyes: 'fieldNotCount', owner: 'fieldRequired' }]);
  expect(await failure(changeRecord(officer, { ...again, on: day('2026-11-22') }))).toEqual([
    'invalid',
    { on: 'dayInFuture' },
  ]);
});

test.each([
  ['2026-11-22', 'dayInFuture'],
  ['30/02/2026', 'dayWrong'],
])('a wrong day of founding (%s) is told with whatever else is wrong', async (on, fault) => {
  const wrong = { ...founding('camera'), name: ' ', on, fields: { eyes: 'bốn' } };
  expect(await failure(foundRecord(officer, wrong))).toMatchObject([
    'invalid',
    { on: fault, name: 'recordNameRequired', eyes: 'fieldNotCount', owner: 'fieldRequired' },
  ]);
});

test('activities count on their day, are corrected and voided, and show life', async () => {
  const team = await foundRecord(officer, founding('patrol_team'));
  expect(team.silentFrom).toBe('2026-03-19');
  const log = {
    id: uuidv7(),
    recordId: team.id,
    activity: 'patrol',
    on: day('2026-06-10'),
    fields: { participants: '4' },
    note: 'Hẻm 12',
  };
  const logged = await logActivity(duty, log);
  expect(logged).toMatchObject({ lastActivityOn: '2026-06-10', silentFrom: '2026-07-26' });
  expect(await logActivity(duty, log)).toEqual(logged);
  expect(await balance('B01', 'B02', 'B03')).toEqual({ 'B01 31135': 1, 'B02 31135': 5, 'B03 31135': 1 });
  const correction = { ...log, id: uuidv7(), activityId: log.id, version: 1, on: day('2026-06-12') };
  await changeActivity(duty, correction);
  const { rows } = await sql`select occurred_on as "on", sum(quantity)::int as sum from tindan.facts
    where indicator = 'B03' group by 1 order by 1`.execute(db.admin);
  expect(rows).toEqual([
    { on: '2026-06-10', sum: 0 },
    { on: '2026-06-12', sum: 1 },
  ]);
  expect(await failure(voidActivity(duty, { ...correction, id: uuidv7() }))).toEqual(['conflict', {}]);
  const voided = await voidActivity(duty, { ...correction, id: uuidv7(), version: 2 });
  expect(voided.lastActivityOn).toBeNull();
  expect(await balance('B03')).toEqual({});
});

test('a vague aim is kept; one that would reward informing is refused', async () => {
  const vague = founding('model');
  vague.fields = {
    ...vague.fields,
    aim: { words: 'Nâng cao hiệu quả', indicator: null, amount: null, by: null },
  };
  expect((await foundRecord(officer, vague)).stage).toBe('proposed');
  const quota = founding('model');
  quota.fields = {
    ...quota.fields,
    aim: { words: 'Thêm tin', indicator: 'T01', amount: '100', by: '2027-01-01' },
  };
  expect(await failure(foundRecord(officer, quota))).toEqual(['invalid', { aim: 'aimIndicatorRefused' }]);
});

test('what records and activities stand for is what the ledger holds', async () => {
  const { rows } = await sql`
    with booked as (
      select indicator, area_code, sum(quantity) as sum from tindan.facts group by 1, 2
    ), stood as (
      select s ->> 'indicator' as indicator, s ->> 'area' as area_code, sum((s ->> 'quantity')::numeric) as sum
      from (select stands from tindan.records union all select stands from tindan.activities) as r,
        jsonb_array_elements(stands) as s group by 1, 2
    )
    select * from booked full join stood using (indicator, area_code)
    where coalesce(booked.sum, 0) <> coalesce(stood.sum, 0)`.execute(db.admin);
  expect(rows).toEqual([]);
});

test('events hold no free text', async () => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from tindan.events
    where convert_from(body, 'UTF8') ~ 'Không còn|Hẻm|Camera|trộm'`.execute(db.admin);
  expect(rows).toEqual([{ n: 0 }]);
});
