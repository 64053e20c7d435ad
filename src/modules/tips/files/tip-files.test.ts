import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { sql } from 'kysely';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { fileLimits } from '#domain/files/file-limits.ts';
import { formLookupHash } from '#domain/sealing/file-key.ts';
import { newTipCode } from '#domain/sealing/tip-code.ts';
import { receiveFile } from '#platform/files/receive-file.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { plantedPhoto, prepareFiles } from '../../../../test/support/tip-files.ts';
import { addOfficer, communes, exampleForm, prepareTips } from '../../../../test/support/tips.ts';
import { sweepFiles } from '../for-jobs.ts';
import { listTipFiles, openTipFile } from '../for-officers.ts';
import {
  addFiles,
  dropFormFiles,
  listFollowedFiles,
  listFormFiles,
  submitTip,
  submitTipWithFiles,
} from '../for-public.ts';

const database = await testDatabase();
const prepared = await prepareTips(database);
const { context, store, folder, hold, names } = await prepareFiles(prepared);
const duty = await addOfficer(database, 'duty_officer', '92/31135/');
const neighbour = await addOfficer(database, 'duty_officer', '92/31120/');
const officer = (actor: typeof duty) => ({ ...prepared.officer(actor), store });

const newNonce = () => crypto.randomUUID();
const send = (nonce: string, description = 'Kèm ảnh') =>
  submitTipWithFiles(context, { ...exampleForm, description, nonce });

async function newestTip(): Promise<string> {
  const { rows } = await sql<{ id: string }>`select id from tindan.tips order by id desc limit 1`.execute(
    database.admin,
  );
  return String(rows[0]?.id);
}

const filesOf = async (tipId: string) => (await listTipFiles(officer(duty), { tipId })).files;

async function newestEvent(): Promise<{ verb: string; details: Record<string, unknown> }> {
  const { rows } = await sql<{
    body: Buffer;
  }>`select body from tindan.events where chain = ${communes.ninhKieu}
    order by seq desc limit 1`.execute(database.admin);
  return JSON.parse(String(rows[0]?.body));
}

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

test('five files are held and the sixth is refused, also when twenty come at once', async () => {
  const nonce = newNonce();
  const colours = Array.from({ length: 20 }, (_, index) => `rgb(${index * 10}, 10, 10)`);
  const refusals = await Promise.all(colours.map(async (colour) => hold(nonce, await plantedPhoto(colour))));
  expect(refusals.filter((refusal) => refusal === undefined)).toHaveLength(fileLimits.files);
  expect(refusals.filter((refusal) => refusal === 'many')).toHaveLength(15);
  const held = await listFormFiles(context, nonce);
  await dropFormFiles(
    context,
    nonce,
    held.slice(0, 4).map(({ id }) => id),
  );
  await dropFormFiles(
    context,
    newNonce(),
    held.map(({ id }) => id),
  );
  expect(await listFormFiles(context, nonce)).toHaveLength(1);
});

test('files that are empty, too large or of no kind leave nothing behind', async () => {
  const before = await names();
  const nonce = newNonce();
  const large = Array.from({ length: 26 }, () => Buffer.alloc(1024 * 1024, 0xff));
  expect(await hold(nonce, Buffer.from([0xff, 0xd8, 0xff]), ...large)).toBe('large');
  expect(await hold(nonce)).toBe('empty');
  expect(await hold(nonce, Buffer.from('MZ\x90\0PlantedProgram'))).toBe('kind');
  expect(await hold(nonce, (await plantedPhoto()).subarray(0, 300))).toBe('damaged');
  expect(await names()).toEqual(before);
});

test('an upload that is cut off leaves nothing behind', async () => {
  const before = await names();
  async function* broken() {
    yield await plantedPhoto();
    throw new Error('connection lost');
  }
  await expect(receiveFile(store, broken(), fileLimits.size)).rejects.toThrow('connection lost');
  expect(await names()).toEqual(before);
});

test('files of a form that is not sent are kept for an hour and then swept, with what has no row', async () => {
  const nonce = newNonce();
  await hold(nonce, await plantedPhoto('gold'));
  const orphan = await store.write(
    (async function* () {
      yield Buffer.from('left behind');
    })(),
  );
  const sweep = (minutes: number, from = Date.now()) =>
    sweepFiles({ ...context, db: database.jobs, clock: () => new Date(from + minutes * 60_000) });
  const kept = (await names()).length;
  expect(await sweep(59, context.clock().getTime())).toBe(0);
  expect(await names()).toHaveLength(kept);
  expect(await listFormFiles(context, nonce)).toHaveLength(1);
  await sweep(121);
  expect(await names()).not.toContain(orphan.name);
  const { rows } = await sql<{ name: string }>`select name from tindan.tip_files`.execute(database.admin);
  // what tips own is still there, and nothing else
  expect((await names()).sort()).toEqual(rows.map(({ name }) => name).sort());
  await expect(send(nonce)).resolves.toMatchObject({ tookFiles: false });
});

test('when a file is gone before the tip is written there is neither, and the sender hears why', async () => {
  const nonce = newNonce();
  await hold(nonce, await plantedPhoto());
  const tips = async () =>
    (await sql<{ id: string }>`select id from tindan.tips`.execute(database.admin)).rows.length;
  const before = await tips();
  const files = await listFormFiles(context, nonce);
  await dropFormFiles(
    context,
    nonce,
    files.map(({ id }) => id),
  );
  const formHash = formLookupHash(context.lookupKey, nonce);
  await expect(submitTip(context, { ...exampleForm, nonce }, { formHash, files })).rejects.toMatchObject({
    code: 'invalid',
    fields: { files: 'tip.error.files.gone' },
  });
  expect(await tips()).toBe(before);
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
