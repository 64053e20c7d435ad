import type { Decided, Draft } from '../figures/draft.ts';
import type { Topic } from '../figures/topic.ts';
import type { Unit } from '../figures/unit.ts';

/** What the rules may ask about a figure, as `place:class`. */
export function see(draft: Draft, topic: Topic | null, before: Decided | undefined, head: Unit | null): Set<string> {
  const seen = new Set<string>([`k:${draft.measure.kind}`]);
  for (const tag of head?.tags ?? []) seen.add(`h:${tag}`);
  for (const tag of draft.phrase.tags) seen.add(`n:${tag}`);
  for (const tag of draft.phrase.done) seen.add(`w:${tag}`);
  for (const tag of draft.predicates) seen.add(`v:${tag}`);
  for (const tag of draft.left.tags) seen.add(`s:${tag}`);
  if (topic !== null) seen.add(`t:${topic}`);
  if (before) seen.add(`c:${before.concept}`);
  if (draft.direction) seen.add(`d:${draft.direction}`);
  return seen;
}
