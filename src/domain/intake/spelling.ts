import { plainSyllable } from './telex.ts';

/** A word as far as comparing goes: its letters without marks, and the marks in the order of their code points. */
export interface Spelling {
  readonly letters: string;
  /** Null for a word typed in plain ASCII: it may stand for any marks. */
  readonly marks: string | null;
  /** The letters with the keystrokes of a Vietnamese keyboard taken out: `toois` → `toi`. */
  readonly typed: string;
}

const ascii = /^[a-z0-9]*$/;

/** How a word is spelled, blind to capitals, Unicode form and the place of the tone (`hoà`, `hòa`). */
export function spellingOf(word: string): Spelling {
  const parts = [...word.toLowerCase().normalize('NFD').replaceAll('đ', 'd\u0335')];
  const letters = parts.filter((part) => !/\p{M}/u.test(part)).join('');
  const marks = parts.filter((part) => /\p{M}/u.test(part)).sort();
  const isPlain = marks.length === 0 && ascii.test(letters);
  return {
    letters,
    marks: isPlain ? null : marks.join(''),
    typed: isPlain ? plainSyllable(letters) : letters,
  };
}

/**
 * Whether a typed word may be a word of the lexicon: spelled the same, or typed without any marks. `tối` is not
 * `tôi`, but `toi` may be either.
 */
export const mayBe = (typed: Spelling, meant: Spelling): boolean =>
  typed.marks === null
    ? typed.letters === meant.letters || typed.typed === meant.letters
    : typed.letters === meant.letters && typed.marks === (meant.marks ?? '');
