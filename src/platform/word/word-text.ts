/** A content control of a Word file: its tag and where its text stands, in code points of the whole text. */
export interface WordField {
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a Word file: paragraphs and table rows in lines, cells apart by tabs. */
export interface WordText {
  readonly text: string;
  readonly fields: readonly WordField[];
}

/** Why a file is not read: no Word file at all, encrypted or an old .doc, or broken. */
export type NotWord = 'not_word' | 'protected_or_old' | 'damaged' | 'too_large';

/** Thrown instead of half a text. */
export class WordFailure extends Error {
  readonly reason: NotWord;
  constructor(reason: NotWord) {
    super(`The Word file is not read: ${reason}`);
    this.reason = reason;
  }
}
