import { mayBe, type Spelling, spellingOf } from './spelling.ts';
import type { Span, Word } from './words.ts';

/** A commune of today as far as names go. `type` is "phường" or "xã". */
export interface NamedCommune {
  readonly code: string;
  readonly name: string;
  readonly type: string;
}

export interface CommuneReading extends Span {
  readonly code: string;
  /** Its kind was said too: `phường Cái Khế`, `P. Cái Khế`. */
  readonly isFull: boolean;
}

/** Names of communes prepared for reading. */
export interface CommuneNames {
  readonly byFirst: ReadonlyMap<string, readonly { commune: NamedCommune; words: readonly Spelling[] }[]>;
}

export function communeNames(communes: readonly NamedCommune[]): CommuneNames {
  const byFirst = new Map<string, { commune: NamedCommune; words: readonly Spelling[] }[]>();
  for (const commune of communes) {
    const words = commune.name.split(' ').map(spellingOf);
    const first = words[0]?.letters ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), { commune, words }]);
  }
  for (const named of byFirst.values()) named.sort((a, b) => b.words.length - a.words.length);
  return { byFirst };
}

const types: Readonly<Record<string, readonly string[]>> = {
  phường: ['phuong', 'p', 'f'],
  xã: ['xa', 'x'],
  'đặc khu': ['khu'],
};

/**
 * The communes that a text names, the likeliest first: with their kind before bare names, inside the officer's own
 * areas before others, longer names before shorter.
 */
export function readCommunes(
  words: readonly Word[],
  names: CommuneNames,
  isOwn: (code: string) => boolean = () => true,
): CommuneReading[] {
  const found: (CommuneReading & { length: number })[] = [];
  words.forEach((word, at) => {
    const begun = [...(names.byFirst.get(word.letters) ?? []), ...(names.byFirst.get(word.typed) ?? [])];
    for (const { commune, words: name } of begun) {
      if (!name.every((part, i) => words[at + i] !== undefined && mayBe(words[at + i] as Word, part)))
        continue;
      const typeAt = words[at - 1]?.text === '.' ? at - 2 : at - 1;
      const typed = words[typeAt]?.typed ?? '';
      const isFull = (types[commune.type.toLowerCase()] ?? []).includes(typed);
      const isOther = Object.values(types).some((all) => all.includes(typed)) && !isFull;
      if (isOther || (name.length === 1 && !isFull) || found.some(({ code }) => code === commune.code))
        continue;
      const start = words[isFull ? typeAt : at]?.start ?? 0;
      found.push({
        code: commune.code,
        isFull,
        start,
        end: words[at + name.length - 1]?.end ?? 0,
        length: name.length,
      });
    }
  });
  const rank = (one: (typeof found)[number]): number =>
    (one.isFull ? 100 : 0) + (isOwn(one.code) ? 10 : 0) + one.length;
  return found.sort((a, b) => rank(b) - rank(a)).map(({ length: _, ...reading }) => reading);
}
