import type { Draft } from '../figures/draft.ts';
import { unitAt } from '../figures/unit.ts';
import type { ParsedText } from '../parse-text.ts';
import type { Token } from '../tokens/token.ts';
import { type SlotPhrase, slotPhrases } from './slot-phrases.ts';

const rounding: ReadonlySet<string> = new Set(['gần', 'hơn', 'trên', 'khoảng']);

/** Phrases by the word after the number: few fit. */
const byNext = Map.groupBy(slotPhrases, ({ after }) => after[0] ?? '');
/** Those with nothing after the number, by the word before it. */
const byLast = Map.groupBy(byNext.get('') ?? [], ({ before }) => before.at(-1) ?? '');

/** The next words from `at` in one direction, signs skipped; a line end stops them. */
function wordsFrom(tokens: readonly Token[], at: number, step: 1 | -1, count: number): string[] {
  const words: string[] = [];
  // an index that is none would make the look-up a slow one
  for (let i = at; i >= 0 && i < tokens.length && words.length < count; i += step) {
    const token = tokens[i];
    if (!token || token.kind === 'break') break;
    if (token.kind === 'word' || token.kind === 'number') words.push(token.key);
  }
  return words;
}

const longest = Math.max(...slotPhrases.flatMap(({ before, after }) => [before.length, after.length]));

const fits = ({ before, after }: SlotPhrase, left: readonly string[], right: readonly string[]): boolean =>
  before.every((word, at) => left[before.length - 1 - at] === word) &&
  after.every((word, at) => right[at] === word);

function indicatorOfPhrase({ tokens, units }: ParsedText, { at, direction }: Draft): string | null {
  if (direction !== null) return null;
  const { first, last } = unitAt(units, at);
  const [next = ''] = wordsFrom(tokens, last + 1, 1, 1);
  const [near = '', beyond = ''] = wordsFrom(tokens, first - 1, -1, 2);
  if (!byNext.has(next) && !byLast.has(rounding.has(near) ? beyond : near)) return null;
  const right = wordsFrom(tokens, last + 1, 1, longest);
  const words = wordsFrom(tokens, first - 1, -1, longest + 1);
  const left = rounding.has(words[0] ?? '') ? words.slice(1) : words;
  const fit = (phrase: SlotPhrase): boolean => fits(phrase, left, right);
  const found = byNext.get(right[0] ?? '')?.find(fit) ?? byLast.get(left[0] ?? '')?.find(fit);
  return found?.indicator ?? null;
}

/** `đúng hạn 05/06 tin, đạt 83,33%`: the share is of the same indicator as its parts. */
const isShareOf = (share: Draft, parts: Draft | undefined): boolean =>
  share.measure.kind === 'percent' &&
  share.left.words.includes('đạt') &&
  parts?.sentence === share.sentence &&
  parts.measure.kind === 'ratio';

/** For each figure the indicator whose sentence in the reports' outline stands around it, or null. */
export function indicatorsOfPhrases(parsed: ParsedText, drafts: readonly Draft[]): (string | null)[] {
  const found: (string | null)[] = [];
  for (const [at, draft] of drafts.entries()) {
    const ofParts = isShareOf(draft, drafts[at - 1]) ? (found[at - 1] ?? null) : null;
    found.push(indicatorOfPhrase(parsed, draft) ?? ofParts);
  }
  return found;
}
