import { phraseAt } from '../phrases.ts';
import { isGlued, type Word } from '../words.ts';
import { readNumber } from './read-number.ts';
import { halfWords, shortOfWords } from './time-lexicon.ts';

/** Minutes since midnight as said, on a clock of 12 or 24 hours. */
export interface ClockTime {
  readonly minutes: number;
  readonly next: number;
}

const hourSigns = new Set(['h', 'g', 'gio']);

/** `22h`, `22h15`, `22:15`, `10 giờ rưỡi`, `11 giờ kém 15`, `mười giờ`. */
export function readClock(words: readonly Word[], at: number): ClockTime | undefined {
  const hour = readNumber(words, at);
  if (!hour || hour.value > 24) return undefined;
  const sign = words[hour.next];
  if (!sign) return undefined;
  const isColon = sign.text === ':' && isGlued(words, hour.next) && isGlued(words, hour.next + 1);
  const half = phraseAt(halfWords, words, hour.next);
  if (half && hour.value <= 12) return { minutes: hour.value * 60 + 30, next: half.next };
  if (!isColon && !hourSigns.has(sign.typed)) return undefined;
  const minute = readMinute(words, hour.next + 1, isColon);
  if (isColon && !minute) return undefined;
  const minutes = hour.value * 60 + (minute?.value ?? 0);
  return minutes > 1440 ? undefined : { minutes, next: minute?.next ?? hour.next + 1 };
}

function readMinute(
  words: readonly Word[],
  at: number,
  isColon: boolean,
): { value: number; next: number } | undefined {
  const half = phraseAt(halfWords, words, at);
  if (half) return { value: 30, next: half.next };
  const short = phraseAt(shortOfWords, words, at);
  if (short) {
    const less = readNumber(words, short.next);
    return less && less.value < 60 ? { value: -less.value, next: afterUnit(words, less.next) } : undefined;
  }
  const minute = readNumber(words, at);
  if (!minute || minute.value > 59) return undefined;
  const next = afterUnit(words, minute.next);
  // `22 giờ 15` is a quarter past; `22 giờ 3/11` and `22 giờ 2 xe máy` are not: a lone number must be two digits
  const isDate =
    ['/', '-'].includes(words[minute.next]?.text ?? '') && words[minute.next + 1]?.kind === 'number';
  const isTime =
    next > minute.next || isColon || isGlued(words, at) || (words[at]?.text.length === 2 && !isDate);
  return isTime && !(isDate && !isColon && !isGlued(words, at)) ? { value: minute.value, next } : undefined;
}

function afterUnit(words: readonly Word[], at: number): number {
  const word = words[at];
  return word && ['phut', 'p', "'"].includes(word.typed || word.text) ? at + 1 : at;
}
