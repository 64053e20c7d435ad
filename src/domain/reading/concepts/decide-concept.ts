import type { Unit } from '../figures/unit.ts';
import { nounTags } from '../lexicon/tags.ts';
import type { Tags } from '../lexicon/trie.ts';
import { firstRule, parseRules } from './rule.ts';
import { conceptRules } from './rules.ts';
import type { Sight } from './sight.ts';

export interface Decision {
  readonly concept: string;
  /** The line of the table that decided, or how the concept was taken over from another figure. */
  readonly rule: string;
}

const rules = parseRules(conceptRules);
const sections = [...rules.keys()];

/** Classes that are counted by the rules of another. */
const countedAs: Readonly<Record<string, string>> = {
  ...{ suspect: 'person', victim: 'person', child: 'person', addict: 'person', gambler: 'person' },
  ...{ trainee: 'person', debtor: 'person' },
  ...{ resident: 'household', valuable: 'tip' },
};

/** A word of the lexicon always has the same list. */
const known = new WeakMap<Tags, string>();

function findSection(tags: Tags): string {
  const classes = tags.filter((tag) => nounTags.has(tag)).map((tag) => countedAs[tag] ?? tag);
  // `khối` is a hamlet where it does not measure
  const found = sections.filter((name) => classes.includes(name));
  return found.find((name) => name !== 'volume') ?? found[0] ?? '';
}

/** The section for a noun: the first of the table that one of its classes has; null for none. */
export function sectionOf({ tags }: Unit): string | null {
  const section = known.get(tags) ?? findSection(tags);
  known.set(tags, section);
  return section === '' ? null : section;
}

/** Asks the rules of one section. */
export function decideIn(section: string, sight: Sight): Decision | null {
  const asked = rules.get(section);
  const rule = asked && firstRule(asked, sight);
  return rule ? { concept: rule.concept, rule: rule.says } : null;
}
