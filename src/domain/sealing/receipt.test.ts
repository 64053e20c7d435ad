import { expect, test } from 'vitest';
import { newNoteKey, readSignerKey, readVerifierKey } from '#domain/transparency/note-keys.ts';
import { NoteRefused, signNote } from '#domain/transparency/signed-note.ts';
import { commitmentTo, makeReceipt, newCommitmentSalt, sealedContentHash, verifyReceipt } from './receipt.ts';

const keys = newNoteKey('tindan.example/92/receipts');
const signer = readSignerKey(keys.signerKey);
const verifier = readVerifierKey(keys.verifierKey);
const fields = { description: Buffer.from('sealed a'), place: Buffer.from('sealed b') };
const salt = newCommitmentSalt();
const receipt = {
  tenant: '92',
  receivedAt: new Date('2026-11-21T16:06:44Z'),
  commitment: commitmentTo(salt, sealedContentHash(fields)),
  chain: '92/31120',
  seq: 17,
};

test('a receipt reads back and shows nothing but when, where in the log and a commitment', () => {
  const note = makeReceipt(receipt, signer);
  expect(verifyReceipt(note, [verifier])).toEqual(receipt);
  expect(note.split('\n').slice(0, 6)).toEqual([
    'tindan/receipt/v1',
    'tenant 92',
    'received 2026-11-21T16:06:44Z',
    `commitment ${receipt.commitment.toString('base64')}`,
    'chain 92/31120',
    'seq 17',
  ]);
  expect(note.length).toBeLessThan(340);
});

test('any changed byte of a receipt is refused, and so is another signer', () => {
  const note = Buffer.from(makeReceipt(receipt, signer));
  for (let at = 0; at < note.length; at++) {
    const changed = Buffer.from(note);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    expect(() => verifyReceipt(changed.toString('utf8'), [verifier])).toThrow(NoteRefused);
  }
  const stranger = readSignerKey(newNoteKey('tindan.example/92/receipts').signerKey);
  expect(() => verifyReceipt(makeReceipt(receipt, stranger), [verifier])).toThrow(NoteRefused);
  expect(() => verifyReceipt(signNote('another text\n', [signer]), [verifier])).toThrow(NoteRefused);
});

test('the commitment needs its salt, every field, its name and its bytes', () => {
  const other = (changed: Record<string, Uint8Array>) => commitmentTo(salt, sealedContentHash(changed));
  expect(other({ place: fields.place, description: fields.description })).toEqual(receipt.commitment);
  expect(commitmentTo(newCommitmentSalt(), sealedContentHash(fields))).not.toEqual(receipt.commitment);
  for (const changed of [
    { description: fields.description },
    { ...fields, description: Buffer.from('sealed c') },
    { description: fields.place, place: fields.description },
    { ...fields, extra: Buffer.alloc(0) },
  ]) {
    expect(other(changed)).not.toEqual(receipt.commitment);
  }
});

test('a receipt that would not read back is not signed', () => {
  for (const wrong of [{ chain: 'a b' }, { seq: -1 }, { tenant: '' }, { commitment: Buffer.alloc(31) }]) {
    expect(() => makeReceipt({ ...receipt, ...wrong }, signer)).toThrow(NoteRefused);
  }
});
