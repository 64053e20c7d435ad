import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { gzipOf, keptPiece, oncePiece, type Piece } from './gzip-pieces.ts';

/** A page that was rendered before, with this request's values in its gaps. */
export interface FilledPage {
  html(): string;
  /** The same as gzip. What fills one gap is compressed, if at all, together with nothing else of the page. */
  gzip(): Buffer;
}

/** Around the name of a gap; private use, in no sentence of ours. */
const [before, after] = ['\uE000', '\uE001'];
const gapsIn = new RegExp(`${before}(\\w+)${after}`);

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
};
/** As React writes text and attributes. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

type Template<Gap extends string> = readonly (Piece | Gap)[];

/**
 * Pages of one kind that are the same for everybody but for the texts in their gaps. Each is rendered and compressed
 * once a key and then only filled: rendering and compressing took most of the time of a tip, and whoever tries codes
 * by the thousand must not have a page rendered for each. What else may differ belongs into the key, of which there
 * must be few.
 * @returns fills the page of the key; `render` makes it with a mark in each gap, as text or whole attribute
 */
export function keptPages<Gap extends string>(gaps: readonly Gap[]) {
  const kept = new Map<string, Template<Gap>>();
  const marks = Object.fromEntries(gaps.map((gap) => [gap, `${before}${gap}${after}`])) as Record<
    Gap,
    string
  >;
  const templateOf = (page: ReactElement): Template<Gap> =>
    `<!doctype html>${renderToStaticMarkup(page)}`
      .split(gapsIn)
      .map((text, at) => (at % 2 === 0 ? keptPiece(text) : (text as Gap)));
  return (
    key: string,
    values: Readonly<Record<Gap, string>>,
    render: (marks: Readonly<Record<Gap, string>>) => ReactElement,
  ): FilledPage => {
    const template = kept.get(key) ?? templateOf(render(marks));
    kept.set(key, template);
    const filled = template.map((part) =>
      typeof part === 'string' ? oncePiece(escaped(values[part])) : part,
    );
    return {
      html: () => filled.map(({ plain }) => plain.toString()).join(''),
      gzip: () => gzipOf(filled),
    };
  };
}
