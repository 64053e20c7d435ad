import type { FoldedWord } from './fold-words.ts';
import { knownNumbers } from './known-numbers.ts';

/** What of a tip can be searched; never how to reach the sender. */
export interface TipTexts {
  readonly description: string;
  readonly place: string;
  readonly when: string;
  /** Messages of both sides, and what officers wrote beside the tip. */
  readonly more: readonly string[];
}

/** Fields of an indexed text, in order; messages and notes follow them. */
export const indexedFields = { description: 0, place: 1, when: 2, numbers: 3 } as const;

/** Between two fields, so that no phrase runs from one into the next. */
export const fieldEnd = 9;
export const wordStart = 32;

export interface IndexedText {
  /** Each word behind a blank, each field with a blank at its end, fields parted by a tab; UTF-8, mostly ASCII. */
  readonly bytes: Uint8Array;
  /** The mark of each word, in order. */
  readonly marks: Uint8Array;
  /** Each different word once. */
  readonly words: ReadonlySet<string>;
}

/** A tip as the memory index keeps it. */
export function indexedText(texts: TipTexts, fold: (text: string) => FoldedWord[]): IndexedText {
  const { description, place, when, more } = texts;
  const told = [description, place, when];
  const numbers = [...told, ...more].flatMap((text) => knownNumbers(text).map(({ token }) => token));
  const fields = [
    ...told.map(fold),
    [...new Set(numbers)].map((folded) => ({ folded, mark: 0 })),
    ...more.map(fold),
  ];
  const words = fields.flat();
  const text = fields.map((field) => `${field.map(({ folded }) => ` ${folded}`).join('')} `).join('\t');
  return {
    bytes: Buffer.from(text, 'utf8'),
    marks: Uint8Array.from(words, ({ mark }) => mark),
    words: new Set(words.map(({ folded }) => folded)),
  };
}
