import { type FormFields, formFields } from './form-fields.ts';

const strict = new TextDecoder('utf-8', { fatal: true });
/** What an old Vietnamese program most likely meant when its bytes are not UTF-8. */
const oldVietnamese = new TextDecoder('windows-1258');

/** Value of a hexadecimal digit by its byte, or NaN. A table, because four megabytes may be nothing but escapes. */
const digits = Array.from({ length: 256 }, (_, byte) => {
  const digit = String.fromCharCode(byte);
  return /[0-9a-f]/i.test(digit) ? Number.parseInt(digit, 16) : Number.NaN;
});
const percent = 0x25;
const plus = 0x2b;
const blank = 0x20;

function bytesOf(encoded: string): Buffer {
  const bytes = Buffer.from(encoded, 'latin1');
  let length = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    const escaped =
      byte === percent ? digitAt(bytes, index + 1) * 16 + digitAt(bytes, index + 2) : Number.NaN;
    const isEscape = !Number.isNaN(escaped);
    bytes[length] = isEscape ? escaped : byte === plus ? blank : byte;
    if (isEscape) index += 2;
    length += 1;
  }
  return bytes.subarray(0, length);
}

const digitAt = (bytes: Buffer, index: number): number => digits[bytes[index] ?? 0] ?? Number.NaN;

/**
 * Reads `application/x-www-form-urlencoded` bytes. Unlike the usual parsers it never puts U+FFFD for a letter it
 * cannot read: it reads the text as old Vietnamese instead and says that it is not certain.
 */
export function parseUrlencoded(body: Buffer): FormFields {
  let isCertain = true;
  const decode = (encoded: string): string => {
    const bytes = bytesOf(encoded);
    try {
      return strict.decode(bytes);
    } catch {
      isCertain = false;
      return oldVietnamese.decode(bytes);
    }
  };
  const pairs = body
    .toString('latin1')
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair): [string, string] => {
      const at = pair.indexOf('=');
      return at < 0 ? [decode(pair), ''] : [decode(pair.slice(0, at)), decode(pair.slice(at + 1))];
    });
  return formFields(pairs, { isCertain });
}
