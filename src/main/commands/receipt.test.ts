import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeReceipt } from '#domain/sealing/receipt.ts';
import { newNoteKey, readSignerKey } from '#domain/transparency/note-keys.ts';
import { runTindan } from '../../../test/support/run-tindan.ts';
import { publishedKey, signedReceipt } from './signed-receipt.ts';

const folder = await mkdtemp(join(tmpdir(), 'tindan-receipt-'));
afterAll(() => rm(folder, { recursive: true }));

const { signerKey, verifierKey } = newNoteKey('tindan/92/receipts');
const note = makeReceipt(
  {
    tenant: '92',
    receivedAt: new Date('2026-11-21T07:26:08Z'),
    commitment: Buffer.alloc(32, 7),
    chain: '31135',
    seq: 12,
  },
  readSignerKey(signerKey),
);
const save = async (name: string, text: string) => {
  await writeFile(join(folder, name), text);
  return join(folder, name);
};
test('the command checks a receipt with the published key alone, without a home', {
  timeout: 120_000,
}, async () => {
  const key = await save('key.txt', `${verifierKey}\n`);
  const receipt = await save('receipt.txt', note);
  const said = await runTindan(join(folder, 'nowhere'), 'receipt', receipt, '--json', '--key', key);
  expect(JSON.parse(said)).toMatchObject({
    ...{ state: 'signed', chain: '31135', seq: 12, signerKey: verifierKey },
    receivedAt: '2026-11-21T07:26:08.000Z',
  });
});

test('a receipt holds with its own key however its lines end, and with no other key or change', () => {
  const key = publishedKey(`${verifierKey}\r\n`);
  const other = publishedKey(newNoteKey('tindan/92/receipts').verifierKey);
  if (!key || !other) throw new Error('No key');
  expect(signedReceipt(note.replaceAll('\n', '\r\n').trimEnd(), key)).toMatchObject({ seq: 12 });
  expect(signedReceipt(note, other)).toBeNull();
  expect(signedReceipt(note.replace('seq 12', 'seq 13'), key)).toBeNull();
  expect(publishedKey(note)).toBeNull();
});
