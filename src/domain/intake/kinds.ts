import { kindWords, type TipKind } from './lexicon/kind-words.ts';
import { phraseAt } from './phrases.ts';
import type { Span, Word } from './words.ts';

export type KindReading = Span & TipKind;

/** What kind of matter the words tell, in the order of the text; each tag once. */
export function readKinds(
  words: readonly Word[],
  isTaken: (at: number) => boolean = () => false,
): KindReading[] {
  const found: KindReading[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const read = isTaken(at) ? undefined : phraseAt(kindWords, words, at);
    const last = read && words[read.next - 1];
    if (!read || !last) continue;
    if (!found.some(({ tag }) => tag === read.means.tag)) {
      found.push({ ...read.means, start: words[at]?.start ?? 0, end: last.end });
    }
    at = read.next - 1;
  }
  return found;
}
