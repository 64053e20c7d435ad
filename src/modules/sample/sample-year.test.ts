import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { newServiceKey } from '#domain/sealing/service-key.ts';
import { sampleWords } from '#locales/vi/sample/words.ts';
import { listAreas } from '#modules/areas/for-main.ts';
import { computeFigures } from '#modules/figures/for-officers.ts';
import { rollUp, sealLog, verifyLedger } from '#modules/ledger/for-main.ts';
import { ensureTenant } from '#modules/tenants/for-main.ts';
import { ensureAreaKeys } from '#modules/tips/for-main.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { type TestDatabase, testDatabase } from '../../../test/support/database.ts';
import { testLog } from '../../../test/support/ledger.ts';
import { temporaryFileStore } from '../../../test/support/temporary-file-store.ts';
import { simulateSampleYear } from './simulate-sample-year.ts';

const store = await temporaryFileStore();

const tenant = '92';
const scope = { tenant, path: '92/' };
const lookupKey = Buffer.alloc(32, 7);

/** A short sample, from 15/12/2024 to 15/3/2025: three months of the official clock and a day. */
const clock = () => new Date('2025-03-16T03:00:00Z');

async function prepare(database: TestDatabase) {
  const areas = await listAreas(database.migrator, tenant, plainDate('2026-11-20'));
  const serviceKey = newServiceKey();
  const context = { db: database.migrator, clock, tenant };
  await ensureTenant(context, { sample: true });
  await ensureAreaKeys({ ...context, serviceKey }, [tenant, ...areas.map(({ code }) => code)]);
  return { ...context, words: sampleWords, lookupKey, store, areas };
}

/** Everything that was written but for what is random in it: keys, sealed bytes, and hashes over them. */
async function rowsOf(database: TestDatabase) {
  const { rows } = await sql<{ row: object }>`
    select to_jsonb(t) - array['code_hash', 'code_wrapped_key', 'area_wrapped_key'] as row from tindan.tips t
    union all select to_jsonb(t) - 'sealed' from tindan.tip_texts t
    union all select to_jsonb(t) - 'sealed' from tindan.tip_messages t
    union all select to_jsonb(n) - 'sealed' from tindan.tip_notes n
    union all select to_jsonb(w) from tindan.notices w
    union all select to_jsonb(f) from tindan.facts f
    union all select to_jsonb(o) from tindan.officers o
    union all select to_jsonb(e) - array['hash', 'body']
      || jsonb_build_object('told', convert_from(e.body, 'UTF8')::jsonb) from tindan.events e`.execute(
    database.admin,
  );
  return rows.map(({ row }) => JSON.stringify(row).replace(/"commitment":"[^"]*"/g, '')).sort();
}

const whole = await testDatabase();
const cut = await testDatabase();
const request = await prepare(whole);
expect(await simulateSampleYear(request)).toBe(true);

test('interrupted again and again, it comes to the same end', async () => {
  const again = await prepare(cut);
  let starts = 0;
  for (let done = false; !done; starts++) {
    let asked = 0;
    done = await simulateSampleYear({ ...again, isStopped: () => asked++ > 0 });
  }
  expect(starts).toBeGreaterThan(3);
  expect(await rowsOf(cut)).toEqual(await rowsOf(whole));
});

test('a complete sample is left as it is', async () => {
  const before = await rowsOf(whole);
  expect(await simulateSampleYear({ ...request, clock: () => new Date('2026-01-01T00:00:00Z') })).toBe(true);
  expect(await rowsOf(whole)).toEqual(before);
});

test('the log is clean, before and after sealing and rolling up', async () => {
  const verify = () =>
    verifyLedger(whole.jobs, { tenant, origin: testLog.origin, verifiers: testLog.verifiers });
  const before = await verify();
  expect(before).toMatchObject({ fault: null, seals: 0, unsealed: before.events });
  await sealLog({ db: whole.jobs, clock, tenant }, testLog);
  await rollUp(whole.jobs, tenant);
  expect(await verify()).toMatchObject({ fault: null, seals: 1, unsealed: 0, facts: before.facts });
});

test('figures are a recount of the tips themselves', async () => {
  const window = { from: plainDate('2025-01-15'), to: plainDate('2025-02-14') };
  const indicators = ['T01', 'T02', 'T05', 'T07N', 'T12', 'T14'];
  const figures = await inScope(whole.officerApi, scope, (trx) =>
    computeFigures(trx, { tenant, ...window, by: 'area', indicators }),
  );
  const { rows } = await sql<{ area: string; indicator: string; value: string }>`
    with t as (
      select *, (received_at at time zone 'Asia/Ho_Chi_Minh')::date as came,
        (resolved_at at time zone 'Asia/Ho_Chi_Minh')::date as ended from tindan.tips
    ), valuable as (
      select e.chain as area_code, (e.happened_at at time zone 'Asia/Ho_Chi_Minh')::date as on_day
      from tindan.events e where e.verb = 'mark_valuable'
    ), counts as (
      select area_code, 'T01' as indicator, count(*) as n from t where came between ${window.from} and ${window.to} group by 1
      union all select area_code, 'T02', count(*) from valuable where on_day between ${window.from} and ${window.to} group by 1
      union all select area_code, 'T05', count(*) from t where came <= ${window.to} and (ended is null or ended > ${window.to}) group by 1
      union all select area_code, 'T07N', count(*) from t where ended between ${window.from} and ${window.to} group by 1
      union all select area_code, 'T12', count(*) from t where channel = 'hotline' and came between ${window.from} and ${window.to} group by 1
      union all select area_code, 'T14', count(*) from t where reach = 'none' and came between ${window.from} and ${window.to} group by 1
    ) select area_code as area, indicator, n::text as value from counts`.execute(whole.admin);
  expect(rows.length).toBeGreaterThan(200);
  const counted = new Map(rows.map(({ area, indicator, value }) => [`${area} ${indicator}`, value]));
  for (const { area, indicator, value } of figures) {
    expect([area, indicator, value ?? '0']).toEqual([
      area,
      indicator,
      counted.get(`${area} ${indicator}`) ?? '0',
    ]);
  }
  const sum = (values: (string | null)[]) => values.reduce((total, value) => total + Number(value ?? 0), 0);
  for (const code of indicators) {
    expect(sum(figures.filter((one) => one.indicator === code).map((one) => one.value))).toBe(
      sum(rows.filter((one) => one.indicator === code).map((one) => one.value)),
    );
  }
});
