import type { Decided, Draft } from '../figures/draft.ts';
import type { Topic } from '../figures/topic.ts';
import type { Unit } from '../figures/unit.ts';
import type { Tags } from '../lexicon/trie.ts';

/** The figures around one, and what its sentence says after it. */
export interface Surroundings {
  /** The figure before it in the sentence. */
  readonly before: Decided | undefined;
  /** The figure that follows it in the same item of the list. */
  readonly after: Draft | undefined;
  /** Classes of the words after its phrase, to the next comma or number. */
  readonly clause: ReadonlySet<string>;
  /** Classes of the words before it in its sentence. */
  readonly opening: ReadonlySet<string>;
  /** Classes of the words from it to the end of its sentence. */
  readonly rest: ReadonlySet<string>;
}

/** Answers the tests of the rules: whether a class is at a place. Places: `rules.ts`. */
export type Seen = (place: string, name: string) => boolean;

/** Concepts that tell that police have been at work: what `thu` takes then is seized. */
const ofPolice: ReadonlySet<string> = new Set(
  `persons_handled drug_persons cases_found drug_cases drugs_kg drug_units contraband gangs_dismantled vice_spots
   money_seized cases_solved weapons_recovered`.split(/\s+/),
);
const none: Tags = [];
const saysWhere: ReadonlySet<string> = new Set(['tại', 'ở', 'trong', 'của']);

/** What stands around a figure that counts `head`. */
export function see(draft: Draft, topic: Topic | null, around: Surroundings, head: Unit | null): Seen {
  const { phrase, left, measure, amount } = draft;
  const before = around.before?.concept ?? '';
  // A noun left out stands before the number, and what belongs to it with it.
  const ofSubject = head !== null && head === left.noun ? left.tags : null;
  const isRate = amount.denominator !== undefined || draft.rate !== undefined;
  const places: Readonly<Record<string, (name: string) => boolean>> = {
    h: (name) => (head?.tags ?? none).includes(name),
    n: (name) => phrase.tags.has(name) || (ofSubject?.has(name) ?? false),
    w: (name) => phrase.done.has(name),
    v: (name) => draft.predicates.has(name),
    l: (name) => left.predicates.has(name),
    s: (name) => left.tags.has(name),
    a: (name) => around.rest.has(name),
    o: (name) => around.opening.has(name),
    e: (name) => around.clause.has(name),
    b: (name) => (around.before?.phrase.head?.tags ?? none).includes(name),
    f: (name) => (around.after?.phrase.head?.tags ?? none).includes(name),
    c: (name) => name === before || (name === 'police' && ofPolice.has(before)),
    t: (name) => topic === name,
    d: (name) => draft.direction === name,
    k: (name) => measure.kind === name || (name === 'rate' && isRate),
    p: (name) => name === 'where' && saysWhere.has(left.words.at(-1) ?? ''),
    q: (name) => amount.shape === name,
  };
  return (place, name) => places[place]?.(name) ?? false;
}
