import { senderHeads, senderLeads, tellingWords, weakTelling } from './lexicon/sender-words.ts';
import { phraseAt } from './phrases.ts';
import type { Span, Word } from './words.ts';

export interface HintReading extends Span {
  readonly text: string;
}

/** Words between the person and what the person does: `chị Lan bán tạp hóa đầu hẻm báo`. */
const longestHint = 9;

const breaks = new Set([',', '.', ';', ':', '-', '–', '(', '!', '?', '"', '“']);

/** What in a text points to the person who told it, so that it can be sealed apart. */
export function readSenderHints(text: string, words: readonly Word[]): HintReading[] {
  const found: HintReading[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const lead = phraseAt(senderLeads, words, at);
    if (!beginsClause(words, at) && !lead) continue;
    const next = hintEnd(words, at, lead?.next);
    const last = next === undefined ? undefined : words[next - 1];
    if (next === undefined || !last) continue;
    const start = words[at]?.start ?? 0;
    found.push({ start, end: last.end, text: text.slice(start, last.end) });
    at = next - 1;
  }
  return found;
}

const beginsClause = (words: readonly Word[], at: number): boolean =>
  at === 0 || breaks.has(words[at - 1]?.text ?? '');

function hintEnd(words: readonly Word[], at: number, led: number | undefined): number | undefined {
  const headAt = led === undefined ? at : words[led]?.text === ':' ? led + 1 : led;
  const head = phraseAt(senderHeads, words, headAt);
  if (!head) return undefined;
  const isNamed = led !== undefined && words[led]?.text === ':';
  for (let next = head.next; next <= Math.min(words.length, headAt + longestHint); next += 1) {
    const isOver = next === words.length || breaks.has(words[next]?.text ?? '');
    if (isOver) return isNamed || words[at]?.typed === 'theo' ? next : undefined;
    const tells = phraseAt(tellingWords, words, next);
    if (!tells) continue;
    const said = words
      .slice(next, tells.next)
      .map(({ typed }) => typed)
      .join(' ');
    const ends =
      tells.next === words.length || breaks.has(words[tells.next]?.text ?? '') || isPhone(words, tells.next);
    if (weakTelling.has(said) && !ends) continue;
    return tells.next;
  }
  return undefined;
}

const isPhone = (words: readonly Word[], at: number): boolean =>
  words[at]?.kind === 'number' || ['sdt', 'sđt', 'dt', 'so'].includes(words[at]?.typed ?? '');
