import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  chainsExtension,
  coversChains,
  openCheckpoint,
  parseCheckpoint,
  signCheckpoint,
} from './checkpoint.ts';
import { NoteKeyMalformed, newNoteKey, readSignerKey, readVerifierKey, verifierKeyOf } from './note-keys.ts';
import { NoteRefused, openNote, signNote } from './signed-note.ts';

const origin = 'tindan.example/92/log';
const keys = newNoteKey(origin);
const signer = readSignerKey(keys.signerKey);
const verifier = readVerifierKey(keys.verifierKey);
const chains = new Map([
  ['92/31120', 17],
  ['92', 3],
]);
const checkpoint = { origin, size: 300, root: Buffer.alloc(32, 7), extensions: [chainsExtension(chains)] };

/** Example of the package documentation of golang.org/x/mod/sumdb/note, an independent implementation. */
const published = {
  verifierKey: 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
  note: `If you think cryptography is the answer to your problem,
then you don't know what your problem is.

— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`,
};

test('a published note of another implementation opens', () => {
  const { text } = openNote(published.note, [readVerifierKey(published.verifierKey)]);
  expect(text).toBe(published.note.slice(0, published.note.indexOf('\n\n') + 1));
});

test('any text of whole lines is signed and read back', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 }), (lines) => {
      const text = `${lines.join('\n').replace(/(?!\n)\p{Cc}/gu, ' ')}\n`;
      expect(openNote(signNote(text, [signer]), [verifier])).toEqual({ text, signedBy: [verifier] });
    }),
  );
});

test('any changed, missing or added byte of a signed checkpoint is refused', () => {
  const note = Buffer.from(signCheckpoint(checkpoint, [signer]));
  const open = (bytes: Buffer) => openCheckpoint(bytes.toString('utf8'), origin, [verifier]);
  expect(open(note)).toEqual(checkpoint);
  for (let at = 0; at < note.length; at++) {
    const changed = Buffer.from(note);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    expect(() => open(changed)).toThrow(NoteRefused);
    expect(() => open(Buffer.concat([note.subarray(0, at), note.subarray(at + 1)]))).toThrow(NoteRefused);
    expect(() => open(Buffer.concat([note.subarray(0, at), Buffer.from('x'), note.subarray(at)]))).toThrow(
      NoteRefused,
    );
  }
});

test('signatures of unknown keys are passed over, those of known keys must hold', () => {
  const other = newNoteKey('witness.example');
  const note = signNote('text\n', [readSignerKey(other.signerKey), signer]);
  expect(openNote(note, [verifier]).signedBy).toEqual([verifier]);
  expect(openNote(note, [verifier, readVerifierKey(other.verifierKey)]).signedBy).toHaveLength(2);
  expect(() => openNote(signNote('text\n', [readSignerKey(other.signerKey)]), [verifier])).toThrow(
    'unsigned',
  );
  const body = note.slice(note.indexOf('\n\n') + 2);
  expect(() => openNote(`texts\n\n${body}`, [verifier])).toThrow('forged');
  expect(() => openNote('text\n\n', [verifier])).toThrow('malformed');
  expect(() => openNote('', [verifier])).toThrow('malformed');
});

test('texts that a note cannot carry are not signed', () => {
  for (const text of ['', 'no end of line', 'tab\t\n', 'carriage\r\n', '\ud800\n']) {
    expect(() => signNote(text, [signer])).toThrow(NoteRefused);
  }
});

test('keys read back from their texts, damaged ones do not', () => {
  expect(verifierKeyOf(signer)).toBe(keys.verifierKey);
  for (let at = 0; at < keys.verifierKey.length; at++) {
    const changed =
      keys.verifierKey.slice(0, at) +
      (keys.verifierKey[at] === 'A' ? 'B' : 'A') +
      keys.verifierKey.slice(at + 1);
    expect(() => readVerifierKey(changed)).toThrow(NoteKeyMalformed);
  }
  expect(() => readSignerKey(keys.verifierKey)).toThrow(NoteKeyMalformed);
  expect(() => newNoteKey('two words')).toThrow(NoteKeyMalformed);
});

test('a checkpoint of another log, or malformed, is refused', () => {
  const note = signCheckpoint(checkpoint, [signer]);
  expect(() => openCheckpoint(note, 'tindan.example/48/log', [verifier])).toThrow(NoteRefused);
  const root = checkpoint.root.toString('base64');
  for (const text of [
    `${origin}\n300\n`,
    `${origin}\n0300\n${root}\n`,
    `${origin}\n-1\n${root}\n`,
    `${origin}\n300\n${root}A\n`,
    `${origin}\n300\n${root}\n\nextension\n`,
    `\n300\n${root}\n`,
  ]) {
    expect(() => parseCheckpoint(text)).toThrow(NoteRefused);
  }
  expect(() => signCheckpoint({ ...checkpoint, size: 1.5 }, [signer])).toThrow(NoteRefused);
  expect(() => signCheckpoint({ ...checkpoint, extensions: ['a\nb'] }, [signer])).toThrow(NoteRefused);
});

test('a checkpoint fixes the last number of every chain, in whatever order they are given', () => {
  expect(coversChains(checkpoint, new Map([...chains].reverse()))).toBe(true);
  expect(coversChains(checkpoint, new Map([...chains, ['92', 4]]))).toBe(false);
  expect(coversChains(checkpoint, new Map([['92', 3]]))).toBe(false);
  expect(coversChains({ ...checkpoint, extensions: [] }, chains)).toBe(false);
  expect(() => chainsExtension(new Map([['9 2', 1]]))).toThrow(RangeError);
});
