import { type FoldedWord, wordFolder } from './fold-words.ts';
import type { TipTexts } from './indexed-text.ts';
import { knownNumbers } from './known-numbers.ts';
import type { SearchTerm } from './tip-query.ts';

export type SnippetField = 'description' | 'place' | 'when' | 'more';

/** A short piece of a tip around what was found, for one look. */
export interface Snippet {
  readonly field: SnippetField;
  /** The piece in order; what was asked for is marked. */
  readonly parts: readonly { readonly text: string; readonly isHit: boolean }[];
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly exact: boolean;
}

/** Characters before the first hit, and of the whole piece. */
const lead = 40;
const length = 180;

/** Every place of a text where a term stands. */
function spansOf(text: string, words: readonly FoldedWord[], terms: readonly SearchTerm[]): Span[] {
  const numbers = knownNumbers(text);
  return terms.flatMap((term) => {
    const spans: Span[] = numbers
      .filter(({ token }) => term.words.length === 1 && token === term.words[0])
      .map(({ from, to }) => ({ from, to, exact: true }));
    for (let at = 0; at + term.words.length <= words.length; at += 1) {
      const run = words.slice(at, at + term.words.length);
      if (!run.every(({ folded }, n) => isWord(folded, term.words[n] ?? ''))) continue;
      const exact = run.every(({ mark }, n) => term.marks[n] === 0 || term.marks[n] === mark);
      spans.push({ from: run[0]?.from ?? 0, to: run.at(-1)?.to ?? 0, exact });
    }
    // beside the word that was meant, one that only sounds alike is noise
    const meant = spans.filter(({ exact }) => exact);
    return meant.length > 0 ? meant : spans;
  });
}

const isWord = (folded: string, asked: string): boolean =>
  folded === asked || (/[^\0-\x7f]/.test(asked) && folded.includes(asked));

/** Spans in order, those that touch made one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = result.at(-1);
    if (last && span.from <= last.to) {
      result[result.length - 1] = { ...last, to: Math.max(last.to, span.to) };
    } else result.push(span);
  }
  return result;
}

/** A text as one line of NFC: every white space a blank, so that a piece of it shows on one line. */
const lined = (text: string): string => text.normalize('NFC').replace(/\s/g, ' ');

/** The start of a word at or before a place, the end of one at or after it. */
const wordBefore = (text: string, at: number): number => (at <= 0 ? 0 : text.lastIndexOf(' ', at) + 1);
function wordAfter(text: string, at: number): number {
  const end = at >= text.length ? -1 : text.indexOf(' ', at);
  return end < 0 ? text.length : end;
}

/**
 * Whether texts hold everything that was asked for: what a reader is shown may be less than what was searched.
 * @param fold the same for all hits of a page: most of their syllables are the same
 */
export function holdsTerms(
  { description, place, when, more }: TipTexts,
  terms: readonly SearchTerm[],
  fold = wordFolder(),
): boolean {
  const read = [description, place, when, ...more].map((written) => {
    const text = lined(written);
    return { text, words: fold(text) };
  });
  return terms.every((term) => read.some(({ text, words }) => spansOf(text, words, [term]).length > 0));
}

/**
 * The piece of a tip that shows best why it was found: the field with the most of what was asked for, right
 * diacritics counting more. Only in memory: a snippet is words of a tip.
 * @param fold the same for all hits of a page
 */
export function snippetOf(texts: TipTexts, terms: readonly SearchTerm[], fold = wordFolder()): Snippet {
  const fields: [SnippetField, string][] = [
    ['description', texts.description],
    ['place', texts.place],
    ['when', texts.when],
    ...texts.more.map((text): [SnippetField, string] => ['more', text]),
  ];
  let best = {
    field: 'description' as SnippetField,
    text: lined(texts.description),
    spans: [] as Span[],
    score: 0,
  };
  for (const [field, written] of fields) {
    const text = lined(written);
    const spans = spansOf(text, fold(text), terms);
    const score = spans.reduce((sum, { exact }) => sum + (exact ? 3 : 1), 0);
    if (score > best.score) best = { field, text, spans, score };
  }
  return { field: best.field, parts: partsOf(best.text, best.spans) };
}

function partsOf(text: string, found: readonly Span[]): Snippet['parts'] {
  const first = (found.find(({ exact }) => exact) ?? found[0])?.from ?? 0;
  const from = wordBefore(text, first - lead);
  const to = wordAfter(text, from + length);
  const spans = joined(found).filter((span) => span.from >= from && span.to <= to);
  const parts: { text: string; isHit: boolean }[] = [];
  let at = from;
  for (const span of spans) {
    if (span.from > at) parts.push({ text: text.slice(at, span.from), isHit: false });
    parts.push({ text: text.slice(span.from, span.to), isHit: true });
    at = span.to;
  }
  if (at < to) parts.push({ text: text.slice(at, to), isHit: false });
  const cut = (isCut: boolean) => (isCut ? [{ text: '…', isHit: false }] : []);
  return [...cut(from > 0), ...parts, ...cut(to < text.length)];
}
