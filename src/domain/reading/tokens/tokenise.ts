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

/** Splits a text into tokens in one pass. A word may contain digits (`PA71`, `m2`), a number never letters. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let pairs = 0;
  let spaced = true;
  const hasPairs = /[\ud800-\udbff]/.test(text);
  const push = (kind: Token['kind'], to: number, key: string, word = 0, capital = false): void => {
    const start = at - pairs;
    if (hasPairs) for (let i = at; i < to; i++) if (isPair(text, i)) pairs++;
    tokens.push({ kind, start, end: to - pairs, key, word, spaced, capital });
    at = to;
    spaced = kind === 'break';
  };
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === blank) {
      at++;
      spaced = true;
    } else if (kind === newline) {
      let to = at + 1;
      while (classAt(text, to) === newline || (classAt(text, to) === blank && to < text.length)) to++;
      push('break', to, text.slice(at, to).split('\n').length > 2 ? '\n\n' : '\n');
    } else if (kind === letter) {
      const to = pastWord(text, at);
      const { word, capital } = spellingAt(text, at, to);
      if (isAddress(word.key)) push('mark', pastAddress(text, to), 'url');
      else push('word', to, word.key, word.number, capital);
    } else if (kind === digit) {
      const to = pastNumber(text, at);
      push('number', to, text.slice(at, to));
    } else {
      const { key, number } = spellingAt(text, at, at + 1).word;
      push('mark', at + (isPair(text, at) ? 2 : 1), key, number);
    }
  }
  return tokens;
}
