import { findBit } from '../lexicon/class-set.ts';
import { placeOf, type Sight } from './sight.ts';

/**
 * What a test asks for: classes of the lexicon at a place that stand in the same number of its bits; or one thing that
 * is no word, as the topic: its `mask` is 0.
 */
interface Asked {
  readonly place: string;
  readonly names: readonly string[];
  readonly at: number;
  readonly word: number;
  readonly mask: number;
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

/** The rules of what is counted, in order. */
export interface Section {
  readonly rules: readonly Rule[];
  /** For each rule the place, number and mask of classes of which one must be there; mask 0 where none must. */
  readonly gates: Int32Array;
}

/** No word is looked for in vain: what needs no look goes first, what lies far off last. */
const places = 'tdqpckhnwvlsbxferaoug';

const farthest = ({ anyOf }: Test): number => Math.max(...anyOf.map(({ place }) => places.indexOf(place)));

function asks(place: string, name: string): Asked {
  const at = placeOf(place);
  const bit = at < 0 ? undefined : findBit(name);
  return { place, names: [name], at, word: bit?.word ?? 0, mask: bit?.mask ?? 0 };
}

/** Joins what the same look answers. */
function joined(all: readonly Asked[]): Asked[] {
  const found: Asked[] = [];
  for (const one of all) {
    const same = found.findIndex(({ at, word, mask }) => at === one.at && word === one.word && mask !== 0);
    const before = one.mask === 0 ? undefined : found[same];
    if (before)
      found[same] = { ...before, names: [...before.names, ...one.names], mask: before.mask | one.mask };
    else found.push(one);
  }
  return found;
}

function parseTest(text: string): Test {
  const negated = text.startsWith('!');
  const alternatives = (negated ? text.slice(1) : text).split('|').map((one) => one.split(':'));
  const [first = ''] = alternatives[0] ?? [];
  const asked = alternatives.map((one) => asks(one.length > 1 ? (one[0] ?? '') : first, one.at(-1) ?? ''));
  return { anyOf: joined(asked), negated };
}

const parseTests = (tests: string): Test[] =>
  tests
    .split(' ')
    .filter(Boolean)
    .map(parseTest)
    .sort((a, b) => farthest(a) - farthest(b));

/** Most rules fail at the first classes that they ask for: those stand together, so that a rule is passed by at once. */
function gatesOf(rules: readonly Rule[]): Int32Array {
  const first = rules.map(({ tests }) =>
    tests.find(({ anyOf: [one, more], negated }) => !negated && one && !more && one.mask !== 0),
  );
  return Int32Array.from(
    first.flatMap((test) => {
      const { at, word, mask } = test?.anyOf[0] ?? { at: 0, word: 0, mask: 0 };
      return [at, word, mask];
    }),
  );
}

/** Reads the table of rules into sections by what is counted. */
export function parseRules(table: string): ReadonlyMap<string, Section> {
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
      section.push({ concept, says, tests: parseTests(tests) });
    }
  }
  return new Map([...sections].map(([name, rules]) => [name, { rules, gates: gatesOf(rules) }]));
}

function isSo({ place, names, at, word, mask }: Asked, sight: Sight): boolean {
  if (mask === 0) return sight.says(place, names[0] ?? '');
  return ((sight.classesAt(at).bits[word] ?? 0) & mask) !== 0;
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
export function firstRule({ rules, gates }: Section, sight: Sight): Rule | undefined {
  for (let i = 0; i < rules.length; i++) {
    const [at = 0, word = 0, mask = 0] = [gates[3 * i], gates[3 * i + 1], gates[3 * i + 2]];
    if (mask !== 0 && ((sight.classesAt(at).bits[word] ?? 0) & mask) === 0) continue;
    const rule = rules[i];
    if (rule !== undefined && holdsWhole(rule, sight)) return rule;
  }
  return undefined;
}
