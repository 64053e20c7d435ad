import type { Draft } from '../figures/draft.ts';
import type { Topic } from '../figures/topic.ts';
import type { Unit } from '../figures/unit.ts';
import { type Classes, ClassSet, noClassSet } from '../lexicon/class-set.ts';
import type { Surroundings } from './surroundings.ts';

/** Places where classes of words may stand, by the letters that `rules.ts` explains. */
const places = 'hnwvlsarougebxf';

/** The number of a place; -1 where what is asked for is no class of words: the topic, the kind. */
export const placeOf = (letter: string): number => places.indexOf(letter);

/** Concepts that tell that police have been at work: what `thu` takes then is seized. */
const ofPolice: ReadonlySet<string> = new Set(
  `persons_handled drug_persons cases_found drug_cases drugs_kg drug_units contraband gangs_dismantled vice_spots
   money_seized cases_solved weapons_recovered`.split(/\s+/),
);
const saysWhere: ReadonlySet<string> = new Set(['tại', 'ở', 'trong', 'của']);

const unseen: readonly null[] = Array.from(places, () => null);

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
  readonly #seen: (Classes | null)[] = unseen.slice();

  constructor(draft: Draft, topic: Topic | null, around: Surroundings, head: Unit | null) {
    this.#draft = draft;
    this.#topic = topic;
    this.#around = around;
    this.#head = head;
  }

  /** Whether a class is at a place, or the figure is so. Places: `rules.ts`. */
  sees(place: string, name: string): boolean {
    const at = placeOf(place);
    return (at >= 0 && this.classesAt(at).has(name)) || this.says(place, name);
  }

  /** Classes of the words at a place. */
  classesAt(at: number): Classes {
    const before = this.#seen[at];
    if (before) return before;
    const found = this.#look(places[at] ?? '');
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

  /** What is no class of words: the topic, the direction, the kind, the concept before it. */
  says(place: string, name: string): boolean {
    const { left, amount, direction } = this.#draft;
    switch (place) {
      case 'l':
        return name === 'none' && left.predicates.isEmpty;
      case 'c':
        return this.#follows(name);
      case 't':
        return this.#topic === name;
      case 'd':
        return direction === name;
      case 'k':
        return this.#isOfKind(name);
      case 'p':
        return this.#standsBehind(name);
      default:
        return place === 'q' && amount.shape === name;
    }
  }

  #follows(name: string): boolean {
    const { before } = this.#around;
    const concept = before?.concept ?? '';
    return (
      name === concept ||
      (name === 'police' && ofPolice.has(concept)) ||
      (name === 'guard' && (before?.rule.endsWith('h:guard') ?? false))
    );
  }

  #isOfKind(name: string): boolean {
    const { measure, amount, rate } = this.#draft;
    const isRate = amount.denominator !== undefined || rate !== undefined;
    return (
      measure.kind === name ||
      (name === 'rate' && isRate) ||
      (name === 'interest' && this.#around.perMillion())
    );
  }

  #standsBehind(name: string): boolean {
    const { left, amount } = this.#draft;
    const word = left.words.at(-1) ?? '';
    return (
      (name === 'where' && saysWhere.has(word)) ||
      (name === 'for' && word === 'cho') ||
      (name === 'from' && word === 'từ') ||
      (name === 'on' && word === 'trên' && amount.inWords)
    );
  }
}
