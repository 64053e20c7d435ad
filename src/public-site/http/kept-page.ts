import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** Stands in a kept page for what was typed; nobody types it. */
export const typedMark = 'TYPED-7f3a9c';

const kept = new Map<string, string>();
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
};

/**
 * A page that is the same for everybody but for what was typed into its one box, rendered once a key: whoever tries
 * codes by the thousand must not have a page rendered for each.
 * @param render makes the page with `typedMark` in its box
 */
export function keptPage(key: string, typed: string, render: () => ReactElement): string {
  let html = kept.get(key);
  if (html === undefined) {
    html = renderToStaticMarkup(render());
    kept.set(key, html);
  }
  const shown = typed.replace(/[&<>"']/g, (character) => entities[character] ?? '');
  return html.replaceAll(typedMark, () => shown);
}
