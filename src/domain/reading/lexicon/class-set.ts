import { grammar } from './grammar.ts';
import { nounTags, predicateTags, qualityTags } from './tags.ts';

const names = new Set([...nounTags, ...predicateTags, ...qualityTags, ...Object.keys(grammar), 'compound']);

/** The bit that stands for a class: of which of the numbers, and where in it. */
export interface ClassBit {
  readonly word: number;
  readonly mask: number;
}

const bits: ReadonlyMap<string, ClassBit> = new Map(
  [...names].map((name, bit) => [name, { word: bit >> 5, mask: 1 << (bit & 31) }]),
);

/** Undefined for a name that is no class of the lexicon. */
export const findBit = (name: string): ClassBit | undefined => bits.get(name);

const nothing: readonly number[] = Array.from({ length: Math.ceil(names.size / 32) }, () => 0);

/** Classes of words that stand somewhere, to be asked for one or several. */
export interface Classes {
  readonly bits: readonly number[];
  readonly isEmpty: boolean;
  /** Whether the class is among them; a name that is no class of the lexicon is in no set. */
  has(name: string): boolean;
  /** As `has`, for who asks again and again. */
  hasBit(bit: ClassBit): boolean;
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
    const bit = findBit(name);
    if (bit === undefined) throw new RangeError(`Not a class of the lexicon: ${name}`);
    this.bits[bit.word] = (this.bits[bit.word] ?? 0) | bit.mask;
  }

  get isEmpty(): boolean {
    const { bits } = this;
    for (let i = 0; i < bits.length; i++) if (bits[i] !== 0) return false;
    return true;
  }

  has(name: string): boolean {
    const bit = findBit(name);
    return bit !== undefined && this.hasBit(bit);
  }

  hasBit({ word, mask }: ClassBit): boolean {
    return ((this.bits[word] ?? 0) & mask) !== 0;
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
