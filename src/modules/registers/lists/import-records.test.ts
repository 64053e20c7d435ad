import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { SaidRow } from '#domain/registers/sheet/read-row.ts';
import { ensureTenant } from '#modules/tenants/for-main.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { foundRecord } from '../records/found-record.ts';
import { caiKhe, founding, ninhKieu, paper, registersOf, stepping, testClock } from '../registers.fixture.ts';
import { takeStep } from '../steps/take-step.ts';
import { importRecords } from './import-records.ts';

const db = await testDatabase();
await ensureTenant({ db: db.migrator, clock: testClock, tenant: '92' }, { sample: false });
const as = registersOf(db);
const officer = as('movement_officer', `92/${ninhKieu}/`);
const city = as('city_movement_officer', '92/');

const said = (change: Partial<SaidRow> = {}): SaidRow => ({
  at: 2,
  row: '',
  area: '',
  parent: '',
  name: 'Buổi tuyên truyền khu vực 1',
  on: '',
  tags: [],
  fields: { held_on: '2026-11-10', form: 'meeting', topic: 'theft', attendances: '40' },
  faults: {},
  ...change,
});
const sessions = { kind: 'outreach_session', save: true };
const count = async (table: 'records' | 'events' | 'facts'): Promise<number> => {
  const { rows } = await sql<{
    count: number;
  }>`select count(*)::int as count from tindan.${sql.table(table)}`.execute(db.admin);
  return rows[0]?.count ?? 0;
};

test('good rows are written once, bad ones told with column and reason', async () => {
  const rows = [
    said(),
    said({ at: 3 }),
    said({ at: 4, name: ' ', fields: { ...said().fields, attendances: 'bốn mươi', topic: 'football' } }),
    said({ at: 5, fields: { ...said().fields, held_on: '2026-12-24' } }),
    said({ at: 6, area: 'Cái Khế' }),
    said({ at: 7, area: 'NINH KIEU', name: 'Buổi ở trường' }),
  ];
  const dry = await importRecords(officer, { ...sessions, save: false }, rows);
  expect(dry).toMatchObject({ read: 6, good: 3, saved: 0, known: 0, from: '2026-11-10', to: '2026-11-10' });
  expect(dry.refused.map(({ at, faults }) => [at, faults])).toEqual([
    [4, { name: 'recordNameRequired', attendances: 'fieldNotCount', topic: 'fieldNotChoice' }],
    [5, { on: 'dayInFuture', held_on: 'dayInFuture' }],
    [6, { areaCode: 'areaUnknown' }],
  ]);
  expect(await count('records')).toBe(0);
  const before = await count('events');
  expect(await importRecords(officer, sessions, rows)).toMatchObject({ good: 3, saved: 3, known: 0 });
  expect(await count('records')).toBe(3);
  expect(await count('events')).toBe(before + 3);
  // the same sheet again, with a bad row mended
  const mended = rows.map((row) => (row.at === 5 ? said({ at: 5, name: 'Đã sửa' }) : row));
  expect(await importRecords(officer, sessions, mended)).toMatchObject({ good: 1, saved: 1, known: 3 });
  expect(await count('records')).toBe(4);
});

test('of five hundred sessions each bad row is told, and the good ones are saved once', async () => {
  const before = await count('records');
  // every tenth row is wrong, each in its own way
  const wrongs: readonly (readonly [Partial<SaidRow>, Record<string, string>])[] = [
    [{ name: '' }, { name: 'recordNameRequired' }],
    [{ area: 'Xã Không Có' }, { areaCode: 'areaUnknown' }],
    [{ fields: { ...said().fields, attendances: '1.3600.000' } }, { attendances: 'fieldNotCount' }],
    [{ fields: { ...said().fields, topic: 'nothing' } }, { topic: 'fieldNotChoice' }],
  ];
  const rows = Array.from({ length: 500 }, (_, n) => {
    const at = n + 2;
    const wrong = n % 10 === 9 ? wrongs[Math.floor(n / 10) % wrongs.length] : undefined;
    return said({ at, name: `Buổi ${n}`, ...wrong?.[0] });
  });
  const first = await importRecords(officer, sessions, rows);
  expect(first).toMatchObject({ read: 500, good: 450, saved: 450, known: 0 });
  expect(first.refused.map(({ at, faults }) => [at, faults])).toEqual(
    Array.from({ length: 50 }, (_, n) => [n * 10 + 11, wrongs[n % wrongs.length]?.[1]]),
  );
  expect(await count('records')).toBe(before + 450);
  expect(await importRecords(officer, sessions, rows)).toMatchObject({ good: 0, saved: 0, known: 450 });
  expect(await count('records')).toBe(before + 450);
});

test('rows with numbers of their own are told apart by them, and no number counts twice', async () => {
  const numbered = [said({ row: 'A1' }), said({ at: 3, row: 'A2' }), said({ at: 4, row: 'A1' })];
  expect(await importRecords(officer, sessions, numbered)).toMatchObject({
    saved: 2,
    refused: [{ at: 4, faults: { row: 'rowTwice' } }],
  });
});

test('in bulk the same stands in the ledger as one by one', async () => {
  const launch = async (name: string) => {
    const model = await foundRecord(city, founding('model', { areaCode: '92', name }));
    return takeStep(city, { ...stepping(model.id, 1, 'launch'), paper });
  };
  const [single, bulk] = [await launch('Một'), await launch('Hai')];
  const fields = { place: 'Khu vực 3', origin: 'replicated', decided_on: '2026-04-02' };
  const sites = [
    [ninhKieu, 'Điểm 1', '2026-04-02'],
    [ninhKieu, 'Điểm 2', '2026-05-02'],
    [caiKhe, 'Điểm 3', '2026-05-03'],
  ] as const;
  for (const [areaCode, name, on] of sites) {
    const change = { areaCode, name, on: on as never, parentId: single.id, fields };
    await foundRecord(city, founding('model_site', change));
  }
  const rows = sites.map(([area, name, on], at) => said({ at, area, name, on, parent: 'hai', fields }));
  const told = await importRecords(city, { kind: 'model_site', save: true }, [...rows].reverse());
  expect(told).toMatchObject({ saved: 3, refused: [] });
  const factsOf = async (parent: string) => {
    const { rows: found } =
      await sql<object>`select f.indicator, f.area_code, f.occurred_on::text, f.quantity::text
      from tindan.facts f join tindan.events e using (tenant_id, chain, seq)
      join tindan.records r on r.tenant_id = e.tenant_id and r.id = e.record_id
      where r.parent_id = ${parent} order by 1, 2, 3, 4`.execute(db.admin);
    return found;
  };
  const booked = await factsOf(bulk.id);
  expect(booked).toEqual(await factsOf(single.id));
  expect(booked.length).toBeGreaterThan(3);
});

test('what a row lies under must be named once, and live', async () => {
  const lies = (parent: string) =>
    importRecords(officer, { kind: 'model_site', save: false }, [
      said({ parent, fields: { place: 'x', origin: 'replicated', decided_on: '2026-04-02' } }),
    ]).then(({ refused }) => refused[0]?.faults);
  await foundRecord(city, founding('model', { areaCode: '92', name: 'Chưa ra mắt' }));
  expect(await lies('Chưa ra mắt')).toEqual({ parentId: 'parentUnknown' });
  expect(await lies('')).toEqual({ parentId: 'parentRequired' });
});

test('only who keeps a kind reads a sheet in, and only in their own area', async () => {
  const failed = (work: Promise<unknown>) => work.then(String, ({ code }) => code);
  expect(await failed(importRecords(as('inspector', '92/'), sessions, [said()]))).toBe('not_allowed');
  expect(await failed(importRecords(officer, { ...sessions, areaCode: caiKhe }, [said()]))).toBe('not_found');
  expect(await failed(importRecords(officer, { ...sessions, kind: 'nothing' }, [said()]))).toBe('not_found');
});
