import type { Kind } from '../figures/figure.ts';
import type { Topic } from '../figures/topic.ts';
import type { ClassBit } from '../lexicon/class-set.ts';
import type { Amount } from '../numbers/amount.ts';
import { allConcepts } from './concept.ts';

const topics: readonly Topic[] = ['drug', 'traffic', 'fire', 'loan', 'wanted', 'officer', 'chat', 'other'];
const kinds: readonly (Kind | 'volume')[] = ['count', 'percent', 'mass', 'money', 'area', 'ratio', 'volume'];
const shapes: readonly Amount['shape'][] = ['plain', 'range', 'ratio', 'vague', 'malformed', 'date', 'time'];

/** What rules may ask of a figure beside classes of words, by the letter of its place: `rules.ts` says what each is. */
const names: Readonly<Record<string, readonly string[]>> = {
  t: topics,
  d: ['up', 'down'],
  k: [...kinds, 'rate', 'interest'],
  q: shapes,
  p: ['where', 'for', 'from', 'on'],
  l: ['none'],
  c: [...allConcepts.map(({ concept }) => concept), 'police', 'guard'],
};

const all = Object.entries(names).flatMap(([place, ofPlace]) => ofPlace.map((name) => ({ place, name })));
const numbered = all.map((one, bit) => ({ ...one, word: bit >> 5, mask: 1 << (bit & 31) }));
const bits = new Map(
  Object.keys(names).map((letter) => [
    letter,
    new Map(numbered.filter(({ place }) => place === letter).map((one) => [one.name, one as ClassBit])),
  ]),
);

/** Undefined for what is no fact of that place. */
export const findFact = (place: string, name: string): ClassBit | undefined => bits.get(place)?.get(name);

const nothing: readonly number[] = Array.from({ length: Math.ceil(all.length / 32) }, () => 0);

/** What is so of one figure, a bit for each; what no rule can ask for is left out. */
export class Facts {
  readonly bits: number[] = nothing.slice();

  add(place: string, name: string | null): void {
    const bit = name === null ? undefined : findFact(place, name);
    if (bit) this.bits[bit.word] = (this.bits[bit.word] ?? 0) | bit.mask;
  }
}
