import { randomBytes } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gzipOf, keptPiece, oncePiece } from './gzip-pieces.ts';

test('whatever the pieces, the member unpacks to them in their order', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('', '<li>'.repeat(500), 'ượ'.repeat(40_000)),
  );
  const piece = fc.tuple(text, fc.boolean());
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const packed = pieces.map(([words, isKept]) => (isKept ? keptPiece(words) : oncePiece(words)));
      expect(gunzipSync(gzipOf(packed)).toString()).toBe(pieces.map(([words]) => words).join(''));
    }),
  );
});

test('long texts are whole, also those that cannot be made smaller', () => {
  const long = randomBytes(100_000).toString('base64');
  expect(gunzipSync(gzipOf([oncePiece(long), keptPiece(long)])).toString()).toBe(long + long);
});

test('what is kept is small, what is typed is compressed with nothing', () => {
  const page = keptPiece('<option>Phường Ninh Kiều</option>'.repeat(100));
  expect(page.packed.length).toBeLessThan(page.plain.length / 10);
  const [typed, other] = [oncePiece('ABCD-0123'), oncePiece('WXYZ-9876')];
  expect(gzipOf([page, typed]).length).toBe(gzipOf([page, other]).length);
});
