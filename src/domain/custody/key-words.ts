import type { WordList } from '../sealing/word-list.ts';
import { boundParts } from './bound-parts.ts';

/** Words that name a key: eight of ten bits each. Who wants another key with the same words makes about 2^80 tries. */
const keyWordCount = 8;

/** What is hashed (SHA-256) to name a public key in words. */
export const keyWordsInput = (publicKey: Uint8Array) => boundParts(['key in words', publicKey]);

/** The eight words of a hash: read out over the telephone, compared by ear. */
export function keyWords(list: WordList, digest: Uint8Array): string[] {
  let bits = digest.subarray(0, 10).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  const words: string[] = [];
  for (let i = 0; i < keyWordCount; i++) {
    words.unshift(list.words[Number(bits & 1023n)] ?? '');
    bits >>= 10n;
  }
  return words;
}
