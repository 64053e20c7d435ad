import { mayBe, type Spelling, spellingOf } from './spelling.ts';
import type { Word } from './words.ts';

interface Phrase<Meaning> {
  readonly words: readonly Spelling[];
  readonly means: Meaning;
}

/** Phrases of a lexicon by the letters of their first word, longest first. */
export type PhraseBook<Meaning> = ReadonlyMap<string, readonly Phrase<Meaning>[]>;

/** Prepares a lexicon: each phrase as people write it, with its diacritics, and what it means. */
export function phraseBook<Meaning>(entries: Iterable<readonly [string, Meaning]>): PhraseBook<Meaning> {
  const book = new Map<string, Phrase<Meaning>[]>();
  for (const [phrase, means] of entries) {
    const words = phrase.split(' ').map(spellingOf);
    const first = words[0]?.letters ?? '';
    book.set(first, [...(book.get(first) ?? []), { words, means }]);
  }
  for (const phrases of book.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return book;
}

/** The longest phrase of the book that begins at a word, and the place after it. */
export function phraseAt<Meaning>(
  book: PhraseBook<Meaning>,
  words: readonly Word[],
  at: number,
): { means: Meaning; next: number } | undefined {
  const word = words[at];
  if (!word) return undefined;
  const begun = [
    ...(book.get(word.letters) ?? []),
    ...(word.typed === word.letters ? [] : (book.get(word.typed) ?? [])),
  ];
  for (const { words: wanted, means } of begun) {
    const fits = wanted.every((meant, i) => {
      const typed = words[at + i];
      return typed !== undefined && mayBe(typed, meant);
    });
    if (fits) return { means, next: at + wanted.length };
  }
  return undefined;
}
