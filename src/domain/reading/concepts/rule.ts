import { type ClassBit, findBit } from '../lexicon/class-set.ts';
import { placeOf, type Sight } from './sight.ts';

/** What a test asks for: a class of the lexicon at a place, or what is no word, as the topic: `bit` is null then. */
interface Asked {
  readonly place: string;
  readonly name: string;
  readonly at: number;
  readonly bit: ClassBit | null;
}

/** One test of a rule: any of these is so, or, negated, none. */
interface Test {
  readonly anyOf: readonly Asked[];
  readonly negated: boolean;
}

/** A line of the table. */
export interface Rule {
  readonly concept: string;
  readonly tests: readonly Test[];
  /** What the reader answers when asked why: the section and the line. */
  readonly says: string;
}

function asks(place: string, name: string): Asked {
  const at = placeOf(place);
  return { place, name, at, bit: at < 0 ? null : (findBit(name) ?? null) };
}

function parseTest(text: string): Test {
  const negated = text.startsWith('!');
  const alternatives = (negated ? text.slice(1) : text).split('|').map((one) => one.split(':'));
  const [first = ''] = alternatives[0] ?? [];
  const anyOf = alternatives.map((one) => asks(one.length > 1 ? (one[0] ?? '') : first, one.at(-1) ?? ''));
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

function isSo({ place, name, at, bit }: Asked, sight: Sight): boolean {
  return bit === null ? sight.says(place, name) : sight.classesAt(at).hasBit(bit);
}

/** Loops, not `some` and `every`: hundreds of rules are asked for each figure. */
function holds({ anyOf, negated }: Test, sight: Sight): boolean {
  for (let i = 0; i < anyOf.length; i++) {
    const asked = anyOf[i];
    if (asked !== undefined && isSo(asked, sight)) return !negated;
  }
  return negated;
}

function holdsWhole({ tests }: Rule, sight: Sight): boolean {
  for (let i = 0; i < tests.length; i++) {
    const test = tests[i];
    if (test !== undefined && !holds(test, sight)) return false;
  }
  return true;
}

/** The first rule of which every test holds of what is seen. */
export function firstRule(rules: readonly Rule[], sight: Sight): Rule | undefined {
  for (const rule of rules) if (holdsWhole(rule, sight)) return rule;
  return undefined;
}
