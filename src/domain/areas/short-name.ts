import type { AreaVersion } from './area.ts';

/**
 * A commune's name on a tile: without Phường or Xã, in at most two lines. Two words stand on two lines, of three the
 * last line has two, and a number at the end stays with its word: `Ninh / Kiều`, `Tân / Hưng Phú`, `An Ninh 2`.
 */
export function tileLines({ name }: Pick<AreaVersion, 'name'>): string[] {
  const words = name.replace(/\s+(?=\d+$)/u, '\u00a0').split(' ');
  if (words.length === 1) return words;
  const half = Math.floor(words.length / 2);
  return [words.slice(0, half).join(' '), words.slice(half).join(' ')];
}
