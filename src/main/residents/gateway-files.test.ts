import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { beforeAll, expect, test, vi } from 'vitest';
import { readWordList } from '#domain/sealing/tip-words.ts';
import { newNoteKey, readSignerKey } from '#domain/transparency/note-keys.ts';
import { approveChannelKey, createChannelKey } from '#modules/channels/for-officers.ts';
import { createProcessLog } from '#platform/process-log.ts';
import { projectRoot } from '#platform/project-root.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { plantedPhoto, prepareFiles } from '../../../test/support/tip-files.ts';
import { addOfficer, communes, prepareTips } from '../../../test/support/tips.ts';
import { buildPublicSite } from '../../public-site/build-public-site.tsx';
import { publicPorts } from './public-ports.ts';

vi.setConfig({ testTimeout: 180_000 });

// What a gateway sends along: cleaned and sealed like what a resident sends, all of it or nothing.
const database = await testDatabase();
const prepared = await prepareTips(database);
const { store, context: files, names } = await prepareFiles(prepared);
const words = readWordList(readFileSync(join(projectRoot, 'db', 'reference', 'words.txt'), 'utf8'));
const app = await buildPublicSite({
  ports: publicPorts({
    ...{ db: prepared.resident.db, clock: prepared.clock, tenant: '92', words },
    lookupKey: prepared.resident.lookupKey,
    receiptSigner: readSignerKey(newNoteKey('example.receipts').signerKey),
    files: { store, cleaner: files.cleaner },
  }),
  settings: { city: { vi: 'a', km: 'b', en: 'c' }, hasSampleData: false },
  ...{ words, clock: prepared.clock },
  log: createProcessLog('public-site', { write: () => {} }),
});

let key = '';
beforeAll(async () => {
  const context = async () => ({
    ...{ db: database.officerApi, clock: prepared.clock, tenant: '92' },
    actor: await addOfficer(database, 'administrator', '92/'),
  });
  const made = await createChannelKey(await context(), {
    id: randomUUID(),
    channel: 'zalo',
    name: 'Zalo OA',
  });
  await approveChannelKey(await context(), { id: randomUUID(), keyId: made.keyId });
  key = made.key;
});

async function send(messageId: string, ...sent: readonly Buffer[]) {
  const form = new FormData();
  form.set('messageId', messageId);
  form.set('description', 'Mất xe ở hẻm 12');
  form.set('areaCode', communes.ninhKieu);
  for (const bytes of sent) form.append('files', new File([new Uint8Array(bytes)], 'nha-chi-Tu.jpg'));
  const request = new Request('http://localhost/', { method: 'POST', body: form });
  const answer = await app.inject({
    method: 'POST',
    url: '/cong/v1/tin',
    headers: {
      authorization: `Bearer ${key}`,
      'content-type': request.headers.get('content-type') ?? '',
    },
    payload: Buffer.from(await request.arrayBuffer()),
  });
  return { status: answer.statusCode, body: answer.json() };
}
const kept = async () => {
  const { rows } = await sql<{ tips: number; files: number }>`select
    (select count(*) from tindan.tips) as tips, (select count(*) from tindan.tip_files) as files`.execute(
    database.admin,
  );
  return rows[0];
};

test('photos come in with the message, once; the same message again is the same receipt and adds none', async () => {
  const photo = await plantedPhoto();
  const first = await send('zalo-1', photo);
  expect(first.status).toBe(201);
  expect(await kept()).toEqual({ tips: 1, files: 1 });
  const again = await send('zalo-1', photo);
  expect([again.status, again.body.reference]).toEqual([200, first.body.reference]);
  expect(await kept()).toEqual({ tips: 1, files: 1 });
  const { rows } = await sql<{ row: string }>`select f::text as row from tindan.tip_files f`.execute(
    database.admin,
  );
  expect(JSON.stringify(rows)).not.toContain('nha-chi-Tu');
  expect((await names()).join(' ')).not.toContain('nha-chi-Tu');
});

test('a file that is none of the kinds refuses the whole message, with the reason', async () => {
  const answer = await send('zalo-2', Buffer.from('MZ\x90\0PlantedProgram'));
  expect(answer.status).toBe(422);
  expect(Object.keys(answer.body.fields)).toEqual(['files']);
  expect(await kept()).toEqual({ tips: 1, files: 1 });
});
