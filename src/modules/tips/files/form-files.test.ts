import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { fileLimits } from '#domain/files/file-limits.ts';
import { formLookupHash } from '#domain/sealing/file-key.ts';
import { receiveFile } from '#platform/files/receive-file.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { plantedPhoto } from '../../../../test/support/tip-files.ts';
import { exampleForm } from '../../../../test/support/tips.ts';
import { sweepFiles } from '../for-jobs.ts';
import { dropFormFiles, listFormFiles, submitTip } from '../for-public.ts';
import { newNonce, prepareTipFiles } from './tip-files.fixture.ts';

const database = await testDatabase();
const { context, store, hold, names, send } = await prepareTipFiles(database);

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
