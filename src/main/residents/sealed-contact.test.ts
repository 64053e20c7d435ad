import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { readWordList } from '#domain/sealing/word-list.ts';
import { newNoteKey, readSignerKey } from '#domain/transparency/note-keys.ts';
import { projectRoot } from '#platform/project-root.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { addOfficer, communes, prepareTips } from '../../../test/support/tips.ts';
import { prepareCustody } from '../../modules/custody/custody.fixture.ts';
import { buildPublicSite } from '../../public-site/build-public-site.tsx';
import { post } from '../../public-site/site.fixture.ts';
import { publicPorts } from './public-ports.ts';

// A sealed contact as its sender meets it: on the real pages, over the real role, with real custodians.
const database = await testDatabase();
const prepared = await prepareTips(database);
const words = readWordList(readFileSync(join(projectRoot, 'db', 'reference', 'words.txt'), 'utf8'));
const story = { description: 'Tối nào cũng có người lạ ra vào nhà trọ', areaCode: communes.ninhKieu };
const contact = { reach: 'sealed', contactName: 'Chị Kín', contactPhone: '0900 000 321' };

const site = (): Promise<FastifyInstance> =>
  buildPublicSite({
    ports: publicPorts({
      ...{ db: database.publicSite, clock: prepared.clock, tenant: '92', words },
      lookupKey: prepared.resident.lookupKey,
      receiptSigner: readSignerKey(newNoteKey('example.receipts').signerKey),
    }),
    settings: { city: { vi: 'A', km: 'B', en: 'C' }, hasSampleData: false },
    ...{ words, clock: prepared.clock, log: pino({ level: 'silent' }) },
  });
const codeOn = (html: string): string => /data-reference="([^"]+)"/.exec(html)?.[1] ?? '';

const before = await site();
test('without three custodians it is neither offered nor taken, and what was typed is kept', async () => {
  expect((await before.inject('/bao-tin')).body).not.toContain('value="sealed"');
  const answer = await before.inject(post('/bao-tin', { ...story, ...contact }));
  expect(answer.statusCode).toBe(422);
  expect(answer.body).toContain('value="Chị Kín"');
  expect(await database.admin.selectFrom('tips').select('id').execute()).toEqual([]);
});

let custody: Awaited<ReturnType<typeof prepareCustody>>;
let app: FastifyInstance;

test('with them it is offered in three languages, and a name or a number is asked for', async () => {
  custody = await prepareCustody(database, prepared);
  app = await site();
  for (const path of ['/bao-tin', '/en/bao-tin', '/km/bao-tin']) {
    expect((await app.inject(path)).body).toContain('value="sealed"');
  }
  const answer = await app.inject(
    post('/bao-tin', { ...story, ...contact, contactName: '', contactPhone: '' }),
  );
  expect(answer.statusCode).toBe(422);
  expect(answer.body).toContain('chưa ghi số, cũng chưa ghi tên');
  expect(answer.body).toMatch(/value="sealed"[^>]*checked|checked[^>]*value="sealed"/);
});

test('the sender sees that it is sealed, when and why it was opened, and deletes it', async () => {
  const sent = await app.inject(post('/bao-tin', { ...story, ...contact, nonce: 's'.repeat(22) }));
  expect(sent.statusCode).toBe(200);
  const code = codeOn(sent.body);
  const open = async (path = '/tra-cuu') => (await app.inject(post(path, { code }))).body;
  expect(await open()).toContain('Đang niêm phong. Chưa ai mở.');
  expect(await open()).not.toContain('Chị Kín');

  const duty = await addOfficer(database, 'duty_officer', `92/${communes.ninhKieu}/`);
  const { tip_id } = await database.admin
    .selectFrom('tip_identities')
    .select('tip_id')
    .executeTakeFirstOrThrow();
  const opening = await custody.ask(duty, tip_id);
  const [first, second] = custody.custodians;
  await custody.approve(first, opening.id);
  await custody.approve(second, opening.id);
  expect(await open()).not.toContain('Danh tính đã được mở');
  expect((await custody.look(duty, opening)).opened.contactPhone).toBe('0900 000 321');
  expect(await open()).toContain('Danh tính đã được mở');
  expect(await open()).toMatch(/20\/11\/2026[^<]*mở để kiểm tra lại điều bạn kể/);
  expect(await open('/en/tra-cuu')).toContain('opened to check what you told');

  const unsure = await app.inject(post('/tra-cuu/xoa-lien-lac', { code }));
  expect(unsure.statusCode).toBe(422);
  expect(unsure.body).toContain('Chưa có gì bị xóa');
  // on a phone the answer stands far below the head of the page: the browser goes there
  expect(unsure.body).toMatch(/action="[^"]*\/xoa-lien-lac#identity-h"[\s\S]*id="sure"/);
  expect(unsure.body).toContain('id="identity-h"');
  const deleted = await app.inject(post('/tra-cuu/xoa-lien-lac', { code, sure: '1' }));
  expect(deleted.statusCode).toBe(200);
  expect(deleted.body).toContain('Bạn đã xóa tên và số');
  expect(deleted.body).toContain('Danh tính đã được mở');
  expect(deleted.headers['cache-control']).toContain('no-store');
  const { sealed } = await database.admin
    .selectFrom('tip_identities')
    .select('sealed')
    .executeTakeFirstOrThrow();
  expect(sealed.length).toBe(0);
  const strange = await app.inject(post('/tra-cuu/xoa-lien-lac', { code: 'x', sure: '1' }));
  expect(strange.statusCode).toBe(422);
});
