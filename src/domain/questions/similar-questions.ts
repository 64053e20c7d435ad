import { searchKey } from '../text/search-key.ts';

/** A published question that may say what is asked again. */
export interface KnownQuestion {
  readonly question: string;
}

const shown = 3;
/** Share of the rarer words that two questions must have in common. */
const alike = 0.35;
const shortest = 2;

const wordsOf = (text: string): Set<string> =>
  new Set(
    searchKey(text)
      .split(' ')
      .filter((word) => word.length >= shortest),
  );

/**
 * Published questions most like a text, the most alike first. A word weighs by how rare it is among them, so that
 * "công an phường" in every question counts for little.
 */
export function similarQuestions<Known extends KnownQuestion>(
  text: string,
  known: readonly Known[],
): Known[] {
  const asked = wordsOf(text);
  if (asked.size === 0) return [];
  // one that several people asked in the same words is shown once
  const each = [...new Map(known.map((one) => [searchKey(one.question), one])).values()].map((one) => ({
    ...{ one, words: wordsOf(one.question) },
  }));
  const held = new Map<string, number>();
  for (const { words } of each) for (const word of words) held.set(word, (held.get(word) ?? 0) + 1);
  const weight = (word: string): number => Math.log(1 + each.length / (held.get(word) ?? 0.5));
  const total = (words: Iterable<string>): number => [...words].reduce((sum, word) => sum + weight(word), 0);
  const whole = total(asked);
  return each
    .map(({ one, words }) => {
      const common = total([...asked].filter((word) => words.has(word)));
      return { one, score: common / Math.min(whole, total(words)) };
    })
    .filter(({ score }) => score >= alike)
    .sort((a, b) => b.score - a.score)
    .slice(0, shown)
    .map(({ one }) => one);
}
