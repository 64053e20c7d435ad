import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { phraseAt } from '../phrases.ts';
import type { Word } from '../words.ts';
import { readAgo } from './read-ago.ts';
import { readClock } from './read-clock.ts';
import { readDays } from './read-days.ts';
import { aboutWords, habitWords, leadWords, nowWords, partWords, weekdayWords } from './time-lexicon.ts';
import type { TimePieces } from './time-pieces.ts';

/** One phrase of time from a word on: its pieces in any order, with the small words between them. */
export function readPieces(
  words: readonly Word[],
  at: number,
  today: PlainDate,
): { pieces: TimePieces; next: number } | undefined {
  const pieces: TimePieces = {};
  let next = at;
  let end = at;
  for (;;) {
    const read = readPiece(words, next, pieces, today);
    if (read !== undefined) {
      next = read;
      end = read;
      continue;
    }
    const small = readSmall(words, next, pieces, end === at);
    if (small === undefined) break;
    next = small;
  }
  return end > at ? { pieces, next: end } : undefined;
}

/** Words that lead to a piece or stand between two: they count only when one follows. */
function readSmall(
  words: readonly Word[],
  at: number,
  pieces: TimePieces,
  isFirst: boolean,
): number | undefined {
  const lead = phraseAt(leadWords, words, at);
  if (lead) {
    if (isFirst) pieces.led = true;
    return lead.next;
  }
  const about = phraseAt(aboutWords, words, at);
  if (about && pieces.clock === undefined) {
    pieces.loose = about.means;
    return about.next;
  }
  if (isFirst && words[at]?.typed === 'tu' && readClock(words, at + 1)) return at + 1;
  const isBetween = !isFirst && [',', '('].includes(words[at]?.text ?? '');
  return isBetween ? at + 1 : undefined;
}

function readPiece(
  words: readonly Word[],
  at: number,
  pieces: TimePieces,
  today: PlainDate,
): number | undefined {
  const isFresh = Object.keys(pieces).every((key) => key === 'led' || key === 'loose');
  if (isFresh) {
    const again = readAgain(words, at);
    if (again !== undefined) {
      pieces.again = true;
      return again;
    }
    const now = phraseAt(nowWords, words, at);
    if (now) {
      pieces.justNow = now.means;
      return now.next;
    }
    const ago = readAgo(words, at);
    if (ago) {
      pieces.ago = ago;
      return ago.next;
    }
  }
  if (pieces.again || pieces.ago || pieces.justNow !== undefined) return undefined;
  return (
    readClockPiece(words, at, pieces) ??
    readPartPiece(words, at, pieces) ??
    readDayPiece(words, at, pieces, today)
  );
}

function readClockPiece(words: readonly Word[], at: number, pieces: TimePieces): number | undefined {
  if (pieces.clock !== undefined) return undefined;
  const first = readClock(words, at);
  if (!first) return undefined;
  pieces.clock = first.minutes;
  const isRange =
    ['-', '–'].includes(words[first.next]?.text ?? '') ||
    ['den', 'toi'].includes(words[first.next]?.typed ?? '');
  const last = isRange ? readClock(words, first.next + 1) : undefined;
  if (!last) return first.next;
  pieces.clockTo = last.minutes;
  return last.next;
}

function readPartPiece(words: readonly Word[], at: number, pieces: TimePieces): number | undefined {
  if (pieces.part) return undefined;
  const found = phraseAt(partWords, words, at);
  if (!found || isPronoun(words, at, found.next)) return undefined;
  pieces.part = found.means;
  return found.next;
}

/** `toi qua nha` typed without marks is "tôi qua nhà", not "tối qua". */
function isPronoun(words: readonly Word[], at: number, next: number): boolean {
  const isBare = words[at]?.marks === null && words[at]?.letters === 'toi';
  return (
    isBare &&
    words[next]?.letters === 'qua' &&
    ['nha', 'cho', 'duong', 'cau', 'song', 'ben', 'do', 'thay', 'thi', 'loi', 'pha'].includes(
      words[next + 1]?.letters ?? '',
    )
  );
}

function readDayPiece(
  words: readonly Word[],
  at: number,
  pieces: TimePieces,
  today: PlainDate,
): number | undefined {
  const hasPart = pieces.part !== undefined;
  const hasLead = hasPart || pieces.clock !== undefined || pieces.led === true;
  const read = readDays(words, at, { today, hasLead, hasPart });
  if (!read) return undefined;
  // `sáng nay 28/11` says the same day twice
  if (pieces.days)
    return pieces.days.from === read.days.from && pieces.days.to === read.days.to ? read.next : undefined;
  pieces.days = read.days;
  if (read.part) pieces.part ??= read.part;
  if (read.stepBack) pieces.stepBack = read.stepBack;
  return read.next;
}

const repeated = new Set(['ngay', 'tuan', 'hom', 'bua', 'thang']);

/** `tối nào cũng`, `hằng đêm`, `mỗi ngày`, `ngày nào cũng`. */
function readAgain(words: readonly Word[], at: number): number | undefined {
  const unitAt = (place: number): number | undefined =>
    phraseAt(partWords, words, place)?.next ??
    phraseAt(weekdayWords, words, place)?.next ??
    (repeated.has(words[place]?.typed ?? '') ? place + 1 : undefined);
  const leading = phraseAt(habitWords, words, at);
  if (leading && leading.next === at + 1) return unitAt(leading.next);
  const unit = unitAt(at);
  const following = unit === undefined ? undefined : phraseAt(habitWords, words, unit);
  return following && following.next === (unit ?? 0) + 2 ? following.next : undefined;
}
