import { type Classes, ClassSet, findBit } from '../lexicon/class-set.ts';
import type { ParsedText } from '../parse-text.ts';
import type { Decided } from './draft.ts';
import { isOneOf, type Unit, unitAt } from './unit.ts';

interface Asked {
  readonly place: string;
  readonly classes: Classes;
}

/** What a rule asks for, but for what must not be there; read once for each line of the table. */
const known = new Map<string, readonly Asked[]>();

/** Other tests ask for what is no class: a concept, a topic. */
const classesOf = (names: readonly string[]): Classes =>
  ClassSet.of(...names.filter((name) => findBit(name) !== undefined));

function askedBy(rule: string): readonly Asked[] {
  const before = known.get(rule);
  if (before) return before;
  const tests = (/← (.+)$/.exec(rule)?.[1] ?? '').split(' ').filter((test) => /^[a-z]:/.test(test));
  const asked = tests.map((test) => ({
    place: test.charAt(0),
    classes: classesOf(test.split('|').map((one) => one.slice(one.indexOf(':') + 1))),
  }));
  known.set(rule, asked);
  return asked;
}

/** Where the places of the rules lie: `rules.ts` of the concepts says what each is. */
const behind: ReadonlySet<string> = new Set(['w', 'e', 'r', 'a']);
const before: ReadonlySet<string> = new Set(['l', 'v', 's', 'o', 'x']);
const farthest = 100;

/**
 * The words of the text that the rule of a figure went by, nearest first: of `v:arrest|handle` it is `bắt`. None where a
 * figure took over what another is, or nothing was said.
 */
export function decidingWords({ units, sentences, cut }: ParsedText, decided: Decided): string[] {
  const { at, phrase, measure, left, sentence, rule } = decided;
  const asked = rule.startsWith('[') ? askedBy(rule) : [];
  if (asked.length === 0) return [];
  const { from, to } = sentences[sentence] ?? { from: at, to: at };
  const earlier = sentences[sentence - 1];
  const nearest = (start: number, end: number, classes: Classes): Unit | undefined => {
    const step = end >= start ? 1 : -1;
    const last = start + step * Math.min(Math.abs(end - start), farthest);
    for (let place = start; place !== last; place += step)
      if (isOneOf(unitAt(units, place), classes)) return unitAt(units, place);
    return undefined;
  };
  const inPhrase = (classes: Classes): Unit | undefined =>
    nearest(measure.phraseFrom, phrase.end, classes) ??
    (left.noun && isOneOf(left.noun, classes) ? left.noun : nearest(at - 1, from - 1, classes));
  const find = (place: string, classes: Classes): Unit | undefined => {
    if (place === 'h' || place === 'n') return inPhrase(classes);
    if (behind.has(place)) return nearest(at + 1, to, classes);
    if (before.has(place)) return nearest(at - 1, from - 1, classes);
    return place === 'u' && earlier ? nearest(earlier.to - 1, earlier.from - 1, classes) : undefined;
  };
  const words: string[] = [];
  for (const { place, classes } of asked) {
    const unit = find(place, classes);
    if (!unit) continue;
    const text = cut(unit.first, unit.last);
    const word = unit.first === unit.last ? text : text.replace(/\s+/g, ' ');
    if (!words.includes(word)) words.push(word);
  }
  return words;
}
