import { keyWords, keyWordsInput } from '#domain/custody/key-words.ts';
import { readWordList } from '#domain/sealing/word-list.ts';
import text from '../../../../db/reference/words.txt?raw';
import { fromBase64 } from '../files/base64.ts';

const list = readWordList(text);

/** The eight words of a public key, made here: two people compare them by ear, whatever a server says. */
export async function wordsOfKey(publicKey: string): Promise<readonly string[]> {
  const digest = await crypto.subtle.digest('SHA-256', keyWordsInput(fromBase64(publicKey)));
  return keyWords(list, new Uint8Array(digest));
}
