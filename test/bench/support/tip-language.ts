import { type Random, randomOf } from '#domain/sample/random.ts';

// Texts that look like tips to a search: syllables of Vietnamese shape with the frequencies of a language (Zipf), some
// plates and phones. Nobody wrote them and they mean nothing.

const onsets = 'b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x'.split(' ');
const rhymes =
  'a an ang anh ao at ay ăn ăng ân âng âu e en ên ênh i in inh iên iêu o oa oan on ong oi ô ông ôn ôi ơ ơi ơn u ui un ung uôi uông ư ưa ưng ươi ương ươn y yên'.split(
    ' ',
  );
const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const vowel = /[aăâeêioôơuưy]/u;

const withTone = (syllable: string, tone: string): string =>
  syllable.replace(vowel, (letter) => letter + tone).normalize('NFC');

/** About 6,600 syllables, the commonest first. */
export const syllables: readonly string[] = (() => {
  const random = randomOf('tip language');
  const all = onsets.flatMap((onset) =>
    rhymes.flatMap((rhyme) => tones.map((tone) => withTone(onset + rhyme, tone))),
  );
  return all
    .map((syllable) => [random.fraction(), syllable] as const)
    .sort(([a], [b]) => a - b)
    .map(([, syllable]) => syllable);
})();

/** Sums of 1/rank: where a fraction of all words falls. */
const cumulated = (() => {
  let sum = 0;
  return Float64Array.from(syllables, (_, rank) => {
    sum += 1 / (rank + 2);
    return sum;
  });
})();

function word(random: Random): string {
  const target = random.fraction() * (cumulated.at(-1) ?? 0);
  let from = 0;
  let to = cumulated.length - 1;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((cumulated[middle] ?? 0) < target) from = middle + 1;
    else to = middle;
  }
  return syllables[from] ?? '';
}

const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => Math.floor(random.fraction() * 10)).join('');

/** About 60 words; one in twelve names a plate, one in thirty a phone. */
export function tipText(random: Random): { description: string; place: string; when: string } {
  const words = (count: number) => Array.from({ length: count }, () => word(random)).join(' ');
  const plate = random.chance(1 / 12) ? ` 65F1-${digits(random, 3)}.${digits(random, 2)}` : '';
  const phone = random.chance(1 / 30) ? ` 0900 ${digits(random, 3)} ${digits(random, 3)}` : '';
  return {
    description: `${words(45 + Math.floor(random.fraction() * 15))}${plate}${phone}`,
    place: words(5),
    when: words(3),
  };
}

/** What officers ask: common, middling and rare words, several at once, with and without diacritics, plates, nothing. */
export function tipQueries(count: number, seed: string): string[] {
  const random = randomOf('queries', seed);
  const ranked = (from: number, to: number) =>
    syllables[from + Math.floor(random.fraction() * (to - from))] ?? '';
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
  const kinds: readonly (() => string)[] = [
    () => ranked(0, 30),
    () => plain(ranked(200, 600)),
    () => ranked(200, 600),
    () => ranked(3000, 6000),
    () => `${ranked(100, 400)} ${ranked(1000, 3000)}`,
    () => plain(`${ranked(20, 100)} ${ranked(500, 1500)} ${ranked(2000, 5000)}`),
    () => `"${ranked(0, 50)} ${ranked(50, 300)}"`,
    () => `65F1 ${digits(random, 3)} ${digits(random, 2)}`,
    () => 'zzyzx',
  ];
  return Array.from({ length: count }, (_, n) => kinds[n % kinds.length]?.() ?? '');
}
