import { Fragment } from 'react';
import { fill } from '#locales/locale.ts';

/** A sentence of the catalogue with its values filled in and its `**…**` parts bold. Values are escaped by React. */
export function Rich({ text, values = {} }: { text: string; values?: Record<string, string | number> }) {
  return text.split('**').map((part, index) => {
    const words = fill(part, values);
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never move
    return index % 2 ? <b key={index}>{words}</b> : <Fragment key={index}>{words}</Fragment>;
  });
}
