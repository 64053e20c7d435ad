import type { Decided, Draft } from '../figures/draft.ts';
import type { Topic } from '../figures/topic.ts';
import type { Unit } from '../figures/unit.ts';
import { type Classes, ClassSet } from '../lexicon/class-set.ts';
import { qualityTags } from '../lexicon/tags.ts';
import { type Decision, decideIn, sectionOf } from './decide-concept.ts';
import { Sight } from './sight.ts';
import type { Surroundings } from './surroundings.ts';

/** A figure whose concept is asked for, with what the ways to decide look at. */
export interface Question {
  readonly draft: Draft;
  /** The last figures that are decided. */
  readonly decided: readonly Decided[];
  readonly around: Surroundings;
  /** The figure before it, and that only where it stands in the same sentence. */
  readonly last: Decided | undefined;
  readonly same: Decided | undefined;
  /** The counted noun stands without qualities: `12 vụ`. */
  readonly bare: boolean;
  /** `chết` or `bị thương` stands before it. */
  readonly hurt: 'dead' | 'injured' | null;
  /** Whether a class is at a place; places: `rules.ts`. */
  readonly seen: (place: string, name: string) => boolean;
  /** Asks the rules for a noun, the counted one or one that it stands for. */
  readonly askFor: (noun: Unit | null) => Decision | null;
  /** Asks the rules of one section. */
  readonly askSection: (section: string) => Decision | null;
}

const qualities = ClassSet.of(...qualityTags);

export const hasQuality = (tags: Classes): boolean => tags.meets(qualities);

export function questionOf(
  draft: Draft,
  topic: Topic | null,
  decided: readonly Decided[],
  around: Surroundings,
): Question {
  const { phrase, left } = draft;
  const last = decided.at(-1);
  const sight = new Sight(draft, topic, around, phrase.head);
  const bare = !hasQuality(phrase.tags);
  const askFor = (said: Unit | null): Decision | null => {
    const noun = (said && bare ? around.fullForm(said) : null) ?? said;
    const section = noun ? sectionOf(noun) : null;
    if (section === null) return null;
    return decideIn(section, noun === phrase.head ? sight : new Sight(draft, topic, around, noun));
  };
  return {
    draft,
    decided,
    around,
    last,
    seen: (place, name) => sight.sees(place, name),
    askFor,
    askSection: (section) => decideIn(section, sight),
    same: last?.sentence === draft.sentence ? last : undefined,
    bare,
    hurt: left.tags.has('injured') ? 'injured' : left.tags.has('dead') ? 'dead' : null,
  };
}
