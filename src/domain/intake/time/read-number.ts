import { phraseAt } from '../phrases.ts';
import type { Word } from '../words.ts';
import { numberWords } from './time-lexicon.ts';

/** A number in digits or in words ("mười lăm"), and the place after it. */
export function readNumber(words: readonly Word[], at: number): { value: number; next: number } | undefined {
  const word = words[at];
  if (word?.kind === 'number') {
    return word.text.length <= 4 ? { value: Number(word.text), next: at + 1 } : undefined;
  }
  const found = phraseAt(numberWords, words, at);
  return found && { value: found.means, next: found.next };
}
