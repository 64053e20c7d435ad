import { dayIn } from '#domain/calendar/day-in.ts';
import { isGlued, readable, readWords, type Word } from '../words.ts';
import { readPieces } from './read-pieces.ts';
import { resolveTime } from './resolve-time.ts';
import type { TimeReading } from './time-reading.ts';

export type { TimeReading } from './time-reading.ts';

/**
 * The phrases of time in a Vietnamese text, in order, as ranges in Asia/Ho_Chi_Minh seen from `now`. Reads with or
 * without diacritics, any Unicode form, telex keystrokes. What no word of the text says is not told.
 * @param text spans count in its form NFC
 */
export const readTimes = (text: string, now: Date): TimeReading[] =>
  readTimesIn(readWords(readable(text)), now);

/** The same of words read already; `isTaken` tells those that are part of something else. */
export function readTimesIn(
  words: readonly Word[],
  now: Date,
  isTaken: (at: number) => boolean = () => false,
): TimeReading[] {
  const today = dayIn(now);
  const found: TimeReading[] = [];
  const places: [number, number][] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (isTaken(at) || isInside(words, at) || isEndOfHabit(words, at, found.at(-1))) continue;
    const read = readPieces(words, at, today);
    const resolved = read && resolveTime(read.pieces, now);
    const last = read && words[read.next - 1];
    if (!read || !resolved || !last) continue;
    const first =
      words[at - 1]?.typed === 'tu' && ['den', 'toi'].includes(words[read.next]?.typed ?? '') ? at - 1 : at;
    found.push({ start: words[first]?.start ?? 0, end: last.end, ...resolved });
    places.push([at, read.next]);
    at = read.next - 1;
  }
  return joinRanges(words, found, places);
}

/** `65F1-10h` is no hour: a number glued to what stands before it belongs to that. */
const isInside = (words: readonly Word[], at: number): boolean =>
  words[at]?.kind === 'number' &&
  isGlued(words, at) &&
  !['(', ',', '-', '–', '"'].includes(words[at - 1]?.text ?? '');

/** `tối nào cũng tới 23h`, `ngày nào cũng 15h` tell no second time. */
const isEndOfHabit = (words: readonly Word[], at: number, before: TimeReading | undefined): boolean =>
  before?.precision === 'again' &&
  (['den', 'toi', 'tu'].includes(words[at - 1]?.typed ?? '') || before.end === words[at - 1]?.end);

const joining = new Set(['den', 'toi', 'rang']);

/** `từ tối qua đến sáng nay`, `đêm 3 rạng sáng 4/11`: two phrases that are the ends of one range. */
function joinRanges(
  words: readonly Word[],
  found: readonly TimeReading[],
  places: readonly [number, number][],
): TimeReading[] {
  const joined: TimeReading[] = [];
  found.forEach((reading, i) => {
    const before = joined.at(-1);
    const gap = words.slice(places[i - 1]?.[1], places[i]?.[0]);
    const isJoint =
      gap.length <= 1 && gap.every(({ typed, text }) => joining.has(typed) || ['-', '–', ','].includes(text));
    if (before?.range && reading.range && isJoint && isLater(before.range, reading.range, gap)) {
      joined[joined.length - 1] = {
        start: before.start,
        end: reading.end,
        range: { from: before.range.from, to: reading.range.to },
        precision: reading.precision,
      };
    } else joined.push(reading);
  });
  return joined;
}

function isLater(
  before: { from: Date; to: Date },
  after: { from: Date; to: Date },
  gap: readonly Word[],
): boolean {
  const isToldSo = gap.some(({ typed, text }) => joining.has(typed) || ['-', '–'].includes(text));
  return isToldSo
    ? before.from <= after.to
    : after.from <= before.to && before.from < after.from && after.to >= before.to;
}
