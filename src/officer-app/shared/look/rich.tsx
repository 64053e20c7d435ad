import { fill } from '#locales/locale.ts';

/** A sentence of the catalogue: `{name}` is filled in, `**…**` is bold. */
export function Rich({ text, values = {} }: { text: string; values?: Record<string, string | number> }) {
  const parts = fill(text, values).split('**');
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never move
  return parts.map((part, i) => (i % 2 === 1 ? <b key={i}>{part}</b> : part));
}
