import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkSymbolOf, checkSymbols, symbols } from './crockford.ts';
import { codeBytes, codeFromBytes, formatCode, newTipCode, parseCode } from './tip-code.ts';

const anyCode = fc.uint8Array({ minLength: 10, maxLength: 10 }).map(codeFromBytes);

test('a code is 16 symbols in groups of four and a check character, and reads back', () => {
  fc.assert(
    fc.property(anyCode, (code) => {
      const shown = formatCode(code);
      expect(shown).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z*#@=+]$/);
      expect(parseCode(shown)).toEqual({ ok: true, code });
      expect(codeFromBytes(codeBytes(code))).toBe(code);
    }),
  );
});

test('it writes the same number as Crockford’s base 32, check modulo 37', () => {
  fc.assert(
    fc.property(anyCode, (code) => {
      const number = BigInt(`0x${codeBytes(code).toString('hex')}`);
      expect([...code].reduce((sum, c) => sum * 32n + BigInt(symbols.indexOf(c)), 0n)).toBe(number);
      expect(checkSymbols.indexOf(checkSymbolOf(code))).toBe(Number(number % 37n));
    }),
  );
  expect(new Set(checkSymbols).size).toBe(37);
});

test('typing is read generously: case, look-alikes, spaces, dashes, full-width letters', () => {
  const code = codeFromBytes(Buffer.from('00443214c74254b635cf', 'hex'));
  expect(formatCode(code)).toBe('0123-4567-89AB-CDEF-K');
  for (const typed of [
    '0123456789ABCDEFK',
    'o l23 – 4567 — 89ab cdef k',
    'OI23.4567.89AB.CDEF.K',
    '０１２３－４５６７－８９ａｂ－ｃｄｅｆ－ｋ',
    '\u200b0123\u00a04567\n89AB\u2011CDEF−k ',
  ]) {
    expect(parseCode(typed)).toEqual({ ok: true, code });
  }
});

test('check symbols of the product and of Crockford are both understood', () => {
  const wanted: Record<string, string[]> = {
    '*': ['*', '＊'],
    '#': ['#', '~'],
    '@': ['@', '$'],
    '=': ['='],
    '+': ['+', 'u', 'U'],
  };
  const seen = new Set<string>();
  while (seen.size < 5) {
    const code = newTipCode();
    const check = checkSymbolOf(code);
    for (const typed of wanted[check] ?? []) {
      expect(parseCode(code + typed)).toEqual({ ok: true, code });
      seen.add(check);
    }
  }
});

test('a wrong code says which kind of wrong it is', () => {
  expect(parseCode('')).toEqual({ ok: false, wrong: 'length', found: 0 });
  expect(parseCode('0123-4567-89AB-CDEF')).toEqual({ ok: false, wrong: 'length', found: 16 });
  expect(parseCode('0123-4567-89AB-CDEF-KK')).toEqual({ ok: false, wrong: 'length', found: 18 });
  expect(parseCode('Â123-4567-89AB-CDUF-K')).toEqual({ ok: false, wrong: 'character', found: ['Â', 'U'] });
  expect(parseCode('0123-4567-89AB-CDEF-Q')).toEqual({ ok: false, wrong: 'check' });
});

test('every single wrong symbol and every swap of neighbours is noticed', () => {
  fc.assert(
    fc.property(anyCode, (code) => {
      const check = checkSymbolOf(code);
      for (let at = 0; at < code.length; at++) {
        for (const other of symbols) {
          if (other === code[at]) continue;
          expect(parseCode(code.slice(0, at) + other + code.slice(at + 1) + check)).toMatchObject({
            ok: false,
          });
        }
        if (at > 0 && code[at] !== code[at - 1]) {
          const swapped = code.slice(0, at - 1) + code[at] + code[at - 1] + code.slice(at + 1);
          expect(parseCode(swapped + check)).toEqual({ ok: false, wrong: 'check' });
        }
      }
    }),
    { numRuns: 20 },
  );
});

test('any text whatever is answered, never thrown at', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (typed) => parseCode(typed).ok === false),
  );
});
