import { randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { newTipCode } from '#domain/sealing/tip-code.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { communes, exampleForm, prepareTips } from '../../../../test/support/tips.ts';
import { addMessage, followTip, submitTip } from '../for-public.ts';

const database = await testDatabase();
const { resident } = await prepareTips(database);

const factsOf = async (seq: number, chain: string) => {
  const { rows } = await sql<{ indicator: string; area_code: string; on: string; quantity: string }>`
    select indicator, area_code, occurred_on as "on", quantity from tindan.facts
    where chain = ${chain} and seq = ${seq} order by line`.execute(database.admin);
  return rows;
};

test('a tip gets a code, an event and the facts it stands for, on the day in Vietnam', async () => {
  const sent = await submitTip(resident, exampleForm);
  expect(sent.chain).toBe(communes.ninhKieu);
  expect(sent.receivedAt.toISOString()).toMatch(/^2026-11-20T15:00:00/);
  expect(await factsOf(sent.seq, sent.chain)).toEqual(
    ['T01', 'T05', 'T14'].map((indicator) => ({
      indicator,
      area_code: communes.ninhKieu,
      on: '2026-11-20',
      quantity: '1',
    })),
  );
  expect(await followTip(resident, sent.code)).toMatchObject({ status: 'received', messages: [] });
});

test('a tip with a way to be reached does not count as anonymous', async () => {
  const sent = await submitTip(resident, { ...exampleForm, reach: 'handler', contactPhone: '0900 000 000' });
  expect((await factsOf(sent.seq, sent.chain)).map((fact) => fact.indicator)).toEqual(['T01', 'T05']);
});

test('the same form sent twice, also at once, is one tip with one code and one receipt', async () => {
  const form = { ...exampleForm, nonce: randomBytes(16).toString('base64url') };
  const sent = await Promise.all([1, 2, 3, 4].map(() => submitTip(resident, form)));
  expect(new Set(sent.map((one) => `${one.code} ${one.seq} ${one.commitment.toString('hex')}`)).size).toBe(1);
  const changed = await submitTip(resident, { ...form, description: 'Tôi kể lại cho rõ' });
  expect(changed.code).not.toBe(sent[0]?.code);
});

test('sixteen tips at once all arrive', async () => {
  const sent = await Promise.all(Array.from({ length: 16 }, () => submitTip(resident, exampleForm)));
  expect(new Set(sent.map((one) => one.code)).size).toBe(16);
});

test('a tip about an officer, or without a commune, is booked with the city and nowhere else', async () => {
  for (const form of [
    { ...exampleForm, aboutOfficer: true },
    { ...exampleForm, areaCode: null },
  ]) {
    const sent = await submitTip(resident, form);
    expect(sent.chain).toBe('92');
    expect((await factsOf(sent.seq, '92')).every((fact) => fact.area_code === '92')).toBe(true);
  }
});

test('an area that has no key is refused with the field', async () => {
  await expect(submitTip(resident, { ...exampleForm, areaCode: '00004' })).rejects.toMatchObject({
    code: 'invalid',
    fields: { areaCode: 'tip.error.areaCode.unknown' },
  });
});

test('a message is read back by the code, and a retried one is there once', async () => {
  const { code } = await submitTip(resident, exampleForm);
  const id = randomUUID();
  await addMessage(resident, { id, code, text: 'Xe màu đỏ' });
  await addMessage(resident, { id, code, text: 'Xe màu đỏ' });
  expect((await followTip(resident, code)).messages).toMatchObject([
    { author: 'resident', text: 'Xe màu đỏ' },
  ]);
  await expect(addMessage(resident, { id: randomUUID(), code, text: ' \n' })).rejects.toMatchObject({
    code: 'invalid',
  });
});

test('a code without a tip opens nothing', async () => {
  await expect(followTip(resident, newTipCode())).rejects.toMatchObject({ code: 'not_found' });
});

test('no word of a tip rests in the database', async () => {
  const planted = [
    'xoài cát Hòa Lộc',
    'hẻm 27 cầu Cái Răng Bé',
    'hôm kia 3h sáng',
    'Nguyễn Thử Nghiệm',
    '0901234567',
  ];
  const [description, place, when, contactName, contactPhone] = planted as [
    string,
    string,
    string,
    string,
    string,
  ];
  const form = {
    ...exampleForm,
    description,
    place,
    when,
    contactName,
    contactPhone,
    reach: 'handler' as const,
  };
  const { code } = await submitTip(resident, form);
  await addMessage(resident, { id: randomUUID(), code, text: `Nhắn thêm: ${description}` });
  const { rows: tables } = await sql<{ name: string }>`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_schema in ('tindan', 'control', 'reference')`.execute(database.admin);
  expect(tables.length).toBeGreaterThan(20);
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.raw(name)} t`.execute(
      database.admin,
    );
    const all = rows.map((one) => one.row).join('\n');
    for (const word of [...planted, code]) {
      expect(
        all.includes(word) || all.includes(Buffer.from(word).toString('hex')),
        `${word} in ${name}`,
      ).toBe(false);
    }
  }
});

test("the residents' role writes no event but the receipt of its tip", async () => {
  const forged = Buffer.from(
    JSON.stringify({
      tenant: '92',
      chain: '31135',
      verb: 'resolve',
      recordKind: 'tip',
      recordId: randomUUID(),
      facts: [],
    }),
  );
  const call = sql`select * from for_public.submit_tip('92', ${randomUUID()}, '31135', 'criminal', 'none', now(),
    '\\x00'::bytea, '\\x00'::bytea, 1, '\\x00'::bytea, '{}'::text[], '{}'::bytea[], ${forged})`;
  await expect(call.execute(database.publicSite)).rejects.toMatchObject({ code: '42501' });
  await expect(
    sql`select * from tindan.tips where tenant_id = '92'`.execute(database.publicSite),
  ).rejects.toMatchObject({
    code: '42501',
  });
  await expect(
    inScope(database.publicSite, { tenant: '92', path: '92/' }, async () => {}),
  ).rejects.toMatchObject({ code: '42501' });
});
