import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { sql } from 'kysely';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { fileLimits } from '#domain/files/file-limits.ts';
import { newTipCode } from '#domain/sealing/tip-code.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { plantedPhoto } from '../../../../test/support/tip-files.ts';
import { openTipFile } from '../for-officers.ts';
import { addFiles, listFollowedFiles } from '../for-public.ts';
import { newNonce, prepareTipFiles } from './tip-files.fixture.ts';

const database = await testDatabase();

const { context, folder, hold, names, send, newestTip, filesOf, newestEvent, ...files } =
  await prepareTipFiles(database);
const { duty, neighbour, officer } = files;

test("a photo goes from the form to the officer's eyes, without its place and maker", async () => {
  const nonce = newNonce();
  expect(await hold(nonce, await plantedPhoto())).toBe(undefined);
  const { code, seq } = await send(nonce);
  const tipId = await newestTip();
  const [file, ...more] = await filesOf(tipId);
  expect(more).toEqual([]);
  const opened = await openTipFile(officer(duty), { tipId, fileId: String(file?.id) });
  const bytes = await buffer(opened.bytes);
  expect(bytes).toHaveLength(opened.size);
  expect(bytes.includes('PlantedMaker')).toBe(false);
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 64, height: 64 });
  expect(await listFollowedFiles(context, code)).toEqual([
    { kind: 'jpeg', size: bytes.length, addedAt: opened.addedAt },
  ]);
  const event = await newestEvent();
  expect(seq).toBeGreaterThan(0);
  expect(event).toMatchObject({ verb: 'receive', details: { files: 1, fileHashes: [expect.any(String)] } });
});

test('at rest there is no byte of the photo, its name or its form, and no two of its rows look alike', async () => {
  const nonce = newNonce();
  const photo = await plantedPhoto('lime', 200);
  await hold(nonce, photo);
  const { rows } = await sql<{ row: string }>`select h::text as row from tindan.held_files h`.execute(
    database.admin,
  );
  expect(rows.every(({ row }) => !row.includes(nonce))).toBe(true);
  await send(nonce);
  for (const name of await names()) {
    const rested = await readFile(join(folder, name));
    expect(rested.includes(photo.subarray(100, 130))).toBe(false);
    expect(rested.includes(Buffer.from([0xff, 0xd8, 0xff]))).toBe(false);
  }
});

test("another commune's officer and another tip do not find the file", async () => {
  const nonce = newNonce();
  await hold(nonce, await plantedPhoto());
  await send(nonce);
  const tipId = await newestTip();
  const [file] = await filesOf(tipId);
  const fileId = String(file?.id);
  await expect(openTipFile(officer(neighbour), { tipId, fileId })).rejects.toMatchObject({
    code: 'not_found',
  });
  await send(newNonce(), 'Tin khác');
  await expect(openTipFile(officer(duty), { tipId: await newestTip(), fileId })).rejects.toMatchObject({
    code: 'not_found',
  });
});

test('the same form sent again has one tip, one code and each file once', async () => {
  const nonce = newNonce();
  const photo = await plantedPhoto('blue');
  await hold(nonce, photo);
  await hold(nonce, photo);
  const first = await send(nonce);
  expect(await hold(nonce, photo)).toBe(undefined);
  const again = await send(nonce);
  expect(again.code).toBe(first.code);
  const tipId = await newestTip();
  expect(await filesOf(tipId)).toHaveLength(1);
  // a further file on the second try joins the same tip
  await hold(nonce, await plantedPhoto('navy'));
  expect((await send(nonce)).code).toBe(first.code);
  expect(await filesOf(tipId)).toHaveLength(2);
  expect(await newestEvent()).toMatchObject({ verb: 'add_files', details: { files: 1 } });
});

test('more files under a code: up to the limit of a tip, never for a wrong code', async () => {
  const { code } = await send(newNonce(), 'Thêm tệp sau');
  const nonce = newNonce();
  await hold(nonce, await plantedPhoto('pink'));
  await expect(addFiles(context, { code: newTipCode(), nonce })).rejects.toMatchObject({ code: 'not_found' });
  await addFiles(context, { code, nonce });
  await addFiles(context, { code, nonce });
  expect(await listFollowedFiles(context, code)).toHaveLength(1);
  const tipId = await newestTip();
  await sql`insert into tindan.tip_files select tenant_id, tip_id, gen_random_uuid(), area_path, md5(i::text), kind,
    sealed_bytes, wrapped_key, added_at from tindan.tip_files, generate_series(1, ${fileLimits.filesOfTip - 1}) i
    where tip_id = ${tipId}`.execute(database.admin);
  await hold(nonce, await plantedPhoto('plum'));
  await expect(addFiles(context, { code, nonce })).rejects.toMatchObject({
    fields: { files: 'tip.error.files.tipFull' },
  });
});

test("the residents' role cannot read, add or take files but through its functions", async () => {
  for (const table of ['tip_files', 'held_files']) {
    await expect(
      sql`select * from ${sql.table(`tindan.${table}`)} where tenant_id = '92'`.execute(database.publicSite),
    ).rejects.toMatchObject({
      code: '42501',
    });
  }
  const take = sql`select tindan.take_held_files('92', '', '{}', '{}', ${crypto.randomUUID()}, '92/', now())`;
  await expect(take.execute(database.publicSite)).rejects.toMatchObject({ code: '42501' });
});
