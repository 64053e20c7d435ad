import { type Spelling, spellingOf } from './spelling.ts';

/** A word, a number or a sign of a text, with where it stands. */
export interface Word extends Spelling {
  readonly text: string;
  readonly kind: 'letters' | 'number' | 'sign';
  /** Offsets in the text in Unicode form NFC, in UTF-16 units; the end is excluded. */
  readonly start: number;
  readonly end: number;
}

/** Where something was read: offsets in the text in Unicode form NFC, the end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const piece = /(?<letters>\p{L}[\p{L}\p{M}]*)|(?<number>\d+)|(?<sign>[^\s\p{L}\d])/gu;

/** From this share of words with marks on, a text was typed with marks: a plain word of it means itself. */
const markedShare = 0.3;

/** The words of a text in NFC, in order: `22h15` is three, `30/4` is three, a sign is one. */
export function readWords(text: string): Word[] {
  const words = [...text.matchAll(piece)].map((found): Word => {
    const { letters, number } = found.groups ?? {};
    return {
      text: found[0],
      kind: letters ? 'letters' : number ? 'number' : 'sign',
      start: found.index,
      end: found.index + found[0].length,
      ...spellingOf(found[0]),
    };
  });
  const long = words.filter(({ kind, letters }) => kind === 'letters' && letters.length > 1);
  const marked = long.filter(({ marks }) => marks !== null);
  if (marked.length < long.length * markedShare || marked.length === 0) return words;
  // `cho vay` beside `nặng lãi` is no `chợ`; what a keyboard left unturned (`toois`) may still mean anything
  return words.map((word) =>
    word.kind === 'letters' && word.marks === null && word.typed === word.letters
      ? { ...word, marks: '' }
      : word,
  );
}

/** The text as every reader of this folder takes it. */
export const readable = (text: string): string => text.normalize('NFC');

/** Whether a word follows the one before without a blank. */
export const isGlued = (words: readonly Word[], at: number): boolean =>
  at > 0 && words[at]?.start === words[at - 1]?.end;
