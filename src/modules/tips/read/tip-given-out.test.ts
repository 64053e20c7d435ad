import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../../test/support/database.ts';
import { plantedPhoto, prepareFiles } from '../../../../test/support/tip-files.ts';
import { communes, exampleForm } from '../../../../test/support/tips.ts';
import {
  answerTip,
  listTipDocuments,
  listTipFiles,
  openTip,
  openTipDocument,
  openTipFile,
  redactTip,
} from '../for-officers.ts';
import { addMessage, openFollowedDocument, submitTipWithFiles } from '../for-public.ts';
import { eventsOf } from '../tip-change.fixture.ts';
import { prepareTipLife } from '../tip-life.fixture.ts';

const database = await testDatabase();
const life = await prepareTipLife(database);
const { duty, commander, city, inspector, neighbour } = life;
const { store, hold, context: files } = await prepareFiles(life);
const pdf = Buffer.from('%PDF-1.7\nCông văn trả lời, số 12/CV\n%%EOF');

const pieces = async (bytes: AsyncIterable<Buffer>) => {
  const all: Buffer[] = [];
  for await (const piece of bytes) all.push(piece);
  return Buffer.concat(all);
};

test('hints at the sender are blanked for the city, the inspector and the next unit, never for the unit itself', async () => {
  const told = 'Tôi là chị bán chè đầu hẻm, thấy họ chia hàng';
  const { tip, code } = await life.send({ description: told });
  await addMessage(life.resident, { id: randomUUID(), code, text: 'Nhà tôi số 7' });
  const read = (actor: typeof duty) => openTip(life.context(actor), { tipId: tip.id });
  const [message] = (await read(duty)).messages;
  await redactTip(life.context(duty), {
    id: randomUUID(),
    tipId: tip.id,
    version: tip.version,
    blanks: [
      { field: 'description', from: 7, to: 26 },
      { field: `message:${message?.id}`, from: 0, to: 12 },
    ],
  });
  for (const actor of [duty, commander]) {
    const opened = await read(actor);
    expect([opened.content.description, opened.showsRedacted]).toEqual([told, false]);
    expect(opened.redactedAt).not.toBeNull();
  }
  for (const actor of [city, inspector]) {
    const opened = await read(actor);
    expect([opened.content.description, opened.messages[0]?.text, opened.showsRedacted]).toEqual([
      'Tôi là […], thấy họ chia hàng',
      '[…]',
      true,
    ]);
  }
  // a redaction without stretches takes it back, and the next one blanks again
  const again = async (blanks: { field: string; from: number; to: number }[]) =>
    redactTip(life.context(duty), { ...life.of(await life.read(tip.id)), blanks });
  await again([]);
  expect((await read(city)).content.description).toBe(told);
  await again([
    { field: 'description', from: 7, to: 26 },
    { field: `message:${message?.id}`, from: 0, to: 12 },
  ]);
  // who reads it blanked cannot unblank it
  await expect(
    redactTip(life.context(city), { id: randomUUID(), tipId: tip.id, version: tip.version + 3, blanks: [] }),
  ).rejects.toMatchObject({ code: 'not_allowed' });
  await life.move(commander, await life.read(tip.id), communes.caiKhe);
  expect((await read(neighbour)).content.description).toBe('Tôi là […], thấy họ chia hàng');
  const events = await eventsOf(database, tip.id);
  expect(JSON.stringify(events)).not.toContain('bán chè');
});

test('a photo that the unit hides is opened in the unit alone; its bytes stay, and hiding is taken back', async () => {
  const nonce = randomUUID();
  await hold(nonce, await plantedPhoto());
  await submitTipWithFiles(files, { ...exampleForm, nonce });
  const { tip_id: tipId } = await database.admin
    .selectFrom('tip_files')
    .select('tip_id')
    .executeTakeFirstOrThrow();
  const listed = async (actor: typeof duty) => (await listTipFiles(life.context(actor), { tipId })).files;
  const [photo] = await listed(duty);
  if (!photo) throw new Error('no photo');
  const open = async (actor: typeof duty) =>
    (await pieces((await openTipFile({ ...life.context(actor), store }, { tipId, fileId: photo.id })).bytes))
      .length;
  const redact = async (hidden: string[]) =>
    redactTip(life.context(duty), { ...life.of(await life.read(tipId)), blanks: [], files: hidden });
  await redact([photo.id]);
  expect(await open(duty)).toBe(photo.size);
  for (const actor of [city, inspector]) {
    expect(await listed(actor)).toMatchObject([{ id: photo.id, isHidden: true, mayOpen: false }]);
    await expect(open(actor)).rejects.toMatchObject({ code: 'not_found' });
  }
  expect(await openTip(life.context(city), { tipId })).toMatchObject({ showsRedacted: true });
  expect((await eventsOf(database, tipId)).at(-1)).toMatchObject({ verb: 'redact', details: { hidden: 1 } });
  await redact([]);
  expect(await open(city)).toBe(photo.size);
});

test('an answer with a document is one file, opened by those who read the tip and by its code, and a retry adds none', async () => {
  const { tip, code } = await life.send();
  const ended = await life.play(tip, commander, 'check', 'resolve');
  const command = {
    id: randomUUID(),
    tipId: ended.id,
    version: ended.version,
    by: 'document' as const,
    documentNumber: '12/CV',
    file: pdf.toString('base64'),
  };
  const context = { ...life.context(duty), store };
  await answerTip(context, command);
  await answerTip(context, command);
  const { documents } = await listTipDocuments(life.context(inspector), { tipId: tip.id });
  expect(documents).toMatchObject([{ kind: 'pdf', size: pdf.length }]);
  const documentId = documents[0]?.id ?? '';
  const opened = await openTipDocument({ ...life.context(duty), store }, { tipId: tip.id, documentId });
  expect(await pieces(opened.bytes)).toEqual(pdf);
  const follow = { ...life.resident, store };
  const byCode = await openFollowedDocument(follow, { code, id: documentId });
  expect(await pieces(byCode.bytes)).toEqual(pdf);
  const other = await life.send();
  await expect(openFollowedDocument(follow, { code: other.code, id: documentId })).rejects.toMatchObject({
    code: 'not_found',
  });
  await expect(listTipDocuments(life.context(neighbour), { tipId: tip.id })).rejects.toMatchObject({
    code: 'not_found',
  });
  for (const [wrong, key] of [
    [Buffer.from('<html>'), 'tip.error.file.kind'],
    [Buffer.alloc(8 * 1024 * 1024 + 1, '%PDF-'), 'tip.error.file.large'],
  ] as const) {
    expect(() => answerTip(context, { ...command, file: wrong.toString('base64') })).toThrow(
      expect.objectContaining({ code: 'invalid', fields: { file: key } }),
    );
  }
});
