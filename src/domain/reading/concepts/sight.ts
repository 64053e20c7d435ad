import type { Draft } from '../figures/draft.ts';
import type { Topic } from '../figures/topic.ts';
import type { Unit } from '../figures/unit.ts';
import { type Classes, ClassSet, findBit, noClassSet } from '../lexicon/class-set.ts';
import type { Amount } from '../numbers/amount.ts';
import { Facts, findFact } from './facts.ts';
import type { Surroundings } from './surroundings.ts';

/** Places where classes of words may stand, by the letters that `rules.ts` explains. */
const places = 'hnwvlsarougebxf';

/** The number of a place; -1 for a letter that is none. */
export const placeOf = (letter: string): number => places.indexOf(letter);

/** Where what is so of the figure itself is looked up: its topic, its kind, the concept before it. */
export const factsPlace: number = places.length;

/** Concepts that tell that police have been at work: what `thu` takes then is seized. */
const ofPolice: ReadonlySet<string> = new Set(
  `persons_handled drug_persons cases_found drug_cases drugs_kg drug_units contraband gangs_dismantled vice_spots
   money_seized cases_solved weapons_recovered`.split(/\s+/),
);
const saysWhere: ReadonlySet<string> = new Set(['tại', 'ở', 'trong', 'của']);

/** What the word before the number says of it. */
function standsBehind(word: string, { inWords }: Amount): string | null {
  if (saysWhere.has(word)) return 'where';
  if (word === 'trên') return inWords ? 'on' : null;
  return word === 'cho' ? 'for' : word === 'từ' ? 'from' : null;
}

const unseen: readonly null[] = Array.from({ length: factsPlace + 1 }, () => null);

const both = (some: Classes, more: Classes): Classes => {
  const set = new ClassSet();
  set.add(some);
  set.add(more);
  return set;
};

/** What stands around a figure that counts `head`; each place is looked at once, when a rule first asks for it. */
export class Sight {
  readonly #draft: Draft;
  readonly #topic: Topic | null;
  readonly #around: Surroundings;
  readonly #head: Unit | null;
  readonly #seen: (readonly number[] | null)[] = unseen.slice();

  constructor(draft: Draft, topic: Topic | null, around: Surroundings, head: Unit | null) {
    this.#draft = draft;
    this.#topic = topic;
    this.#around = around;
    this.#head = head;
  }

  /** Whether a class is at a place, or the figure is so. Places: `rules.ts`. */
  sees(place: string, name: string): boolean {
    const fact = findFact(place, name);
    const bit = fact ?? findBit(name);
    const bits = this.bitsAt(fact ? factsPlace : placeOf(place));
    return bit !== undefined && ((bits[bit.word] ?? 0) & bit.mask) !== 0;
  }

  /** Classes of the words at a place, as bits; of `factsPlace` what is so of the figure itself. */
  bitsAt(at: number): readonly number[] {
    const before = this.#seen[at];
    if (before) return before;
    const found = at === factsPlace ? this.#facts() : this.#look(places[at] ?? '').bits;
    this.#seen[at] = found;
    return found;
  }

  #look(place: string): Classes {
    const { phrase, left, predicates } = this.#draft;
    const around = this.#around;
    switch (place) {
      case 'h':
        return this.#head?.word.all ?? noClassSet;
      case 'n':
        // a noun left out stands before the number, and what belongs to it with it
        return this.#head !== null && this.#head === left.noun ? both(phrase.tags, left.tags) : phrase.tags;
      case 'w':
        return phrase.done;
      case 'v':
        return predicates;
      case 'l':
        return left.predicates;
      case 's':
        return left.tags;
      case 'a':
        return around.rest();
      case 'r':
        return around.ahead();
      case 'o':
        return around.opening();
      case 'u':
        return around.earlier();
      case 'g':
        return around.heading();
      case 'e':
        return around.clause();
      case 'b':
        return around.before?.phrase.head?.word.all ?? noClassSet;
      case 'x':
        return around.before?.phrase.tags ?? noClassSet;
      default:
        return around.after?.phrase.head?.word.all ?? noClassSet;
    }
  }

  #facts(): readonly number[] {
    const { left, amount, direction, measure, rate } = this.#draft;
    const { before } = this.#around;
    const concept = before?.concept ?? null;
    const facts = new Facts();
    facts.add('t', this.#topic);
    facts.add('d', direction);
    facts.add('k', measure.kind);
    if (amount.denominator !== undefined || rate !== undefined) facts.add('k', 'rate');
    if (this.#around.perMillion()) facts.add('k', 'interest');
    facts.add('q', amount.shape);
    facts.add('p', standsBehind(left.words.at(-1) ?? '', amount));
    if (left.predicates.isEmpty) facts.add('l', 'none');
    facts.add('c', concept);
    if (concept !== null && ofPolice.has(concept)) facts.add('c', 'police');
    if (before?.rule.endsWith('h:guard')) facts.add('c', 'guard');
    return facts.bits;
  }
}
