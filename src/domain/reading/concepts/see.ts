import type { Decided, Draft } from '../figures/draft.ts';
import type { Topic } from '../figures/topic.ts';
import type { Unit } from '../figures/unit.ts';

/** The figures around one, and what its sentence says after it. */
export interface Surroundings {
  /** The figure before it in the sentence. */
  readonly before: Decided | undefined;
  /** The figure that follows it in the same item of the list. */
  readonly after: Draft | undefined;
  /** Classes of the words after its phrase, to the next comma or number. */
  readonly clause: ReadonlySet<string>;
  /** Classes of the words from it to the end of its sentence. */
  readonly rest: ReadonlySet<string>;
}

/** Concepts that tell that police have been at work: what `thu` takes then is seized. */
const ofPolice: ReadonlySet<string> = new Set(
  `persons_handled drug_persons cases_found drug_cases drugs_kg drug_units contraband gangs_dismantled vice_spots
   money_seized cases_solved weapons_recovered`.split(/\s+/),
);

/** What the rules may ask about a figure, as `place:class`. */
export function see(draft: Draft, topic: Topic | null, around: Surroundings, head: Unit | null): Set<string> {
  const seen = new Set<string>([`k:${draft.measure.kind}`]);
  const add = (place: string, tags: Iterable<string>): void => {
    for (const tag of tags) seen.add(`${place}:${tag}`);
  };
  add('h', head?.tags ?? []);
  add('n', draft.phrase.tags);
  add('w', draft.phrase.done);
  add('v', draft.predicates);
  add('l', draft.left.predicates);
  if (head !== null && head === draft.left.noun) add('n', draft.left.tags);
  add('s', draft.left.tags);
  add('a', around.rest);
  add('e', around.clause);
  add('b', around.before?.phrase.head?.tags ?? []);
  add('f', around.after?.phrase.head?.tags ?? []);
  if (draft.amount.shape === 'vague') seen.add('q:vague');
  if (topic !== null) seen.add(`t:${topic}`);
  if (around.before) seen.add(`c:${around.before.concept}`);
  if (around.before && ofPolice.has(around.before.concept)) seen.add('c:police');
  if (draft.direction) seen.add(`d:${draft.direction}`);
  if (draft.amount.denominator !== undefined || draft.rate) seen.add('k:rate');
  return seen;
}
