import { characterClass, classAt } from './character-class.ts';
import type { Token } from './token.ts';
import { spellingAt } from './word.ts';

const { letter, digit, blank, newline } = characterClass;

/** Past a run of digits that a dot or comma may join: `1.327`, `36,4`, `1.3600.000`. */
function pastNumber(text: string, from: number): number {
  let at = from;
  while (classAt(text, at) === digit) {
    while (classAt(text, at) === digit) at++;
    const sign = text[at];
    if ((sign !== '.' && sign !== ',') || classAt(text, at + 1) !== digit) break;
    at++;
  }
  return at;
}

/** `²`, `³`. */
const isPower = (unit: number): boolean => unit === 0xb2 || unit === 0xb3;

function pastWord(text: string, from: number): number {
  let at = from;
  for (let kind = classAt(text, at); kind === letter || kind === digit; kind = classAt(text, at)) at++;
  // `m³`, `km²`; behind other words the sign is that of a note
  return isPower(text.charCodeAt(at)) && /^(m|km|cm|dm)$/.test(text.slice(from, at)) ? at + 1 : at;
}

const isPair = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff;

const isAddress = (word: string): boolean => word === 'http' || word === 'https' || word === 'www';

function pastAddress(text: string, from: number): number {
  let at = from;
  for (let kind = classAt(text, at); at < text.length && kind !== blank && kind !== newline; ) {
    kind = classAt(text, ++at);
  }
  return at;
}

function pastBreak(text: string, from: number): number {
  let to = from + 1;
  while (classAt(text, to) === newline || (classAt(text, to) === blank && to < text.length)) to++;
  return to;
}

/** How many characters from `from` to before `to` take two units. */
function pairsIn(text: string, from: number, to: number): number {
  let pairs = 0;
  for (let at = from; at < to; at++) if (isPair(text, at)) pairs++;
  return pairs;
}

/**
 * Splits a text into tokens in one pass. A word may contain digits (`PA71`, `m2`), a number never letters. One loop
 * without inner functions: it is passed by every character.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const hasPairs = /[\ud800-\udbff]/.test(text);
  let pairs = 0;
  let spaced = true;
  for (let at = 0, to = 0; at < text.length; at = to) {
    const type = classAt(text, at);
    if (type === blank) {
      to = at + 1;
      spaced = true;
      continue;
    }
    let kind: Token['kind'] = 'mark';
    let key = '';
    let word = 0;
    let capital = false;
    if (type === newline) {
      to = pastBreak(text, at);
      kind = 'break';
      key = text.slice(at, to).split('\n').length > 2 ? '\n\n' : '\n';
    } else if (type === digit) {
      to = pastNumber(text, at);
      kind = 'number';
      key = text.slice(at, to);
    } else {
      to = type === letter ? pastWord(text, at) : at + 1;
      const spelling = spellingAt(text, at, to);
      key = spelling.word.key;
      if (type === letter && isAddress(key)) {
        to = pastAddress(text, to);
        key = 'url';
      } else {
        kind = type === letter ? 'word' : 'mark';
        word = spelling.word.number;
        capital = type === letter && spelling.capital;
        if (type !== letter && isPair(text, at)) to++;
      }
    }
    const start = at - pairs;
    if (hasPairs) pairs += pairsIn(text, at, to);
    tokens.push({ kind, start, end: to - pairs, key, word, spaced, capital });
    spaced = kind === 'break';
  }
  return tokens;
}
