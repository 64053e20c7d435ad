import { findBit } from '../lexicon/class-set.ts';
import { findFact } from './facts.ts';
import { factsPlace, placeOf, type Sight } from './sight.ts';

/** What a test asks for: classes at a place, or facts, that stand in the same number of its bits. */
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

/** Throws a RangeError where there is nothing of that name to ask for. */
function asks(place: string, name: string): Asked {
  const fact = findFact(place, name);
  const at = fact ? factsPlace : placeOf(place);
  const bit = fact ?? findBit(name);
  if (bit === undefined || at < 0) throw new RangeError(`No rule can ask for ${place}:${name}`);
  return { place, names: [name], at, word: bit.word, mask: bit.mask };
}

/** Joins what the same look answers. */
function joined(all: readonly Asked[]): Asked[] {
  const found: Asked[] = [];
  for (const one of all) {
    const same = found.findIndex(({ at, word }) => at === one.at && word === one.word);
    const before = found[same];
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

/** `h:person` holds for most of what is counted as persons: it keeps nobody out. */
const isGate = ({ anyOf: [one, more], negated }: Test): boolean => !negated && one?.place !== 'h' && !more;

/** Most rules fail at the first classes that they ask for: those stand together, so that a rule is passed by at once. */
function gatesOf(rules: readonly Rule[]): Int32Array {
  const first = rules.map(({ tests }) => tests.find(isGate)?.anyOf[0]);
  return Int32Array.from(first.flatMap((one) => (one ? [one.at, one.word, one.mask] : [0, 0, 0])));
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

const isSo = (sight: Sight, at: number, word: number, mask: number): boolean =>
  ((sight.bitsAt(at)[word] ?? 0) & mask) !== 0;

/** Loops, not `some` and `every`: hundreds of rules are asked for each figure. */
function holds({ anyOf, negated }: Test, sight: Sight): boolean {
  for (let i = 0; i < anyOf.length; i++) {
    const asked = anyOf[i];
    if (asked !== undefined && isSo(sight, asked.at, asked.word, asked.mask)) return !negated;
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
    if (mask !== 0 && !isSo(sight, at, word, mask)) continue;
    const rule = rules[i];
    if (rule !== undefined && holdsWhole(rule, sight)) return rule;
  }
  return undefined;
}
