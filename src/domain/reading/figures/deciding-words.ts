import type { ParsedText } from '../parse-text.ts';
import type { Decided } from './draft.ts';
import { hasTag, type Unit, unitAt } from './unit.ts';

interface Asked {
  readonly place: string;
  readonly names: readonly string[];
}

/** What a rule asks for, but for what must not be there; read once for each line of the table. */
const known = new Map<string, readonly Asked[]>();

function askedBy(rule: string): readonly Asked[] {
  const before = known.get(rule);
  if (before) return before;
  const tests = (/← (.+)$/.exec(rule)?.[1] ?? '').split(' ').filter((test) => /^[a-z]:/.test(test));
  const asked = tests.map((test) => ({
    place: test.charAt(0),
    names: test.split('|').map((one) => one.slice(one.indexOf(':') + 1)),
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
  const { from, to } = sentences[sentence] ?? { from: at, to: at };
  const earlier = sentences[sentence - 1];
  const nearest = (start: number, end: number, names: readonly string[]): Unit | undefined => {
    const step = end >= start ? 1 : -1;
    const last = start + step * Math.min(Math.abs(end - start), farthest);
    for (let place = start; place !== last; place += step)
      if (hasTag(unitAt(units, place), ...names)) return unitAt(units, place);
    return undefined;
  };
  const inPhrase = (names: readonly string[]): Unit | undefined =>
    nearest(measure.phraseFrom, phrase.end, names) ??
    (left.noun && hasTag(left.noun, ...names) ? left.noun : nearest(at - 1, from - 1, names));
  const found = asked.map(({ place, names }) => {
    if (place === 'h' || place === 'n') return inPhrase(names);
    if (behind.has(place)) return nearest(at + 1, to, names);
    if (before.has(place)) return nearest(at - 1, from - 1, names);
    return place === 'u' && earlier ? nearest(earlier.to - 1, earlier.from - 1, names) : undefined;
  });
  const words = found.flatMap((unit) => (unit ? [cut(unit.first, unit.last).replace(/\s+/g, ' ')] : []));
  return [...new Set(words)];
}
