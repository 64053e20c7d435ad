import { phraseAt, phraseBook } from '../phrases.ts';
import type { Word } from '../words.ts';
import { readNumber } from './read-number.ts';
import { halfWords, type Unit, unitWords } from './time-lexicon.ts';

export interface Ago {
  readonly amount: number;
  readonly unit: Unit;
  readonly next: number;
}

const before = phraseBook<'before'>([
  ['cách đây', 'before'],
  ['cách nay', 'before'],
  ['cách đây khoảng', 'before'],
  ['cách nay khoảng', 'before'],
  ['cách đây chừng', 'before'],
  ['cách nay chừng', 'before'],
]);
const after = phraseBook<'after'>([
  ['trước', 'after'],
  ['trước đây', 'after'],
]);
const halves = phraseBook<'half'>([['nửa', 'half']]);

/** `cách đây 2 tiếng`, `nửa tiếng trước`, `hai hôm trước`, `cách nay tiếng rưỡi`. */
export function readAgo(words: readonly Word[], at: number): Ago | undefined {
  const led = phraseAt(before, words, at);
  const from = led?.next ?? at;
  const half = phraseAt(halves, words, from);
  const number = half ? { value: 0.5, next: half.next } : readNumber(words, from);
  const unitAt = number?.next ?? from;
  const unit = phraseAt(unitWords, words, unitAt);
  if (!unit) return undefined;
  const more = phraseAt(halfWords, words, unit.next);
  const end = more?.next ?? unit.next;
  const closed = phraseAt(after, words, end);
  if (!led && (!closed || (!number && !more))) return undefined;
  const amount = (number?.value ?? 1) + (more ? 0.5 : 0);
  return { amount, unit: unit.means, next: closed?.next ?? end };
}
