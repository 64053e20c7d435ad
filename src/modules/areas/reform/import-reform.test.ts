import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { inventedReform } from '#domain/areas/reform.fixture.ts';
import { restate } from '#domain/areas/restate.ts';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { appendEvent } from '#modules/ledger/for-modules.ts';
import { ensureTenant } from '#modules/tenants/for-main.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { eventWith } from '../../../../test/support/ledger.ts';
import { listAreas } from '../area.repository.ts';
import { readRegister } from '../read-register.ts';
import { loadReference } from '../reference/load-reference.ts';
import { importReform } from './import-reform.ts';

const db = await testDatabase();
const clock = () => new Date('2026-12-20T03:00:00Z');
const context = { db: db.migrator, clock, tenant: '92' };
const json = JSON.stringify(inventedReform);
const newYear = plainDate('2027-01-01');
await ensureTenant(context, { sample: false });

const facts = [
  { indicator: 'T01', area: '31120', on: '2026-12-01', quantity: '3' },
  { indicator: 'T05', area: '31120', on: '2026-12-01', quantity: '3' },
  { indicator: 'T05', area: '31120', on: '2026-12-05', quantity: '-1' },
  { indicator: 'T01', area: '31135', on: '2026-12-31', quantity: '5' },
  { indicator: 'T05', area: '31135', on: '2026-12-31', quantity: '5' },
  { indicator: 'T01', area: '31150', on: '2026-12-31', quantity: '7' },
  { indicator: 'T01', area: '31135', on: '2027-01-02', quantity: '1' },
];
for (const fact of facts) {
  await inScope(db.migrator, { tenant: '92', path: '92/' }, (trx) =>
    appendEvent(trx, eventWith([fact], fact.area)),
  );
}

const communes = async (day: string) => (await listAreas(db.officerApi, '92', plainDate(day))).length;

test('a dry run counts what would change and changes nothing', async () => {
  const { impact } = await importReform(context, { json, dryRun: true });
  expect(impact).toMatchObject({
    ended: 3,
    founded: 2,
    whole: 2,
    split: 1,
    restatedFacts: 2,
    notAllocatableFacts: 3,
    restatedStocks: 1,
    notAllocatableStocks: 1,
    lateFacts: 1,
  });
  expect(impact.handOver).toEqual([
    { area: '31120', name: 'Phường Cái Khế', openTips: 2, areaKeys: 0, localUnits: 0, roles: 0 },
    { area: '31135', name: 'Phường Ninh Kiều', openTips: 5, areaKeys: 0, localUnits: 0, roles: 0 },
  ]);
  expect(await communes('2027-01-01')).toBe(103);
});

test.each([
  ['{', { file: 'areas.notJson' }],
  [JSON.stringify({ ...inventedReform, effectiveOn: '31/12/2026' }), { effectiveOn: 'areas.reform.shape' }],
  [
    JSON.stringify({ ...inventedReform, ended: ['31135', '31147'] }),
    { '31120→31135': 'areas.reform.from_not_ended' },
  ],
])('a wrong file is refused as a whole: %s', async (wrong, fields) => {
  await expect(importReform(context, { json: wrong, dryRun: false })).rejects.toMatchObject({
    code: 'invalid',
    fields: expect.objectContaining(fields),
  });
  expect(await communes('2027-01-01')).toBe(103);
});

test('the import writes versions and one event; a second one is refused', async () => {
  await importReform(context, { json, dryRun: false });
  expect(await communes('2026-12-31')).toBe(103);
  expect(await communes('2027-01-01')).toBe(102);
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from tindan.events
    where record_kind = 'area_reform'`.execute(db.admin);
  expect(rows).toEqual([{ n: 1 }]);
  await expect(importReform(context, { json, dryRun: false })).rejects.toMatchObject({ code: 'conflict' });
});

test('loading db/reference anew carries the reform out again', async () => {
  await sql`update reference.loaded_files set sha256 = '\\x00' where name = 'areas'`.execute(db.admin);
  expect(await loadReference(db.migrator)).toEqual(['areas']);
  expect(await communes('2027-01-01')).toBe(102);
  expect((await listAreas(db.officerApi, '92', newYear)).map(({ name }) => name)).toContain('Tân An Mới');
});

test('facts are restated from the register of the database; what was split is told apart', async () => {
  const values = facts.map(({ indicator, area, on, quantity }) => ({
    indicator,
    area,
    on: plainDate(on),
    quantity: Number(quantity),
  }));
  const { placed, notAllocatable } = restate(await readRegister(db.officerApi), values, newYear);
  const sum = (list: readonly { quantity: number }[] = []) =>
    list.reduce((all, one) => all + one.quantity, 0);
  expect([...placed].map(([code, list]) => [code, sum(list)])).toEqual([
    ['31135', 11],
    ['31150', 7],
  ]);
  expect(sum(notAllocatable.map(({ value }) => value))).toBe(5);
  expect(notAllocatable[0]?.among).toEqual(['31135', '31147']);
});

test('the officers’ process cannot import', async () => {
  await expect(
    importReform(
      { ...context, db: db.officerApi },
      {
        json: JSON.stringify({ ...inventedReform, legalBasis: 'khác', effectiveOn: '2028-01-01' }),
        dryRun: true,
      },
    ),
  ).rejects.toMatchObject({ code: 'invalid' });
  await expect(
    sql`insert into reference.area_reforms values ('2028-01-01', 'x', '{}', '2027-01-01')`.execute(
      db.officerApi,
    ),
  ).rejects.toThrow('permission denied');
});
