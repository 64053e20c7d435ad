import { nameEnds, placeHeads, placeJoints, relationWords } from './lexicon/place-words.ts';
import { phraseAt } from './phrases.ts';
import { isGlued, type Span, type Word } from './words.ts';

export interface PlaceReading extends Span {
  /** Places in the list of words: the end is excluded. */
  readonly first: number;
  readonly next: number;
}

const longestName = 4;

/** Words before `số` that make it no house: `biển số`, `điện thoại số`. */
const otherNumbers = new Set(['bien', 'thoai', 'xe', 'dt', 'tai', 'may', 'cuoi']);

const isCapital = (word: Word): boolean => /^\p{Lu}/u.test(word.text);
const isAllCapitals = (words: readonly Word[]): boolean =>
  words.every((word) => word.kind !== 'letters' || word.text === word.text.toUpperCase());

/** The places that a text names: parts that stand side by side are one place (`hẻm 12 đường 30/4`). */
export function readPlaces(
  words: readonly Word[],
  isTaken: (at: number) => boolean = () => false,
): PlaceReading[] {
  const shouts = isAllCapitals(words);
  const found: PlaceReading[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (isTaken(at) || isGlued(words, at)) continue;
    const next = placeEnd(words, at, { shouts, isTaken });
    if (next === undefined) continue;
    const before = found.at(-1);
    if (before && isJoint(words, before.next, at)) {
      found[found.length - 1] = { ...before, next, end: words[next - 1]?.end ?? 0 };
    } else {
      found.push({ first: at, next, start: words[at]?.start ?? 0, end: words[next - 1]?.end ?? 0 });
    }
    at = next - 1;
  }
  return found;
}

function isJoint(words: readonly Word[], from: number, to: number): boolean {
  return (
    to - from <= 2 && words.slice(from, to).every(({ text, typed }) => text === ',' || placeJoints.has(typed))
  );
}

interface Reading {
  readonly shouts: boolean;
  readonly isTaken: (at: number) => boolean;
}

function placeEnd(words: readonly Word[], at: number, reading: Reading): number | undefined {
  const relation = phraseAt(relationWords, words, at);
  const headAt = relation?.next ?? at;
  const short = shortCommune(words, headAt);
  const head = short ?? phraseAt(placeHeads, words, headAt);
  if (!head) return undefined;
  const isNumberWord = words[headAt]?.typed === 'so' && head.next === headAt + 1;
  if (['xa', 'phuong'].includes(words[headAt]?.typed ?? '') && words[headAt - 1]?.typed === 'an')
    return undefined;
  if (isNumberWord && otherNumbers.has(words[headAt - 1]?.typed ?? '')) return undefined;
  const next = nameEnd(words, head.next, reading);
  const hasNumber = words[head.next]?.kind === 'number' && !reading.isTaken(head.next);
  if (head.means === 'numbered' && !hasNumber) return undefined;
  if (head.means === 'named' && next === head.next) return undefined;
  return next;
}

/** `P. Cái Khế`, `x.Nhơn Ái`. */
function shortCommune(words: readonly Word[], at: number): { means: 'named'; next: number } | undefined {
  const isShort = ['p', 'x'].includes(words[at]?.typed ?? '') && words[at + 1]?.text === '.';
  return isShort ? { means: 'named', next: at + 2 } : undefined;
}

/** Where the name behind a head is over. */
function nameEnd(words: readonly Word[], from: number, { shouts, isTaken }: Reading): number {
  let at = from;
  let small = 0;
  let hasNumber = false;
  let hasProper = false;
  while (at < words.length) {
    const word = words[at];
    if (!word || isTaken(at) || (at > from && shortCommune(words, at))) break;
    if (word.kind === 'number') {
      // a number of its own behind a name is something else (an hour, a count), but `Cách mạng tháng 8`
      if (at > from && !isGlued(words, at) && words[at - 1]?.typed !== 'thang') break;
      if (isClockSign(words, at)) break;
      hasNumber = true;
      at += 1;
    } else if (word.kind === 'sign') {
      const isInside = ['/', '-', '.'].includes(word.text) && isGlued(words, at) && isGlued(words, at + 1);
      if (!isInside) break;
      at += 1;
    } else {
      const isPart = hasNumber && isGlued(words, at);
      const isMonth = hasNumber && word.typed === 'thang' && words[at + 1]?.kind === 'number';
      const isProper = isCapital(word) && !shouts;
      const ends = !isProper && (phraseAt(nameEnds, words, at) || phraseAt(placeHeads, words, at));
      if (!isPart && ends) break;
      if (isProper && at > from && phraseAt(placeHeads, words, at) && word.marks !== null && at - from >= 2)
        break;
      const isLonger = word.typed === 'noi' && words[at + 1]?.typed === 'dai';
      if (isLonger) return at + 2;
      if (!isPart && !isMonth && !isProper) {
        if (hasNumber || hasProper || small >= longestName) break;
        small += 1;
      }
      hasProper ||= isProper;
      at += 1;
    }
  }
  return at;
}

const isClockSign = (words: readonly Word[], at: number): boolean =>
  isGlued(words, at + 1) && ['h', 'g', ':'].includes(words[at + 1]?.typed || (words[at + 1]?.text ?? ''));
