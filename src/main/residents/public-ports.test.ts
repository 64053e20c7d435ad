import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { verifyReceipt } from '#domain/sealing/receipt.ts';
import { formatCode, newTipCode } from '#domain/sealing/tip-code.ts';
import { readWordList } from '#domain/sealing/tip-words.ts';
import { newNoteKey, readSignerKey, readVerifierKey } from '#domain/transparency/note-keys.ts';
import { projectRoot } from '#platform/project-root.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { communes, prepareTips } from '../../../test/support/tips.ts';
import { buildPublicSite } from '../../public-site/build-public-site.tsx';
import { publicPorts } from './public-ports.ts';

const database = await testDatabase();
const { clock, tenant, resident } = await prepareTips(database);
const words = readWordList(readFileSync(join(projectRoot, 'db', 'reference', 'words.txt'), 'utf8'));
const { signerKey, verifierKey } = newNoteKey('example.receipts');
const app = await buildPublicSite({
  ports: publicPorts({
    db: database.publicSite,
    clock,
    tenant,
    lookupKey: resident.lookupKey,
    receiptSigner: readSignerKey(signerKey),
    words,
  }),
  settings: {
    city: { vi: 'thành phố Cần Thơ', km: 'ទីក្រុងកឹងធើ', en: 'Can Tho city' },
    hasSampleData: false,
  },
  words,
  clock,
  log: pino({ level: 'silent' }),
});

const post = (url: string, fields: Record<string, string>) =>
  app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  });
const codeOn = (html: string): string => /data-reference="([^"]+)"/.exec(html)?.[1] ?? '';
const story = { description: 'Tối nào cũng có người lạ ra vào nhà trọ', areaCode: communes.ninhKieu };

test('the form lists the 103 communes of the city: 31 wards, then 72 communes', async () => {
  const { body } = await app.inject('/bao-tin');
  expect(body).toContain('<optgroup label="31 phường">');
  expect(body).toContain('<optgroup label="72 xã">');
  expect(body.match(/<option value="\d{5}"/g)).toHaveLength(103);
});

test('a tip through the site is opened by its code and by its words, and takes messages', async () => {
  const sent = await post('/bao-tin', { ...story, nonce: 'r'.repeat(22) });
  expect(sent.statusCode).toBe(200);
  const code = codeOn(sent.body);
  const again = await post('/bao-tin', { ...story, nonce: 'r'.repeat(22) });
  expect(codeOn(again.body)).toBe(code);
  const dictated = /class="words"[^>]*>([^<]+)</.exec(sent.body)?.[1] ?? '';
  expect(dictated.split(' ')).toHaveLength(8);
  for (const typed of [code, dictated]) {
    const opened = await post('/tra-cuu', { code: typed });
    expect([opened.statusCode, opened.body.includes('Phường Ninh Kiều')]).toEqual([200, true]);
  }
  for (let press = 0; press < 2; press += 1) {
    await post('/tra-cuu/viet-them', { code, text: 'Họ vừa đi', nonce: 'm'.repeat(22) });
  }
  const opened = await post('/tra-cuu', { code });
  expect(opened.body.match(/Họ vừa đi/g)).toHaveLength(1);
});

test('the receipt on the page is signed by our key and names no code', async () => {
  const { body } = await post('/bao-tin', story);
  const note = decodeURIComponent(/href="data:text\/plain;charset=utf-8,([^"]*)"/.exec(body)?.[1] ?? '');
  expect(verifyReceipt(note, [readVerifierKey(verifierKey)])).toMatchObject({
    tenant,
    chain: communes.ninhKieu,
  });
  expect(note).not.toContain(codeOn(body).slice(0, 9));
});

test('a tip about an officer, or from nowhere in particular, is shown as received by the city', async () => {
  for (const fields of [
    { ...story, aboutOfficer: 'yes' },
    { ...story, areaCode: '' },
  ]) {
    const { body } = await post('/bao-tin', fields);
    expect(body).toContain('Cấp thành phố');
    expect(body).not.toContain('<dd>Phường Ninh Kiều</dd>');
  }
});

test('sixteen senders at once are all answered', async () => {
  const answers = await Promise.all(
    Array.from({ length: 16 }, (_, index) => post('/bao-tin', { ...story, when: `lần ${index}` })),
  );
  expect(answers.map((answer) => answer.statusCode)).toEqual(Array.from({ length: 16 }, () => 200));
  expect(new Set(answers.map((answer) => codeOn(answer.body))).size).toBe(16);
});

test('the limits of the domain are said in the reader’s language', async () => {
  const long = await post('/en/bao-tin', { ...story, place: 'x'.repeat(501) });
  expect([long.statusCode, long.body.includes('longer than 500 characters')]).toEqual([422, true]);
  const code = codeOn((await post('/bao-tin', story)).body);
  const message = await post('/tra-cuu/viet-them', { code, text: 'x'.repeat(5001) });
  expect([message.statusCode, message.body.includes('dài quá 5.000 ký tự')]).toEqual([422, true]);
});

test('the site is healthy while its database answers', async () => {
  expect((await app.inject('/healthz')).statusCode).toBe(200);
});

test('a contact is deleted by the code alone, with an event, and no reader finds it any more', async () => {
  const sent = await post('/bao-tin', {
    ...story,
    reach: 'handler',
    contactName: 'Chị Tư',
    contactPhone: '0912345678',
  });
  const code = codeOn(sent.body);
  expect((await post('/tra-cuu', { code })).body).toContain('Cách liên lạc bạn để lại');
  for (let press = 0; press < 2; press += 1) {
    const done = await post('/tra-cuu/xoa-so-dien-thoai', { code, sure: '1' });
    expect(done.body).toContain('Đã xóa cách liên lạc của bạn.');
  }
  expect((await post('/tra-cuu', { code })).body).not.toContain('Cách liên lạc bạn để lại');
  const tips = await database.admin
    .selectFrom('tips')
    .select(['id', 'reach'])
    .orderBy('received_at', 'desc')
    .limit(1)
    .execute();
  const id = tips[0]?.id ?? '';
  const texts = await database.admin
    .selectFrom('tip_texts')
    .select('field')
    .where('tip_id', '=', id)
    .execute();
  const events = await database.admin
    .selectFrom('events')
    .select('verb')
    .where('record_id', '=', id)
    .orderBy('seq')
    .execute();
  expect([tips[0]?.reach, texts, events]).toEqual([
    'none',
    [{ field: 'content' }],
    [{ verb: 'receive' }, { verb: 'remove_contact' }],
  ]);
});

test('the receipt on the page of the tip is the one that was given when it was sent', async () => {
  const noteOn = (body: string) =>
    decodeURIComponent(/href="data:text\/plain;charset=utf-8,([^"]*)"/.exec(body)?.[1] ?? '');
  const sent = await post('/bao-tin', story);
  const opened = await post('/tra-cuu', { code: codeOn(sent.body) });
  expect(noteOn(opened.body)).toBe(noteOn(sent.body));
  expect(sent.body).toContain('<img class="qr" src="data:image/png;base64,');
});

test('a wrong code leaves an event in the site’s own chain, which names no code; no other event fits in there', async () => {
  const wrong = formatCode(newTipCode());
  expect((await post('/tra-cuu', { code: wrong })).statusCode).toBe(404);
  const found = async () =>
    database.admin
      .selectFrom('events')
      .select(['chain', 'verb', 'body'])
      .where('record_kind', '=', 'site')
      .execute();
  await expect.poll(found).toMatchObject([{ chain: 'site', verb: 'wrong_code' }]);
  const [event] = await found();
  expect(event?.body.toString()).not.toContain(wrong.slice(0, 9));
  const forged = JSON.stringify({ ...JSON.parse(event?.body.toString() ?? ''), chain: '92', verb: 'close' });
  await expect(
    sql`select for_public.note_wrong_codes(${tenant}, ${Buffer.from(forged)})`.execute(database.publicSite),
  ).rejects.toThrow('does not count wrong codes');
});

test('the site’s process has each of its statements parsed once a connection', async () => {
  const prepared = await database.publicSite.transaction().execute(async (trx) => {
    for (let again = 0; again < 3; again += 1) await sql`select ${again}::int as again`.execute(trx);
    return sql<{ calls: string }>`select generic_plans + custom_plans as calls from pg_prepared_statements
      where statement = 'select $1::int as again'`.execute(trx);
  });
  expect(prepared.rows).toEqual([{ calls: 3 }]);
});

test('among many codes at once each opens its own, and the others nothing', async () => {
  const sent = await Promise.all(
    ['Mất xe', 'Mất trâu', 'Mất ghe'].map((description) => post('/bao-tin', { ...story, description })),
  );
  const codes = sent.flatMap(({ body }) => [codeOn(body), formatCode(newTipCode())]);
  const opened = await Promise.all(codes.map((code) => post('/tra-cuu', { code })));
  expect(opened.map(({ statusCode }) => statusCode)).toEqual([200, 404, 200, 404, 200, 404]);
  expect(opened.map(({ body }, n) => body.includes(codes[n] ?? ''))).toEqual(codes.map(() => true));
});
