const onsets = ['ngh', 'tr', 'ph', 'kh', 'gi', 'th', 'nh', 'qu', 'đ', 'x'];
const rhymes = ['uyễn', 'ượng', 'iếp', 'oằn', 'uậy', 'ương', 'iềm', 'oác', 'ưởi', 'ếch'];

/** Words that nobody writes, of three syllables with Vietnamese marks: `nghuyễntrượngphiếp417`. */
export function plantedWords(count: number): string[] {
  return Array.from({ length: count }, (_, n) => {
    const syllables = [n, Math.floor(n / 7) + 3, Math.floor(n / 31) + 5].map(
      (k) => `${onsets[k % onsets.length]}${rhymes[Math.floor(k / 3) % rhymes.length]}`,
    );
    return `${syllables.join('')}${n}z`;
  });
}

/** Numbers of telephones that nobody has, told apart by their last digits. */
export const plantedPhone = (n: number): string => `0900 7${String(n).padStart(2, '0')} 41${n % 10}`;

const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

/** The three texts that base 64 makes of bytes, by where they begin in what is encoded; without the uncertain ends. */
function base64Of(bytes: Buffer): Buffer[] {
  return [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replaceAll('=', '');
    return Buffer.from(text.slice(shift === 0 ? 0 : shift + 1, -2));
  });
}

/** Every shape in which a word could rest readable: composed or not, in UTF-8 and UTF-16, in hex and base 64. */
function shapesOf(word: string): Buffer[] {
  const texts = new Set([
    word.normalize('NFC'),
    word.normalize('NFD'),
    word.toUpperCase(),
    withoutMarks(word),
    word.replaceAll(' ', ''),
  ]);
  return [...texts].flatMap((text) => {
    const utf8 = Buffer.from(text);
    const utf16 = Buffer.from(text, 'utf16le');
    return [
      ...[utf8, utf16, Buffer.from(utf16).swap16()],
      ...[utf8, utf16].flatMap((bytes) => [Buffer.from(bytes.toString('hex')), ...base64Of(bytes)]),
    ];
  });
}

/** The same bytes, and once more with every `\x…` of the database's own text turned back into bytes. */
export function readable(dump: Buffer): Buffer {
  const binary = dump
    .toString('latin1')
    .replace(/\\\\?x((?:[0-9a-f]{2})+)/g, (_, hex: string) => Buffer.from(hex, 'hex').toString('latin1'));
  return Buffer.concat([dump, Buffer.from(binary, 'latin1')]);
}

/** Bytes by which a shape is looked up before it is compared as a whole. */
const start = 6;

/** The planted words that can be read in these bytes. */
export function foundIn(bytes: Buffer, words: readonly string[]): string[] {
  const byStart = new Map<string, { shape: string; word: string }[]>();
  for (const word of words) {
    for (const shape of shapesOf(word).map((one) => one.toString('latin1'))) {
      const key = shape.slice(0, start);
      byStart.set(key, [...(byStart.get(key) ?? []), { shape, word }]);
    }
  }
  const text = bytes.toString('latin1');
  const found = new Set<string>();
  for (let at = 0; at + start <= text.length; at++) {
    for (const { shape, word } of byStart.get(text.slice(at, at + start)) ?? []) {
      if (text.startsWith(shape, at)) found.add(word);
    }
  }
  return [...found];
}
