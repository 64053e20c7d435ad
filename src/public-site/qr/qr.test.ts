import fc from 'fast-check';
import { create } from 'qrcode';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { maskPattern, mostVersion, qrFrame } from './qr-frame.ts';
import { qrImage } from './qr-image.ts';
import { qrModules } from './qr-modules.ts';

/** What the library draws, told the same. */
function drawnByLibrary(text: string) {
  const bytes = [{ mode: 'byte' as const, data: Buffer.from(text) }];
  return create(bytes, { errorCorrectionLevel: 'L', maskPattern });
}

const versions = Array.from({ length: mostVersion }, (_, at) => at + 1);

test.each(versions)('version %i is what the library draws, when full and when not', (version) => {
  const { dataCodewords } = qrFrame(version);
  const most = dataCodewords - (version < 10 ? 2 : 3);
  for (const length of [most, most - 1]) {
    const text = 'Ab9'.repeat(most).slice(0, length);
    const { modules, version: drawn } = drawnByLibrary(text);
    expect(drawn).toBe(version);
    const { size, dark } = qrModules(text);
    expect(size).toBe(modules.size);
    expect(Buffer.from(dark).equals(Buffer.from(modules.data))).toBe(true);
  }
});

test('any text is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { dark } = qrModules(text);
      expect(Buffer.from(dark).equals(Buffer.from(drawnByLibrary(text).modules.data))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('a text that no code of these versions holds is refused', () => {
  expect(() => qrModules('x'.repeat(859))).toThrow(RangeError);
  expect(qrModules('x'.repeat(858)).size).toBe(97);
});

test('the image has a pixel a module, with quiet ground of four around', async () => {
  const text = `tindan/receipt/v1\n${'Ninh Kiều '.repeat(20)}`;
  const { size, dark } = qrModules(text);
  const png = Buffer.from(qrImage(text).replace('data:image/png;base64,', ''), 'base64');
  const { data, info } = await sharp(png).extractChannel(0).raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([size + 8, size + 8]);
  const expected = Array.from({ length: info.height }, (_, row) =>
    Array.from({ length: info.width }, (__, column) => {
      const isCode = [row, column].every((at) => at >= 4 && at < size + 4);
      return isCode && dark[(row - 4) * size + column - 4] === 1 ? 0 : 255;
    }),
  ).flat();
  expect([...data]).toEqual(expected);
});
