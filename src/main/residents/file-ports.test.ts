import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, expect, test, vi } from 'vitest';
import { readWordList } from '#domain/sealing/tip-words.ts';
import { newNoteKey, readSignerKey } from '#domain/transparency/note-keys.ts';
import { createProcessLog } from '#platform/process-log.ts';
import { projectRoot } from '#platform/project-root.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { plantedPhoto, prepareFiles } from '../../../test/support/tip-files.ts';
import { prepareTips } from '../../../test/support/tips.ts';
import { buildPublicSite } from '../../public-site/build-public-site.tsx';
import { publicPorts } from './public-ports.ts';

vi.setConfig({ testTimeout: 180_000 });

const database = await testDatabase();
const prepared = await prepareTips(database);
const { context, store, names } = await prepareFiles(prepared);
const words = readWordList(readFileSync(join(projectRoot, 'db', 'reference', 'words.txt'), 'utf8'));
const app = await buildPublicSite({
  ports: publicPorts({
    ...prepared.resident,
    receiptSigner: readSignerKey(newNoteKey('test').signerKey),
    words,
    files: { store, cleaner: context.cleaner },
  }),
  settings: {
    city: { vi: 'thành phố Cần Thơ', km: '', en: '' },
    hasSampleData: false,
  },
  clock: prepared.clock,
  log: createProcessLog('public-site', { write: () => {} }),
});
await app.listen({ host: '127.0.0.1', port: 0 });
const { port } = app.server.address() as AddressInfo;
afterAll(() => app.close());

const newNonce = () => crypto.randomUUID();

/** Posts the form as a browser does. */
async function post(fields: Record<string, string>, files: readonly Buffer[] = [], path = '/bao-tin') {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const [at, bytes] of files.entries())
    form.append('files', new Blob([new Uint8Array(bytes)]), `IMG_${at}_PlantedName.jpg`);
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', body: form });
  return { status: answer.status, html: await answer.text() };
}

const codeIn = (html: string) => /data-reference="([^"]+)"/.exec(html)?.[1];
const countOf = async (table: 'tips' | 'tip_files' | 'held_files') =>
  (
    await sql<{
      n: number;
    }>`select count(*)::int n from ${sql.table(`tindan.${table}`)} where tenant_id = '92'`.execute(
      database.admin,
    )
  ).rows[0]?.n ?? 0;

test('the form says what is taken, what is removed and what stays, before anything is chosen', async () => {
  const html = await (await fetch(`http://127.0.0.1:${port}/bao-tin`)).text();
  expect(html).toMatch(/enctype="multipart\/form-data"/i);
  expect(html).toMatch(/<input[^>]*type="file"[^>]*multiple/);
  expect(html).toContain('Tối đa 5 tệp, mỗi tệp 25 MB');
  expect(html).toContain('Vẫn còn:');
  expect(html).not.toContain('<script');
});

test('two photos outlive an error of the form and arrive with the tip; one can be left out again', async () => {
  const nonce = newNonce();
  const first = await post({ nonce, description: '' }, [
    await plantedPhoto('red'),
    await plantedPhoto('blue'),
    await plantedPhoto('tan'),
  ]);
  expect(first.status).toBe(422);
  expect(first.html).toContain('3 tệp đã nhận');
  expect(first.html).not.toContain('PlantedName');
  const [, dropFile = ''] = /name="dropFile" value="([0-9a-f-]+)"/.exec(first.html) ?? [];
  const second = await post({ nonce, description: 'Có ảnh', held: '1', dropFile });
  expect(second.status).toBe(200);
  const code = String(codeIn(second.html));
  const { html } = await post({ code }, [], '/tra-cuu');
  expect(html).toMatch(/Số tệp đã gửi<\/dt><dd>2</);
  expect(await countOf('held_files')).toBe(0);
});

test('a file that is refused is named with its reason, and the others are kept', async () => {
  const nonce = newNonce();
  const { status, html } = await post({ nonce, description: 'Kèm tệp lạ' }, [
    await plantedPhoto(),
    Buffer.from('MZ\x90\0'),
  ]);
  expect(status).toBe(422);
  expect(html).toContain('“IMG_1_PlantedName.jpg”: không phải loại tệp');
  expect(html).toContain('1 tệp đã nhận');
  expect((await post({ nonce, description: 'Kèm tệp lạ', held: '1' })).status).toBe(200);
});

test('twenty files at once: five are kept, the sender is told, nothing breaks', async () => {
  const photos = await Promise.all(Array.from({ length: 20 }, (_, at) => plantedPhoto(`rgb(${at * 9},9,9)`)));
  const { status, html } = await post({ nonce: newNonce(), description: 'Nhiều ảnh' }, photos);
  expect(status).toBe(422);
  expect(html).toContain('chỉ gửi được 5 tệp');
  expect(html).toContain('5 tệp đã nhận');
});

test('a file of 61 MB is refused with the limit, and the text is kept', async () => {
  const film = Buffer.concat([
    Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0isommp42', 'latin1'),
    Buffer.alloc(61 * 1024 * 1024),
  ]);
  const { status, html } = await post({ nonce: newNonce(), description: 'Kể dài' }, [film]);
  expect(status).toBe(422);
  expect(html).toContain('nặng quá 25 MB');
  expect(html).toContain('Kể dài');
});

test('files under a code, with a word or without', async () => {
  const { html } = await post({ nonce: newNonce(), description: 'Sẽ thêm ảnh' });
  const code = String(codeIn(html));
  const answer = await post(
    { code, nonce: newNonce(), text: '' },
    [await plantedPhoto('olive')],
    '/tra-cuu/viet-them',
  );
  expect(answer.status).toBe(200);
  expect(answer.html).toMatch(/Số tệp đã gửi<\/dt><dd>1</);
});

test('an upload that breaks off at any place leaves no file, no row and no tip', async () => {
  const before = { names: await names(), tips: await countOf('tips'), held: await countOf('held_files') };
  const photo = await plantedPhoto('maroon', 900);
  const head = (name: string, more = '') =>
    `--XX\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n`;
  const file = head('files', '; filename="a.jpg"');
  const body = Buffer.concat([
    Buffer.from(`${head('nonce')}${newNonce()}\r\n${head('description')}Đứt mạng\r\n${file}`),
    photo,
    Buffer.from(`\r\n${file}`),
    photo,
    Buffer.from('\r\n--XX--\r\n'),
  ]);
  const top = `POST /bao-tin HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=XX\r\nContent-Length: ${body.length}\r\n\r\n`;
  for (const part of [0.05, 0.3, 0.6, 0.9, 0.99]) {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    await new Promise<void>((resolve) =>
      socket.write(Buffer.concat([Buffer.from(top), body.subarray(0, Math.floor(body.length * part))]), () =>
        resolve(),
      ),
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    socket.destroy();
  }
  await vi.waitFor(async () => {
    expect({ names: await names(), tips: await countOf('tips'), held: await countOf('held_files') }).toEqual(
      before,
    );
  }, 10_000);
});

test('two hundred uploads at once: none fails, each has its tip and its photo', async () => {
  const before = { tips: await countOf('tips'), files: await countOf('tip_files') };
  const photos = await Promise.all(
    Array.from({ length: 200 }, (_, at) => plantedPhoto(`rgb(${at},50,50)`, 32)),
  );
  const began = performance.now();
  const answers = await Promise.all(
    photos.map((photo, at) => post({ nonce: newNonce(), description: `Tin số ${at}` }, [photo])),
  );
  console.log(`200 uploads: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  expect(new Set(answers.map(({ html }) => codeIn(html))).size).toBe(200);
  expect({ tips: await countOf('tips'), files: await countOf('tip_files') }).toEqual({
    tips: before.tips + 200,
    files: before.files + 200,
  });
});
