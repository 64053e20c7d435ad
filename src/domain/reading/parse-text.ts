import { readUnits } from './figures/read-units.ts';
import { type Sentence, splitSentences } from './figures/sentence.ts';
import type { Unit } from './figures/unit.ts';
import type { Token } from './tokens/token.ts';
import { tokenise } from './tokens/tokenise.ts';

/** A text cut into tokens, phrases and sentences. */
export interface ParsedText {
  readonly tokens: readonly Token[];
  readonly units: readonly Unit[];
  readonly sentences: readonly Sentence[];
  /** The text of the tokens from `first` to `last`, as it stands. */
  readonly cut: (first: number, last: number) => string;
}

export function parseText(text: string): ParsedText {
  const tokens = tokenise(text);
  const units = readUnits(tokens);
  // Offsets are code points: only a text with characters beyond the basic plane needs them apart.
  const points = /[\ud800-\udbff]/.test(text) ? Array.from(text) : null;
  const cut = (first: number, last: number): string => {
    const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
    return points ? points.slice(start, end).join('') : text.slice(start, end);
  };
  return { tokens, units, sentences: splitSentences(units), cut };
}
