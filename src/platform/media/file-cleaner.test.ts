import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import { clean, cleaned, planted, plantedPhoto, plantedPlace, testCleaner } from './cleaning.fixture.ts';
import { createFileCleaner } from './file-cleaner.ts';
import { findProgram } from './tools.ts';

vi.setConfig({ testTimeout: 60_000 });

const { tools } = testCleaner;

for (const as of ['jpeg', 'png', 'webp'] as const) {
  test(`of a ${as} with a place, a maker and an owner no planted byte is left, and it stands upright`, async () => {
    const photo = await plantedPhoto(as);
    expect(planted.some((word) => photo.includes(word)) && photo.includes(plantedPlace)).toBe(true);
    const { kind, bytes } = await cleaned(photo);
    expect(kind).toBe(as);
    for (const word of planted) expect(bytes.includes(word), word).toBe(false);
    expect(bytes.includes(plantedPlace)).toBe(false);
    const { width, height, exif, xmp, icc, iptc, orientation } = await sharp(bytes).metadata();
    expect({ width, height, exif, xmp, icc, iptc, orientation }).toEqual({ width: 32, height: 64 });
  });
}

test('a photo with a second file behind it loses its tail', async () => {
  const { bytes } = await cleaned(
    Buffer.concat([await plantedPhoto('jpeg'), Buffer.from('PK\x03\x04PlantedTail')]),
  );
  expect(bytes.includes('PlantedTail')).toBe(false);
});

test('of a moving picture the first image is kept', async () => {
  const frames = await Promise.all(
    ['red', 'blue'].map((background) =>
      sharp({ create: { width: 20, height: 20, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  const gif = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
  const { kind, bytes } = await cleaned(gif);
  expect(kind).toBe('png');
  expect([...(await sharp(bytes).raw().toBuffer()).subarray(0, 3)]).toEqual([255, 0, 0]);
});

/** A PNG of one colour that declares any size; its picture data is missing but for the first row. */
function pngSaying(width: number, height: number): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(1 + width * 3))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

test('a picture that declares 900 million points is refused before it is unpacked', async () => {
  expect(await clean(pngSaying(30_000, 30_000))).toEqual({ refused: 'pixels' });
});

test('what cannot be read as what it says it is, is refused', async () => {
  const photo = await plantedPhoto('jpeg', 800, 600);
  expect(await clean(photo.subarray(0, photo.length / 2))).toEqual({ refused: 'damaged' });
  expect(await clean(Buffer.from('%PDF-1.7\nnothing\n%%EOF\n'))).toEqual({
    refused: tools.pdf ? 'damaged' : 'pdf',
  });
});

test('plain text is kept as UTF-8; markup, scripts and hidden bytes are refused', async () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Biển số 65F1\r\n', 'utf16le')]);
  expect((await cleaned(utf16)).bytes.toString('utf8')).toBe('Biển số 65F1\r\n');
  expect(await clean(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toEqual({ refused: 'kind' });
  expect(await clean(Buffer.from(`${'dòng chữ\n'.repeat(900)}\u0000PlantedTail`))).toEqual({
    refused: 'kind',
  });
  expect(await clean(Buffer.alloc(1_100_000, 'a'))).toEqual({ refused: 'large' });
});

test('a file that takes too long is given up, and its process is gone', async () => {
  const impatient = createFileCleaner({ timeLimit: 20 });
  expect(await clean(await plantedPhoto('jpeg', 3000, 3000), impatient)).toEqual({ refused: 'heavy' });
});

test.skipIf(!findProgram('prlimit'))(
  'a file that wants too much memory is refused, and nothing falls over',
  async () => {
    const poor = createFileCleaner({ memory: 900_000_000 });
    const large = await sharp({ create: { width: 10_000, height: 6_000, channels: 3, background: 'red' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect(await clean(large, poor)).toEqual({ refused: 'heavy' });
    expect(await clean(await plantedPhoto('jpeg'), poor)).toMatchObject({ kind: 'jpeg' });
  },
);

test('fifty files at once take turns; what waits beyond the limit hears that there is no room', async () => {
  const photo = await plantedPhoto('jpeg');
  const answers = await Promise.all(Array.from({ length: 50 }, () => clean(photo)));
  expect(answers.every((answer) => 'kind' in answer)).toBe(true);
  const narrow = createFileCleaner({ atOnce: 1, waiting: 1 });
  const three = await Promise.all(Array.from({ length: 3 }, () => clean(photo, narrow)));
  expect(three.filter((answer) => 'refused' in answer)).toEqual([{ refused: 'room' }]);
});
