import type { Decided, Draft } from '../figures/draft.ts';
import type { Topic } from '../figures/topic.ts';
import type { Unit } from '../figures/unit.ts';
import type { Classes } from '../lexicon/class-set.ts';
import type { Tags } from '../lexicon/trie.ts';

/** The figures around one, and what its sentence says around it: looked up when a rule asks. */
export interface Surroundings {
  /** The figure before it in the sentence. */
  readonly before: Decided | undefined;
  /** The figure that follows it in the same item of the list. */
  readonly after: Draft | undefined;
  /** Classes of the words after its phrase, to the next comma or number. */
  readonly clause: () => Classes;
  /** Classes of the words before it in its sentence. */
  readonly opening: () => Classes;
  /** Classes of the words of the sentence before, in the same paragraph. */
  readonly earlier: () => Classes;
  /** Whether it is so much a day, a month, a year: `1.460%/năm`. */
  readonly perTime: () => boolean;
  /** The longer noun that a short one stands for. */
  readonly fullForm: (noun: Unit) => Unit | null;
  /** Whether it is so much on a million lent: `3.000 đồng/triệu/ngày`. */
  readonly perMillion: () => boolean;
  /** Classes of the words from it to the end of its sentence. */
  readonly rest: () => Classes;
  /** Classes of the words from it to the next number or semicolon. */
  readonly ahead: () => Classes;
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
  const isAt = (place: string, name: string): boolean => {
    switch (place) {
      case 'h':
        return (head?.tags ?? none).includes(name);
      case 'n':
        return phrase.tags.has(name) || (ofSubject?.has(name) ?? false);
      case 'w':
        return phrase.done.has(name);
      case 'v':
        return draft.predicates.has(name);
      case 'l':
        return left.predicates.has(name) || (name === 'none' && left.predicates.isEmpty);
      case 's':
        return left.tags.has(name);
      case 'a':
        return around.rest().has(name);
      case 'r':
        return around.ahead().has(name);
      case 'o':
        return around.opening().has(name);
      case 'u':
        return around.earlier().has(name);
      case 'e':
        return around.clause().has(name);
      case 'b':
        return (around.before?.phrase.head?.tags ?? none).includes(name);
      case 'x':
        return around.before?.phrase.tags.has(name) ?? false;
      case 'f':
        return (around.after?.phrase.head?.tags ?? none).includes(name);
      case 'c':
        return (
          name === before ||
          (name === 'police' && ofPolice.has(before)) ||
          (name === 'guard' && (around.before?.rule.endsWith('h:guard') ?? false))
        );
      case 't':
        return topic === name;
      case 'd':
        return draft.direction === name;
      case 'k':
        return (
          measure.kind === name || (name === 'rate' && isRate) || (name === 'interest' && around.perMillion())
        );
      case 'p':
        return (
          (name === 'where' && saysWhere.has(left.words.at(-1) ?? '')) ||
          (name === 'from' && left.words.at(-1) === 'từ') ||
          (name === 'on' && left.words.at(-1) === 'trên' && amount.inWords)
        );
      default:
        return place === 'q' && amount.shape === name;
    }
  };
  return isAt;
}
