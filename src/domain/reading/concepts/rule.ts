import type { Seen } from './see.ts';

/** One test of a rule: any of these classes is at its place, or, negated, none. */
interface Test {
  readonly anyOf: readonly { readonly place: string; readonly name: string }[];
  readonly negated: boolean;
}

/** A line of the table. */
export interface Rule {
  readonly concept: string;
  readonly tests: readonly Test[];
  /** What the reader answers when asked why: the section and the line. */
  readonly says: string;
}

function parseTest(text: string): Test {
  const negated = text.startsWith('!');
  const alternatives = (negated ? text.slice(1) : text).split('|').map((one) => one.split(':'));
  const [first = ''] = alternatives[0] ?? [];
  const anyOf = alternatives.map((one) => ({
    place: one.length > 1 ? (one[0] ?? '') : first,
    name: one.at(-1) ?? '',
  }));
  return { anyOf, negated };
}

/** Reads the table of rules into sections by what is counted. */
export function parseRules(table: string): ReadonlyMap<string, readonly Rule[]> {
  const sections = new Map<string, Rule[]>();
  let section: Rule[] = [];
  let title = '';
  for (const line of table.split('\n')) {
    const [, name] = /^\[(.+)\]$/.exec(line.trim()) ?? [];
    const [concept = '', tests = ''] = line.split('<-').map((part) => part.trim());
    if (name) {
      section = [];
      title = name;
      sections.set(name, section);
    } else if (concept !== '') {
      const says = `[${title}] ${concept} ← ${tests || 'mặc định'}`;
      section.push({ concept, says, tests: tests.split(' ').filter(Boolean).map(parseTest) });
    }
  }
  return sections;
}

/** Loops, not `some` and `every`: hundreds of rules are asked for each figure. */
function holds({ anyOf, negated }: Test, seen: Seen): boolean {
  for (const { place, name } of anyOf) if (seen(place, name)) return !negated;
  return negated;
}

function holdsWhole({ tests }: Rule, seen: Seen): boolean {
  for (const test of tests) if (!holds(test, seen)) return false;
  return true;
}

/** The first rule of which every test holds of what is seen. */
export function firstRule(rules: readonly Rule[], seen: Seen): Rule | undefined {
  for (const rule of rules) if (holdsWhole(rule, seen)) return rule;
  return undefined;
}
