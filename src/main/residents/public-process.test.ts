import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { codeLookupHash } from '#domain/sealing/code-keys.ts';
import { openField } from '#domain/sealing/seal-field.ts';
import type { TipCode } from '#domain/sealing/tip-code.ts';
import { unwrapForCode } from '#domain/sealing/wrap-for-code.ts';
import { codeForForm } from '#domain/tips/arrive/form-code.ts';
import { codeForMessage } from '#domain/tips/arrive/gateway-key.ts';
import { cleanTipForm } from '#domain/tips/arrive/tip-form.ts';
import { followTip, submitTip } from '#modules/tips/for-public.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { communes, exampleForm, prepareTips } from '../../../test/support/tips.ts';

// What the residents' process holds, its own keys and its database role, opens no tip without that tip's code: not even
// for who knows every word that was told and has the whole database beside it.
const database = await testDatabase();
const prepared = await prepareTips(database);
const { lookupKey } = prepared.resident;
const nonce = 'n0nce-of-the-page-122-bits';
const { nonce: _, ...form } = { ...exampleForm, areaCode: communes.ninhKieu };
const { code } = await submitTip(prepared.resident, { ...form, nonce });
const own = await submitTip(prepared.resident, { ...exampleForm, description: 'Tin của kẻ tò mò' });
const tip = await database.admin
  .selectFrom('tips')
  .selectAll()
  .where('code_hash', '=', codeLookupHash(lookupKey, code))
  .executeTakeFirstOrThrow();

const opensWith = (candidate: TipCode): boolean => {
  try {
    const key = unwrapForCode(tip.code_wrapped_key, { tenant: '92', record: tip.id }, candidate);
    return key.bytes.length === 32;
  } catch {
    return false;
  }
};

/** Everything that rests of the tip, in each way of writing it: what a nonce could be if one were kept or made of it. */
async function everythingAtRest(): Promise<string[]> {
  const { rows } = await sql<Record<string, unknown>>`
    select t.*, e.id as event_id, e.body, e.hash, e.seq, x.sealed from tindan.tips t
    join tindan.events e on e.tenant_id = t.tenant_id and e.record_id = t.id
    join tindan.tip_texts x on x.tenant_id = t.tenant_id and x.tip_id = t.id
    where t.id = ${tip.id}`.execute(database.admin);
  const values = rows.flatMap((row) => Object.values(row));
  const hashed = (bytes: Buffer) => [bytes, createHash('sha256').update(bytes).digest()];
  return values.flatMap((value) => {
    if (value instanceof Date) return [value.toISOString(), String(value.getTime())];
    if (!Buffer.isBuffer(value)) return [String(value)];
    return hashed(value).flatMap((bytes) =>
      (['hex', 'base64', 'base64url', 'utf8'] as const).map((as) => bytes.toString(as)),
    );
  });
}

test('the code opens the tip, so that what follows could fail', async () => {
  expect(opensWith(code)).toBe(true);
  expect((await followTip(prepared.resident, code)).status).toBe('received');
});

test('another code does not open it, nor does a code made of what rests, though every word is known', async () => {
  expect(opensWith(own.code)).toBe(false);
  const known = cleanTipForm(form);
  const candidates = ['', ...(await everythingAtRest())];
  expect(candidates.length).toBeGreaterThan(50);
  const made = candidates.flatMap((value) => [
    codeForForm(lookupKey, value, known),
    codeForMessage(lookupKey, value),
  ]);
  expect(made.filter(opensWith)).toEqual([]);
  // the page's own nonce does, which no part of the product keeps
  expect(opensWith(codeForForm(lookupKey, nonce, known))).toBe(true);
  expect(candidates.some((value) => value.includes(nonce))).toBe(false);
});

test('no key of the process opens a sealed text or the wrapped key itself', async () => {
  const texts = await database.admin
    .selectFrom('tip_texts')
    .selectAll()
    .where('tip_id', '=', tip.id)
    .execute();
  const derived = ['', tip.id, '92'].map((word) =>
    createHash('sha256').update(lookupKey).update(word).digest(),
  );
  for (const { field, sealed } of texts) {
    for (const bytes of [lookupKey, ...derived, tip.code_hash]) {
      const key = { id: sealed.subarray(0, 8), bytes };
      const place = { tenant: '92', table: 'tip_texts', record: tip.id, field };
      expect(() => openField(key, place, sealed)).toThrow();
    }
  }
});

test('its database role reads no table but the names of areas, whatever scope it enters', async () => {
  const { rows: tables } = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname = 'tindan' order by 1`.execute(database.admin);
  expect(tables.length).toBeGreaterThan(20);
  for (const { name } of tables) {
    await expect(
      sql`select 1 from ${sql.raw(name)} where tenant_id = '92' limit 1`.execute(database.publicSite),
    ).rejects.toThrow(/permission denied/);
  }
});

test('the hash of a code alone gets sealed bytes and nothing that opens them', async () => {
  const { rows } = await sql<Record<string, unknown>>`
    select * from for_public.open_tip('92', ${tip.code_hash})`.execute(database.publicSite);
  expect(rows).toHaveLength(1);
  const text = Object.values(rows[0] ?? {})
    .map((value) => (Buffer.isBuffer(value) ? value.toString('utf8') : String(value)))
    .join(' ');
  for (const word of [form.description, form.place, form.when]) expect(text).not.toContain(word);
});
