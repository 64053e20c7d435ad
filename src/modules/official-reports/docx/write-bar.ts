import { Resvg } from '@resvg/resvg-js';
import { ImageRun } from 'docx';
import type { Bar } from '#domain/official-documents/locked-figure.ts';

/** Widest bar, and the height of each, in pixels of Word (96 to the inch). */
const widest = 190;
const height = 11;
/** Pixels of the picture to one of Word, so that it prints sharp. */
const scale = 4;

/** This year solid teal, last year grey with a broken edge: told apart without colour too. */
const looks = {
  now: 'fill="#0b5a5f"',
  before: 'fill="#e2e7e5" stroke="#6c7d77" stroke-dasharray="4 3"',
} as const;

/** A bar as a picture without a letter in it: its number stands beside it as a locked field. */
export function writeBar({ share, tone }: Bar): ImageRun {
  const width = Math.max(2, Math.round(share * widest));
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" ${looks[tone]}/></svg>`;
  const data = new Resvg(svg, { fitTo: { mode: 'zoom', value: scale } }).render().asPng();
  return new ImageRun({ type: 'png', data, transformation: { width, height } });
}
