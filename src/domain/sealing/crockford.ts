/** Crockford's base 32: no I, L, O or U. Value of a symbol = its place here. */
export const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Values 32–36 of a check character. `*` and `=` are Crockford's own; the other three replace `~`, `$` and `U`,
 * which phones hide or handwriting turns into V. Said in Vietnamese: sao, thăng, a còng, bằng, cộng.
 */
export const checkSymbols = `${symbols}*#@=+`;
const checkAliases: Record<string, string> = { '~': '#', $: '@', U: '+' };
const lookAlikes: Record<string, string> = { O: '0', I: '1', L: '1' };

/** Bytes (a multiple of 5) → symbols. */
export function toSymbols(bytes: Uint8Array): string {
  let text = '';
  let pending = 0;
  let bits = 0;
  for (const byte of bytes) {
    pending = (pending << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) text += symbols[(pending >> (bits - 5)) & 31];
    pending &= 255;
  }
  return text;
}

/** Symbols (a multiple of 8) → bytes. Only for text that `readSymbol` let through. */
export function fromSymbols(text: string): Buffer {
  const bytes = Buffer.alloc((text.length * 5) >> 3);
  let pending = 0;
  let bits = 0;
  let at = 0;
  for (const symbol of text) {
    pending = ((pending << 5) | symbols.indexOf(symbol)) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (pending >> bits) & 255;
    }
  }
  return bytes;
}

/** A typed capital letter or digit as a symbol (O→0, I and L→1); `undefined` if it is none. */
export function readSymbol(typed: string): string | undefined {
  const symbol = lookAlikes[typed] ?? typed;
  return symbols.includes(symbol) ? symbol : undefined;
}

/** The same for the check character; Crockford's own check symbols are understood too. */
export function readCheckSymbol(typed: string): string | undefined {
  const symbol = readSymbol(typed) ?? checkAliases[typed] ?? typed;
  return checkSymbols.includes(symbol) ? symbol : undefined;
}

/** Check character: the number that the symbols write, modulo 37. */
export function checkSymbolOf(text: string): string {
  let remainder = 0;
  for (const symbol of text) remainder = (remainder * 32 + symbols.indexOf(symbol)) % 37;
  return checkSymbols.charAt(remainder);
}
