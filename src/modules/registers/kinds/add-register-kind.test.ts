import { expect, test } from 'vitest';
import { ensureTenant } from '#modules/tenants/for-main.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { logActivity } from '../activities/log-activity.ts';
import { foundRecord } from '../records/found-record.ts';
import { listRecords } from '../records/list-records.ts';
import { day, founding, ninhKieu, registersOf, testClock } from '../registers.fixture.ts';
import { addRegisterKind } from './add-register-kind.ts';

const db = await testDatabase();
await ensureTenant({ db: db.migrator, clock: testClock, tenant: '92' }, { sample: false });
const context = { db: db.migrator };
const officer = registersOf(db)('movement_officer', `92/${ninhKieu}/`);

/** What an office would write: nothing of it is known to the program. */
const ferry = {
  key: 'ferry_guard',
  label: 'bến đò bình yên',
  title: 'Bến đò bình yên',
  foundLabel: 'Thêm bến đò',
  family: 'models',
  order: 500,
  mayStandAlone: true,
  fields: [{ key: 'boats', label: 'Số đò', type: 'count', required: true, unit: 'chiếc' }],
  stages: [
    { key: 'active', label: 'Đang hoạt động', living: true },
    { key: 'ended', label: 'Đã kết thúc', living: false, ended: true },
  ],
  firstStage: 'active',
  steps: [{ key: 'end', label: 'Kết thúc', from: ['active'], to: 'ended', needs: ['reason'] }],
  activities: [
    {
      key: 'talk',
      label: 'Nhắc hành khách',
      fields: [{ key: 'heard', label: 'Lượt người nghe', type: 'count', required: true }],
      facts: [{ indicator: 'O02', quantity: 'heard', counts: 'happened' }],
    },
  ],
  facts: [{ indicator: 'M03', counts: 'stock' }],
  source: 'Quyết định của phường',
};
const add = (change: object = {}, dryRun = false) =>
  addRegisterKind(context, { text: JSON.stringify({ ...ferry, ...change }), dryRun });
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    ({ code, fields }) => [code, Object.keys(fields)],
  );

test('a kind is added as data alone: records, activities and facts follow at once', async () => {
  expect((await add({}, true)).key).toBe('ferry_guard');
  expect((await officer.kinds()).has('ferry_guard')).toBe(false);
  await add();
  await add({ title: 'Bến đò bình yên, an toàn' });
  const later = { ...officer, kinds: registersOf(db)('movement_officer', `92/${ninhKieu}/`).kinds };
  const record = await foundRecord(later, founding('ferry_guard', { fields: { boats: '3' } }));
  const on = day('2026-03-01');
  await logActivity(later, {
    id: founding('x').id,
    recordId: record.id,
    activity: 'talk',
    on,
    fields: { heard: '25' },
    note: '',
  });
  const facts = await db.admin
    .selectFrom('facts')
    .select(['indicator', 'quantity'])
    .orderBy('indicator')
    .execute();
  expect(facts).toEqual([
    { indicator: 'M03', quantity: '1' },
    { indicator: 'O02', quantity: '25' },
  ]);
  const { records } = await listRecords(later, { kind: 'ferry_guard', state: 'silent', sort: 'name' });
  expect(records).toEqual([]);
});

test.each([
  ['no JSON', '{', ['JSON']],
  ['a misspelt part', JSON.stringify({ ...ferry, colour: 'red' }), [': Unrecognized key: "colour"']],
  [
    'an indicator that is not there',
    JSON.stringify({ ...ferry, facts: [{ indicator: 'Z01', counts: 'stock' }] }),
    ['ferry_guard.facts.0: no indicator Z01'],
  ],
])('%s is told with its place', async (_, text, places) => {
  expect(await refusal(addRegisterKind(context, { text, dryRun: false }))).toEqual(['invalid', places]);
});

test('a kind that comes with the program stays as it is', async () => {
  expect(await refusal(add({ key: 'model' }))).toEqual(['conflict', []]);
});
