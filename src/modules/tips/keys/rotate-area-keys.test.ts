import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { unwrapForArea } from '#domain/sealing/wrap-for-area.ts';
import { submitTip } from '#modules/tips/for-public.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { addOfficer, communes, exampleForm, prepareTips } from '../../../../test/support/tips.ts';
import { openTip } from '../read/open-tip.ts';
import { privateAreaKeys } from './area-keyring.ts';
import { rotateAreaKeys } from './rotate-area-keys.ts';
import { wrappedTables } from './wrapped-keys.repository.ts';

const database = await testDatabase();
const prepared = await prepareTips(database);
const { tenant, clock, serviceKey } = prepared;
const { admin, migrator } = database;
const context = { db: migrator, tenant, clock, serviceKey, batch: 2 };
const officer = prepared.officer(await addOfficer(database, 'duty_officer', `${tenant}/`));

const versions = async () => {
  const rows = await admin
    .selectFrom('tips')
    .select(['id', 'key_version'])
    .where('tenant_id', '=', tenant)
    .orderBy('id')
    .execute();
  return rows.map(({ key_version }) => key_version);
};
const keysLeft = () =>
  admin.selectFrom('area_keys').select(['area_code', 'version']).where('tenant_id', '=', tenant).execute();

test('every table with a content key wrapped to an area is among those that are moved', async () => {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where table_schema = 'tindan' and column_name = 'area_wrapped_key'`.execute(admin);
  expect(rows.map(({ name }) => name).sort()).toEqual([...wrappedTables].sort());
});

test('keys of areas are replaced though it is broken off in the middle: each tip opens, by the new key alone', async () => {
  for (let tip = 0; tip < 7; tip += 1)
    await submitTip(prepared.resident, { ...exampleForm, description: `Mùi khét ở hẻm ${tip}` });
  const tips = await admin.selectFrom('tips').select('id').where('tenant_id', '=', tenant).execute();
  const [destroyed] = tips;
  await sql`update tips set area_wrapped_key = '', destroyed_at = ${clock()}
    where tenant_id = ${tenant} and id = ${destroyed?.id ?? ''}`.execute(admin);
  const oldKeys = privateAreaKeys(tenant, serviceKey);
  const old = await inScope(migrator, { tenant, path: `${tenant}/` }, (trx) =>
    oldKeys(trx, communes.ninhKieu, 1),
  );

  // kills with -9 at any place: `npm run chaos -- keys`
  const breakOff = (_: unknown, moved: number) => {
    if (moved === 4) throw new Error('broken off');
  };
  await expect(rotateAreaKeys({ ...context, onMoved: breakOff })).rejects.toThrow('broken off');
  const half = await versions();
  expect(half.filter((version) => version === 2)).toHaveLength(4);
  expect(await keysLeft()).toHaveLength(6);

  const ended = await rotateAreaKeys(context);
  expect(ended).toMatchObject({ areas: 3, wentOn: true, destroyed: 3 });
  expect(ended.moved).toBe(half.filter((version) => version === 1).length);
  expect(new Set(await versions())).toEqual(new Set([2]));
  expect((await keysLeft()).map(({ version }) => version)).toEqual([2, 2, 2]);

  const shown = tips.filter(({ id }) => id !== destroyed?.id);
  for (const { id } of shown)
    expect((await openTip(officer, { tipId: id })).content.description).toMatch(/^Mùi khét ở hẻm \d$/);
  const row = await admin
    .selectFrom('tips')
    .select(['id', 'area_wrapped_key'])
    .where('tenant_id', '=', tenant)
    .where('id', '=', shown[0]?.id ?? '')
    .executeTakeFirstOrThrow();
  expect(() => unwrapForArea(row.area_wrapped_key, row.id, old)).toThrow();

  const { rows } = await sql<{ details: unknown }>`
    select convert_from(body, 'UTF8')::jsonb -> 'details' as details from events
    where tenant_id = ${tenant} and verb = 'rotate'`.execute(admin);
  expect(rows).toEqual([{ details: { areas: 3, destroyed: 3 } }]);
});

test('a new tip is sealed to the newest key, and the next replacement begins with a version more', async () => {
  const again = await rotateAreaKeys(context);
  expect(again).toMatchObject({ areas: 3, wentOn: false, moved: 7, destroyed: 3 });
  const fresh = await prepareTips(database);
  await submitTip({ ...prepared.resident, keys: fresh.resident.keys }, exampleForm);
  expect(new Set(await versions())).toEqual(new Set([3]));
});
