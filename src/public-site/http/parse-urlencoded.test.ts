import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanTyped } from './clean-text.ts';
import { parseUrlencoded } from './parse-urlencoded.ts';

const parse = (text: string) => parseUrlencoded(Buffer.from(text, 'latin1'));

test('whatever a browser encodes is read back, cleaned', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (a, b) => {
      const safe = b.toWellFormed();
      const fields = parse(new URLSearchParams({ a: a.toWellFormed(), b: safe }).toString());
      expect(fields.get('a')).toBe(cleanTyped(a.toWellFormed()));
      expect(fields.get('b')).toBe(cleanTyped(safe));
      expect(fields.isCertain).toBe(true);
    }),
  );
});

test('any bytes are answered, never thrown at', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(typeof parseUrlencoded(Buffer.from(bytes)).get('a')).toBe('string');
    }),
  );
});

test('stray percent signs are themselves, a missing value is empty, the last of a repeated field counts', () => {
  const fields = parse('a=100%+%zz&b&c=1&c=2&=x');
  expect([fields.get('a'), fields.get('b'), fields.get('c'), fields.get('d')]).toEqual([
    '100% %zz',
    '',
    '2',
    '',
  ]);
});

test('old Vietnamese bytes are read as such and marked uncertain', () => {
  const fields = parse('a=M%E1y%20%D0%F4');
  expect(fields.isCertain).toBe(false);
  expect(fields.get('a')).toBe('Máy Đô');
});
