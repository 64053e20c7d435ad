import { create } from 'qrcode';
import { expect, test } from 'vitest';
import { drawQr } from './qr-code.tsx';

/** The dark modules that a stroke along the path covers, as `row column`. */
function covered(path: string): Set<string> {
  const dark = new Set<string>();
  for (const line of path.split('M').slice(1)) {
    const [start = '', ...steps] = line.split(/(?=[hm])/);
    let [column = 0, row = 0] = start.split(' ').map(Number);
    for (const step of steps) {
      const length = Number.parseInt(step.slice(1), 10);
      for (let at = 0; at < length && step.startsWith('h'); at += 1)
        dark.add(`${Math.floor(row)} ${column + at}`);
      column += length;
    }
  }
  return dark;
}

test('the strokes of a drawn code cover its dark modules and no others, with quiet ground around', () => {
  const text = `tindan/receipt/v1\n${'Ninh Kiều '.repeat(25)}`;
  const bytes = [{ mode: 'byte' as const, data: new TextEncoder().encode(text) }];
  const { data, size } = create(bytes, { errorCorrectionLevel: 'L', maskPattern: 2 }).modules;
  const { box, path } = drawQr(text);
  const expected = new Set<string>();
  for (const [at, isDark] of data.entries()) {
    if (isDark) expected.add(`${Math.floor(at / size) + 4} ${(at % size) + 4}`);
  }
  expect(box).toBe(`0 0 ${size + 8} ${size + 8}`);
  expect(covered(path)).toEqual(expected);
});
