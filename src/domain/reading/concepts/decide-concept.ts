import type { Unit } from '../figures/unit.ts';
import { nounTags } from '../lexicon/lexicon.ts';
import { firstRule, parseRules } from './rule.ts';
import { conceptRules } from './rules.ts';

/** What the context of a figure shows, as the rules ask for it: `h:case`, `v:solve`, `t:drug`. */
export type Seen = ReadonlySet<string>;

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
  ...{ resident: 'household', valuable: 'tip' },
};

/** The section for a noun: the first of the table that one of its classes has. */
export function sectionOf(noun: Unit): string | null {
  const classes = noun.tags.filter((tag) => nounTags.has(tag)).map((tag) => countedAs[tag] ?? tag);
  return sections.find((name) => classes.includes(name)) ?? null;
}

/** Asks the rules of one section. */
export function decideIn(section: string, seen: Seen): Decision | null {
  const rule = firstRule(rules.get(section) ?? [], seen);
  return rule ? { concept: rule.concept, rule: `[${section}] ${rule.says}` } : null;
}
