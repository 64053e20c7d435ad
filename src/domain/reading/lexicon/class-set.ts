import { grammar } from './grammar.ts';
import { nounTags, predicateTags, qualityTags } from './tags.ts';

const names = new Set([...nounTags, ...predicateTags, ...qualityTags, ...Object.keys(grammar), 'compound']);

/** Which bit stands for a class. */
const bitOf: ReadonlyMap<string, number> = new Map([...names].map((name, bit) => [name, bit]));
const nothing: readonly number[] = Array.from({ length: Math.ceil(names.size / 32) }, () => 0);

/** Classes of words that stand somewhere, to be asked for one or several. */
export interface Classes {
  readonly bits: readonly number[];
  readonly isEmpty: boolean;
  /** Whether the class is among them; a name that is no class of the lexicon is in no set. */
  has(name: string): boolean;
  /** Whether any of the others is among them. */
  meets(others: Classes): boolean;
  /** Whether all of them are among the others. */
  isWithin(others: Classes): boolean;
}

/**
 * A set of classes, one bit for each. A report asks for classes thousands of times a page, of single words and of whole
 * sentences: in bits, a sentence's are put together and several asked for at once in a few operations.
 */
export class ClassSet implements Classes {
  readonly bits: number[] = nothing.slice();

  static of(...classes: readonly string[]): ClassSet {
    const set = new ClassSet();
    for (const name of classes) set.#addName(name);
    return set;
  }

  #addName(name: string): void {
    const bit = bitOf.get(name);
    if (bit === undefined) throw new RangeError(`Not a class of the lexicon: ${name}`);
    this.bits[bit >> 5] = (this.bits[bit >> 5] ?? 0) | (1 << (bit & 31));
  }

  get isEmpty(): boolean {
    for (const word of this.bits) if (word !== 0) return false;
    return true;
  }

  has(name: string): boolean {
    const bit = bitOf.get(name);
    return bit !== undefined && ((this.bits[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }

  meets({ bits: others }: Classes): boolean {
    const { bits } = this;
    for (let i = 0; i < bits.length; i++) if (((bits[i] ?? 0) & (others[i] ?? 0)) !== 0) return true;
    return false;
  }

  isWithin({ bits: others }: Classes): boolean {
    const { bits } = this;
    for (let i = 0; i < bits.length; i++) if (((bits[i] ?? 0) & ~(others[i] ?? 0)) !== 0) return false;
    return true;
  }

  /** Adds all of the others but some. */
  add({ bits: others }: Classes, but: Classes = noClassSet): void {
    const { bits } = this;
    for (let i = 0; i < bits.length; i++) bits[i] = (bits[i] ?? 0) | ((others[i] ?? 0) & ~(but.bits[i] ?? 0));
  }
}

export const noClassSet: Classes = new ClassSet();
