import { expect, test } from 'vitest';
import { pictureRulings } from './picture-rulings.ts';

const [width, height] = [600, 400];

/** A white page with dark stretches: left, top, width and height in dots. */
function picture(...stretches: [x: number, y: number, w: number, h: number][]) {
  const dots = new Uint8Array(width * height).fill(255);
  for (const [x, y, w, h] of stretches)
    for (let row = y; row < y + h; row++) dots.fill(20, row * width + x, row * width + x + w);
  return { dots, width, height };
}

test('lines of print are found where they stand, in points, a scanner’s gaps and thickness apart', () => {
  const rulings = pictureRulings(picture([100, 50, 200, 3], [302, 51, 198, 2], [100, 50, 2, 300]), 200);
  expect(rulings).toEqual([
    { isLevel: true, at: expect.closeTo(125.6, 0), from: 36, to: expect.closeTo(179.6, 0) },
    { isLevel: false, at: expect.closeTo(36, 0), from: expect.closeTo(18.4, 0), to: expect.closeTo(126, 0) },
  ]);
});

test('letters, dashes and dark surfaces are no lines', () => {
  expect(pictureRulings(picture([50, 50, 40, 4], [200, 50, 5, 40], [300, 100, 200, 200]), 200)).toEqual([]);
});
