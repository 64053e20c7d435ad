import type { AreaVersion } from './area.ts';

/**
 * A commune's name on a tile: without Phường or Xã, on two lines where it has two words or more, so that the longer line
 * is as short as can be. A number at the end stays with its word: `Ninh / Kiều`, `Tân Phước / Hưng`, `Long / Phú 1`.
 */
export function tileLines({ name }: Pick<AreaVersion, 'name'>): string[] {
  const words = name.replace(/\s+(?=\d+$)/u, '\u00a0').split(' ');
  const splits = words
    .slice(1)
    .map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  const longest = (lines: readonly string[]): number => Math.max(...lines.map((line) => line.length));
  return splits.sort((a, b) => longest(a) - longest(b))[0] ?? words;
}
