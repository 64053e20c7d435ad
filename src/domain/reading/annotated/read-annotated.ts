import { readNumber } from '#domain/numbers/format-number.ts';
import type { Figure } from '../figures/figure.ts';

/** What a person wrote down of a figure; the parts that the reader is judged by. */
export type Annotation = Pick<
  Figure,
  'start' | 'end' | 'text' | 'value' | 'qualifier' | 'concept' | 'direction'
> &
  Partial<Pick<Figure, 'low' | 'high' | 'denominator' | 'status'>>;

const mark = /\[\[([^|\]]+)\|(\w+)(?:\|([^\]]*))?\]\]/g;
const qualifiers: readonly string[] = ['over', 'almost', 'about', 'vague', 'malformed'];

function annotate(text: string, concept: string, notes: readonly string[], start: number): Annotation {
  const given = notes.find((note) => note.startsWith('='));
  const range = notes.find((note) => note.includes('..'));
  const whole = notes.find((note) => note.startsWith('/'));
  const [low, high] = range?.split('..').map(Number) ?? [];
  const qualifier = (notes.find((note) => qualifiers.includes(note)) ?? 'exact') as Annotation['qualifier'];
  const unread = range !== undefined || qualifier === 'vague' || qualifier === 'malformed';
  const value = given ? Number(given.slice(1)) : readNumber(text.replace(/%|\/.*/, ''));
  if (value === null && !unread) throw new Error(`The annotation of "${text}" needs a value`);
  return {
    ...{ start, end: start + [...text].length, text, value: unread ? null : value, qualifier, concept },
    direction: notes.includes('up') ? 'up' : notes.includes('down') ? 'down' : null,
    ...(low === undefined ? {} : { low, high: high ?? low }),
    ...(whole === undefined ? {} : { denominator: Number(whole.slice(1)) }),
    ...(notes.includes('target') ? { status: 'target' as const } : {}),
  };
}

/**
 * Reads a text with figures marked `[[6,8 tỷ|fines_money|over =6800000000]]`: number expression, concept, notes
 * (qualifier, up or down, target, `=value`, `low..high`, `/denominator`). Gives the plain text and the annotations.
 */
export function readAnnotated(marked: string): { text: string; annotations: Annotation[] } {
  const annotations: Annotation[] = [];
  const parts: string[] = [];
  let length = 0;
  let at = 0;
  for (const found of marked.matchAll(mark)) {
    const [whole, figure = '', concept = '', notes = ''] = found;
    const before = marked.slice(at, found.index);
    length += [...before].length;
    annotations.push(annotate(figure, concept, notes.split(' ').filter(Boolean), length));
    length += [...figure].length;
    parts.push(before, figure);
    at = found.index + whole.length;
  }
  return { text: [...parts, marked.slice(at)].join(''), annotations };
}
