import type { Figure } from '../figures/figure.ts';
import type { Annotation } from './read-annotated.ts';

/** Shares of what people wrote down; `found` is the F1 of the number expressions. */
export interface Score {
  readonly annotated: number;
  readonly found: number;
  readonly values: number;
  readonly qualifiers: number;
  readonly directions: number;
  readonly concepts: number;
  readonly conceptPrecision: number;
  /** Of all annotated concepts, also of figures that were not found. */
  readonly conceptRecall: number;
  readonly wholly: number;
  /** Text and figure of each that is not wholly right. */
  readonly wrong: readonly string[];
}

/** A text's annotations and what the reader made of it. */
export interface Compared {
  readonly name: string;
  readonly annotations: readonly Annotation[];
  readonly figures: readonly Figure[];
}

const same = (a: number | null | undefined, b: number | null | undefined): boolean =>
  (a ?? null) === (b ?? null) || Math.abs((a ?? 0) - (b ?? 1)) < 1e-9 * Math.abs(a ?? 1);

const sameValue = (a: Annotation, f: Figure): boolean =>
  same(a.value, f.value) && same(a.low, f.low) && same(a.high, f.high) && same(a.denominator, f.denominator);

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/**
 * How well figures are read. A figure is found where its number expression is exactly the annotated one; concepts are
 * asked where the annotation has one, directions where it is a change.
 */
export function scoreTexts(texts: readonly Compared[]): Score {
  const pairs = texts.flatMap(({ name, annotations, figures }) =>
    annotations.map((a) => ({ name, a, f: figures.find((f) => f.start === a.start && f.end === a.end) })),
  );
  const found = pairs.flatMap(({ name, a, f }) => (f ? [{ name, a, f }] : []));
  const read = texts.flatMap(({ figures }) => figures);
  const asked = found.filter(({ a }) => a.concept !== 'other');
  const right = asked.filter(({ a, f }) => a.concept === f.concept).length;
  const changes = found.filter(({ a }) => a.direction !== null);
  const isWhole = (a: Annotation, f: Figure): boolean =>
    sameValue(a, f) &&
    a.qualifier === f.qualifier &&
    a.direction === f.direction &&
    (a.concept === 'other' || a.concept === f.concept);
  const whole = found.filter(({ a, f }) => isWhole(a, f));
  return {
    annotated: pairs.length,
    found: share(2 * found.length, pairs.length + read.length),
    values: share(found.filter(({ a, f }) => sameValue(a, f)).length, found.length),
    qualifiers: share(found.filter(({ a, f }) => a.qualifier === f.qualifier).length, found.length),
    directions: share(changes.filter(({ a, f }) => a.direction === f.direction).length, changes.length),
    concepts: share(right, asked.length),
    conceptPrecision: share(right, read.filter((f) => f.concept !== 'other').length),
    conceptRecall: share(right, pairs.filter(({ a }) => a.concept !== 'other').length),
    wholly: share(whole.length, pairs.length),
    wrong: pairs
      .filter(({ a, f }) => !f || !isWhole(a, f))
      .map(({ name, a }) => `${name}: ${a.text} ${a.concept}`),
  };
}
