import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CannotOpen } from './cannot-open.ts';
import { contentKeyFrom, newContentKey } from './content-key.ts';
import { fileCommitment, formKey, newFileKey, unwrapFileKey, wrapFileKey } from './file-key.ts';
import { fileChunk, fileContentSize, openFile, sealedFileSize, sealFile } from './seal-file.ts';

const place = { tenant: '92', file: '0190a000-0000-7000-8000-000000000001' };
const tag = 16;
const header = 16;

async function collect(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

/** The bytes cut at random places, as a network would. */
function cut(bytes: Uint8Array, at: readonly number[]): Buffer[] {
  const places = [...new Set(at.map((one) => one % (bytes.length + 1)))].sort((a, b) => a - b);
  return [0, ...places].map((from, index) =>
    Buffer.from(bytes.subarray(from, places[index] ?? bytes.length)),
  );
}

const lengths = fc.oneof(
  fc.integer({ min: 0, max: 300 }),
  fc.constantFrom(fileChunk - 1, fileChunk, fileChunk + 1, 2 * fileChunk, 2 * fileChunk + 1, 3 * fileChunk),
);
const cuts = fc.array(fc.nat({ max: 4 * fileChunk }), { maxLength: 8 });

test('what is sealed comes back, however it is cut on the way, and has the size that was told', async () => {
  await fc.assert(
    fc.asyncProperty(lengths, cuts, cuts, async (length, before, after) => {
      const content = randomBytes(length);
      const key = newFileKey();
      const sealed = await collect(sealFile(key, place, cut(content, before)));
      expect(sealed.length).toBe(sealedFileSize(length));
      expect(fileContentSize(sealed.length)).toBe(length);
      expect((await collect(openFile(key, place, cut(sealed, after)))).equals(content)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('any changed byte, missing end or byte too many is refused', async () => {
  const key = newFileKey();
  const content = randomBytes(2 * fileChunk + 100);
  const sealed = await collect(sealFile(key, place, [content]));
  const refused = (bytes: Buffer) =>
    expect(collect(openFile(key, place, [bytes]))).rejects.toThrow(CannotOpen);
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: sealed.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      async (at, flip) => {
        const changed = Buffer.from(sealed);
        changed[at] = (changed[at] ?? 0) ^ flip;
        await refused(changed);
        await refused(sealed.subarray(0, at));
      },
    ),
    { numRuns: 60 },
  );
  await refused(Buffer.concat([sealed, Buffer.of(0)]));
});

test('chunks cannot be cut off at their border, left out, doubled or put in another order', async () => {
  const key = newFileKey();
  const sealed = await collect(sealFile(key, place, [randomBytes(3 * fileChunk)]));
  const start = sealed.subarray(0, header);
  const size = fileChunk + tag;
  const [a, b, c] = [0, 1, 2].map((index) =>
    sealed.subarray(header + index * size, header + (index + 1) * size),
  );
  for (const order of [[a, b], [a, c], [b, a, c], [a, b, b, c], [a, b, c, c], [], [c]]) {
    const bytes = Buffer.concat([start, ...order.map((chunk) => chunk ?? Buffer.alloc(0))]);
    await expect(collect(openFile(key, place, [bytes])), String(order.length)).rejects.toThrow(CannotOpen);
  }
  // the chunks of two files do not mix even under one key
  const other = await collect(sealFile(key, place, [randomBytes(3 * fileChunk)]));
  const mixed = Buffer.concat([sealed.subarray(0, header + size), other.subarray(header + size)]);
  await expect(collect(openFile(key, place, [mixed]))).rejects.toThrow(CannotOpen);
});

test("another file's id, tenant or key does not open it", async () => {
  const key = newFileKey();
  const sealed = await collect(sealFile(key, place, [Buffer.from('ảnh')]));
  for (const elsewhere of [
    { ...place, tenant: '91' },
    { ...place, file: `${place.file.slice(0, -1)}2` },
  ]) {
    await expect(collect(openFile(key, elsewhere, [sealed]))).rejects.toThrow(CannotOpen);
  }
  await expect(collect(openFile(newFileKey(), place, [sealed]))).rejects.toThrow(CannotOpen);
});

test("a file's key opens under its record's key only, at its own place", () => {
  const key = newFileKey();
  const wrapping = newContentKey();
  const at = { tenant: '92', record: 'tip-1', file: place.file };
  const wrapped = wrapFileKey(wrapping, at, key);
  expect(wrapped).toHaveLength(69);
  expect(unwrapFileKey(wrapping, at, wrapped)).toEqual(key);
  for (const elsewhere of [
    { ...at, record: 'tip-2' },
    { ...at, file: 'other' },
    { ...at, tenant: '91' },
  ]) {
    expect(() => unwrapFileKey(wrapping, elsewhere, wrapped)).toThrow(CannotOpen);
  }
  const stranger = contentKeyFrom(randomBytes(32));
  expect(() => unwrapFileKey({ ...stranger, id: wrapping.id }, at, wrapped)).toThrow(CannotOpen);
});

test('the key of a form comes from its nonce alone', () => {
  const id = randomBytes(8);
  expect(formKey('a-nonce-of-a-form', id)).toEqual(formKey('a-nonce-of-a-form', id));
  expect(formKey('a-nonce-of-a-form', id).bytes).not.toEqual(formKey('another-nonce', id).bytes);
});

test('what the log says of a file depends on its key: the same bytes twice look unrelated', () => {
  const hash = randomBytes(32);
  expect(fileCommitment(newFileKey(), hash)).not.toEqual(fileCommitment(newFileKey(), hash));
});
