import { type FormFields, formFields } from './form-fields.ts';

const strict = new TextDecoder('utf-8', { fatal: true });
/** What an old Vietnamese program most likely meant when its bytes are not UTF-8. */
const oldVietnamese = new TextDecoder('windows-1258');

function bytesOf(encoded: string): Buffer {
  const bytes = Buffer.from(encoded.replaceAll('+', ' '), 'latin1');
  let length = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const code =
      bytes[index] === 0x25
        ? Number.parseInt(bytes.toString('latin1', index + 1, index + 3), 16)
        : Number.NaN;
    const isEscape =
      !Number.isNaN(code) && /^[0-9a-f]{2}$/i.test(bytes.toString('latin1', index + 1, index + 3));
    bytes[length] = isEscape ? code : (bytes[index] as number);
    if (isEscape) index += 2;
    length += 1;
  }
  return bytes.subarray(0, length);
}

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
