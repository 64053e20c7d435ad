import { randomBytes } from 'node:crypto';
import { checkSymbolOf, fromSymbols, readCheckSymbol, readSymbol, toSymbols } from './crockford.ts';

declare const brand: unique symbol;

/** The secret of a tip's sender: 16 symbols without separators, checked. Never logged, never in a URL. */
export type TipCode = string & { readonly [brand]: 'TipCode' };

/** Symbols of a code without its check character: 80 bits. */
export const codeLength = 16;

/**
 * What is wrong with a typed code, so that the sender can be told. `found`: how many symbols (17 are right, the
 * check character included), or each character that no code has, in the order typed.
 */
export type CodeError =
  | { wrong: 'length'; found: number }
  | { wrong: 'character'; found: readonly string[] }
  | { wrong: 'check' };

export type ParsedCode = { ok: true; code: TipCode } | ({ ok: false } & CodeError);

/** A fresh code: 80 bits from the system's random source. */
export function newTipCode(): TipCode {
  return codeFromBytes(randomBytes(10));
}

/** The code of 10 bytes. */
export function codeFromBytes(bytes: Uint8Array): TipCode {
  if (bytes.length !== 10) throw new RangeError(`code: ${bytes.length} bytes instead of 10`);
  return toSymbols(bytes) as TipCode;
}

/** The 10 bytes of a code. */
export function codeBytes(code: TipCode): Buffer {
  return fromSymbols(code);
}

/** As shown and written down: `7ZK4-M2Q9-D1F0-GHJX-V`, the last one being the check character. */
export function formatCode(code: TipCode): string {
  return `${code.replace(/.{4}/g, '$&-')}${checkSymbolOf(code)}`;
}

/** Spaces, dashes of every kind, dots, commas, underscores, slashes, colons, invisible marks. */
const separators = /[\s\p{Pd}\p{Cf}\u2212.,_/:;'"]/u;

/**
 * Reads a typed or pasted code: any case, O for 0, I or L for 1, separators anywhere, full-width forms.
 * Errors in the order in which a sender mends them: characters, length, check.
 */
export function parseCode(typed: string): ParsedCode {
  const characters = [...typed.slice(0, 1000).normalize('NFKC').toUpperCase()].filter(
    (c) => !separators.test(c),
  );
  const foreign = characters.filter((c, at) => !(readSymbol(c) || (at >= codeLength && readCheckSymbol(c))));
  if (foreign.length > 0) return { ok: false, wrong: 'character', found: foreign };
  if (characters.length !== codeLength + 1) return { ok: false, wrong: 'length', found: characters.length };
  const code = characters.slice(0, codeLength).map(readSymbol).join('') as TipCode;
  const check = readCheckSymbol(characters[codeLength] ?? '');
  return check === checkSymbolOf(code) ? { ok: true, code } : { ok: false, wrong: 'check' };
}
