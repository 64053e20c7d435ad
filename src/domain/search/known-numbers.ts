/** A plate, phone or long number of a text, in the one writing by which it is found. */
export interface KnownNumber {
  /** `65f112345`, `0907123456`, `12345`: small letters and digits alone. */
  readonly token: string;
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
}

const joint = '[\\s.\\-–_]{0,2}';

/**
 * Plates as Thông tư 79/2024/TT-BCA numbers them, province, series, four or five digits, in any writing:
 * `65F1-123.45`, `65 F1 12345`, `65f112345`, `51K-123.45`, `80A 1234`, `65-F1 123 45`.
 */
const plate = new RegExp(
  `(?<![\\p{L}\\p{N}])(\\d{2})${joint}(\\p{L}{1,2}\\d?|\\p{L}\\d)${joint}(\\d{3}${joint}\\d{2}|\\d{4})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Phones of Viet Nam: `0907 123 456`, `+84 907.123.456`, `84907123456`, `(0292) 382 1234`. */
const phone = new RegExp(
  `(?<![\\p{L}\\p{N}+])\\(?(?:\\+?84|0)\\)?(?:\\)?${joint}\\(?\\d){8,10}(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Digits with points or dashes between: the end of a plate, an account, a document. */
const grouped = /(?<![\p{L}\p{N}])\d+(?:[.\-–]\d+)+(?![\p{L}\p{N}])/gu;

const lettersAndDigits = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]/g, '');

const phoneToken = (written: string): string => lettersAndDigits(written).replace(/^84(?=\d{8,10}$)/, '0');

/** Every number of a text that people write in more than one way. A plate is also found by its digits alone. */
export function knownNumbers(text: string): KnownNumber[] {
  const found: KnownNumber[] = [];
  const add = (token: string, from: number, to: number) => {
    if (!found.some((one) => one.token === token && one.from === from)) found.push({ token, from, to });
  };
  for (const match of text.matchAll(plate)) {
    const [written, province = '', series = '', number = ''] = match;
    const to = match.index + written.length;
    add(lettersAndDigits(province + series + number), match.index, to);
    add(lettersAndDigits(number), to - number.length, to);
  }
  for (const match of text.matchAll(phone)) {
    add(phoneToken(match[0]), match.index, match.index + match[0].length);
  }
  for (const match of text.matchAll(grouped)) {
    add(lettersAndDigits(match[0]), match.index, match.index + match[0].length);
  }
  return found;
}
