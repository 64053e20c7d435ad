import type { Token } from './token.ts';
import { numberOf } from './word.ts';

/** Words to be looked for at every place of a text: asked by number. */
export class WordSet {
  readonly #has: boolean[] = [];

  constructor(words: string) {
    for (const word of words.split(' ')) {
      const number = numberOf(word);
      while (this.#has.length < number) this.#has.push(false);
      this.#has[number] = true;
    }
  }

  has({ word }: Token): boolean {
    return word < this.#has.length && this.#has[word] === true;
  }
}
