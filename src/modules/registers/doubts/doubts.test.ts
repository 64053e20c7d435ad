import { v7 as uuidv7 } from 'uuid';
import { expect, test } from 'vitest';
import { computeFigures } from '#modules/figures/for-officers.ts';
import { ensureTenant } from '#modules/tenants/for-main.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import type { RecordSummary } from '../record-row.ts';
import { foundRecord } from '../records/found-record.ts';
import {
  caiKhe,
  day,
  founding,
  ninhKieu,
  paper,
  registersOf,
  stepping,
  testClock,
} from '../registers.fixture.ts';
import { takeStep } from '../steps/take-step.ts';
import { listDoubts } from './list-doubts.ts';
import { readShares } from './read-shares.ts';

const database = await testDatabase();
await ensureTenant({ db: database.migrator, clock: testClock, tenant: '92' }, { sample: false });
const officers = registersOf(database);
const commune = officers('commune_commander', `92/${ninhKieu}/`);
const other = officers('commune_commander', `92/${caiKhe}/`);
const city = officers('city_movement_officer', '92/');

async function figure(indicator: string): Promise<string | null> {
  const [found] = await readInScope(database.jobs, { tenant: '92', path: '92/' }, (trx) =>
    computeFigures(trx, {
      ...{ tenant: '92', from: day('2025-12-15'), to: day('2026-06-14') },
      ...{ by: { totalAs: '92' }, indicators: [indicator] },
    }),
  );
  return found?.value ?? null;
}

const session = (name: string, attendances: string, fields: Record<string, string> = {}) =>
  foundRecord(
    commune,
    founding('outreach_session', {
      name,
      fields: { held_on: '2026-03-10', form: 'meeting', topic: 'fraud', attendances, ...fields },
    }),
  );
const incident = (use: typeof commune, areaCode: string, name: string, ledBy: string[]) =>
  foundRecord(
    use,
    founding('incident', {
      ...{ areaCode, name },
      fields: { matter: 'gambling', found_on: '2026-03-10', led_by: ledBy, persons: '4' },
    }),
  );
const confirm = (use: typeof commune, { id, version }: RecordSummary) =>
  takeStep(use, { ...stepping(id, version, 'confirm'), paper });
const merge = (use: typeof commune, { id, version }: RecordSummary, into: RecordSummary) =>
  takeStep(use, { ...stepping(id, version, 'merge'), targetId: into.id, reason: 'Ghi hai lần' });

test('a session written down twice is proposed as one, merged, and counts once', async () => {
  const first = await session('Họp dân khu vực 3', '100');
  const second = await session('Hop dan khu vuc 3', '105');
  await session('Trường tiểu học', '80', { form: 'school' });
  const doubts = await listDoubts(commune, { recordId: second.id });
  expect(doubts.twins.map(({ id }) => id)).toEqual([first.id]);
  expect(doubts.crowd).toBeNull();
  expect(await figure('O01')).toBe('3');
  await merge(commune, second, first);
  expect([await figure('O01'), await figure('O02')]).toEqual(['2', '180']);
  expect((await listDoubts(commune, { recordId: first.id })).twins).toEqual([]);
});

test('attendances beyond what a ward can gather are looked at again', async () => {
  const crowd = await session('Mít tinh', '90000', { topic: 'general' });
  const doubts = await listDoubts(commune, { recordId: crowd.id });
  expect(doubts.crowd?.percent).toBeGreaterThan(30);
});

test('the same incident of two units is proposed to who sees both, and is one incident once merged', async () => {
  const mine = await confirm(
    commune,
    await incident(commune, ninhKieu, 'Đá gà ăn tiền sau chợ', ['people', 'camera']),
  );
  const theirs = await confirm(
    other,
    await incident(other, caiKhe, 'Đá gà ăn tiền sau chợ An Nghiệp', ['people']),
  );
  expect((await listDoubts(commune, { recordId: mine.id })).twins).toEqual([]);
  expect((await listDoubts(city, { recordId: mine.id })).twins.map(({ id }) => id)).toEqual([theirs.id]);
  await expect(listDoubts(commune, { recordId: theirs.id })).rejects.toMatchObject({ code: 'not_found' });
  expect([await figure('C01'), await figure('C02')]).toEqual(['2', '8']);
  await merge(city, theirs, mine);
  expect([await figure('C01'), await figure('C02')]).toEqual(['1', '4']);
});

test('what led to incidents adds up to the incidents, and less than five of a source are not told', async () => {
  const window = { kind: 'incident', from: day('2025-12-15'), to: day('2026-06-14') };
  const few = await readShares(city, window);
  expect(few).toMatchObject({ total: 1 });
  expect(few.sources.map(({ records, share }) => [records, share])).toContainEqual([null, null]);
  expect(few.sources.every(({ share }) => share === null)).toBe(true);
  for (let at = 0; at < 5; at += 1)
    await confirm(commune, await incident(commune, ninhKieu, `Vụ ${uuidv7()}`, ['people', 'camera']));
  const { total, sources } = await readShares(city, window);
  expect(total).toBe(6);
  expect(sources.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBe(6);
  expect(sources.find(({ value }) => value === 'camera')).toEqual({ value: 'camera', records: 6, share: 3 });
});
