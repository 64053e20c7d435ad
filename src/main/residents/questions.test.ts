import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { parsePeriod } from '#domain/calendar/period.ts';
import { readWordList } from '#domain/sealing/word-list.ts';
import { newNoteKey, readSignerKey } from '#domain/transparency/note-keys.ts';
import { computeFigures } from '#modules/figures/for-officers.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { createFileCleaner } from '#platform/media/file-cleaner.ts';
import { projectRoot } from '#platform/project-root.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { signedInOfficer, testOfficerApi } from '../../../test/support/officer-api.ts';
import { temporaryFileStore } from '../../../test/support/temporary-file-store.ts';
import { communes, prepareTips } from '../../../test/support/tips.ts';
import { buildPublicSite } from '../../public-site/build-public-site.tsx';
import { codeOn, post } from '../../public-site/site.fixture.ts';
import { publicPorts } from './public-ports.ts';

// A question from the page without script to the published answer: both real sites on one database and folder.
const database = await testDatabase();
const prepared = await prepareTips(database);
const { clock } = prepared;
const words = readWordList(readFileSync(join(projectRoot, 'db', 'reference', 'words.txt'), 'utf8'));
const store = await temporaryFileStore();
const site = await buildPublicSite({
  ports: publicPorts({
    ...{ db: database.publicSite, clock, tenant: '92', words },
    lookupKey: prepared.resident.lookupKey,
    receiptSigner: readSignerKey(newNoteKey('example.receipts').signerKey),
    files: { store, cleaner: createFileCleaner() },
  }),
  settings: { city: { vi: 'A', km: 'B', en: 'C' }, hasSampleData: false },
  ...{ words, clock, log: pino({ level: 'silent' }) },
});
const { app } = await testOfficerApi(database, prepared, { store });
const context = { db: database.officerApi, clock, tenant: '92' };
const areaPath = `92/${communes.ninhKieu}/`;
const writer = await signedInOfficer(app, context, 'phong-trao', [{ role: 'movement_officer', areaPath }]);
const second = await signedInOfficer(app, context, 'chi-huy', [{ role: 'commune_commander', areaPath }]);

const form = {
  question: 'Bao giờ khu vực 3 có đèn đường?',
  topic: 'order',
  areaCode: communes.ninhKieu,
  publish: 'yes',
  nonce: 'q'.repeat(22),
};

async function figures(): Promise<Record<string, string | null>> {
  const { from, to } = parsePeriod('2026-H2');
  const indicators = ['F03', 'F04N', 'F04O', 'F04'];
  const found = await readInScope(database.jobs, { tenant: '92', path: '92/' }, (trx) =>
    computeFigures(trx, { tenant: '92', from, to, by: { totalAs: '92' }, indicators }),
  );
  return Object.fromEntries(found.map(({ indicator, value }) => [indicator, value]));
}

test('a resident asks, an officer answers with a document, everybody reads it and the figures follow', async () => {
  const look = await site.inject(post('/hoi-dap/gui', form));
  expect(look.body).toContain('Chưa có gì được gửi');
  const sent = await site.inject(post('/hoi-dap/gui', { ...form, confirmed: '1' }));
  const code = codeOn(sent.body) ?? '';
  expect(sent.headers['set-cookie']).toBeUndefined();
  expect((await site.inject(post('/tra-cuu', { code }))).body).toContain('Đã nhận, chờ trả lời');
  expect(await figures()).toMatchObject({ F03: '1', F04O: '1', F04: '0' });

  const list = await writer.call('GET', '/api/questions');
  const [{ id, version }] = list.body.questions;
  const step = (who: typeof writer, name: string, seen: number, body: object = {}) =>
    who.call('POST', `/api/questions/${id}/${name}`, { id: crypto.randomUUID(), version: seen, ...body });
  const answer = { text: 'Tháng 12 sẽ lắp đèn.', paper: '12/CAP' };
  const file = Buffer.from('%PDF-1.7 trả lời').toString('base64');
  const answered = await step(writer, 'answer', version, { ...answer, file });
  expect(answered.status).toBe(200);
  const opened = (await site.inject(post('/tra-cuu', { code }))).body;
  expect(opened).toContain('Tháng 12 sẽ lắp đèn.');
  const document = /name="document" value="([^"]+)"/.exec(opened)?.[1] ?? '';
  const paper = await site.inject(post('/tra-cuu/van-ban-tra-loi', { code, document }));
  expect(paper.rawPayload.toString()).toBe('%PDF-1.7 trả lời');
  expect(await figures()).toMatchObject({ F03: '1', F04N: '1', F04: '100' });

  const said = { question: form.question, answer: answer.text, paper: answer.paper };
  const proposed = await step(writer, 'propose', answered.body.version, said);
  expect((await site.inject('/hoi-dap')).body).not.toContain(form.question);
  expect((await step(writer, 'publish', proposed.body.version)).status).toBe(422);
  expect((await step(second, 'publish', proposed.body.version)).status).toBe(200);
  for (const path of ['/hoi-dap?tim=den+duong', '/km/hoi-dap', '/en/hoi-dap']) {
    expect((await site.inject(path)).body).toContain(form.question);
  }
  await site.inject(post('/tra-cuu/danh-gia-tra-loi', { code, verdict: 'thanked' }));
  expect((await site.inject('/hoi-dap')).body).toContain('(100%)');
});
