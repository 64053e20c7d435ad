import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test, vi } from 'vitest';
import { cleaned, refusalOf, testCleaner } from './cleaning.fixture.ts';
import { findProgram } from './tools.ts';

vi.setConfig({ testTimeout: 60_000 });
const { tools } = testCleaner;
const folder = mkdtempSync(join(tmpdir(), 'tindan-media-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const words = ['PlantedTitle', 'PlantedPlace', 'PlantedChapter', 'PlantedSubtitle', '+10.0345'];

/** A second of a test picture with sound, with everything planted that ffmpeg can plant. */
function film(name: string, options: readonly string[]): Buffer {
  const inputs = ['-f', 'lavfi', '-i', 'testsrc=d=1:s=64x64:r=5', '-f', 'lavfi', '-i', 'sine=d=1'];
  const notes = [
    'title=PlantedTitle',
    'location=+10.0345+105.7890/',
    'comment=PlantedPlace',
    'artist=PlantedTitle',
  ];
  const planted = [
    ...notes.flatMap((note) => ['-metadata', note]),
    '-metadata:s:v',
    'handler_name=PlantedTitle',
  ];
  const made = spawnSync(String(tools.ffmpeg), ['-y', ...inputs, ...planted, ...options, name], {
    cwd: folder,
  });
  if (made.status !== 0) throw new Error(made.stderr.toString());
  return readFileSync(join(folder, name));
}

const films = [
  ['mp4', 'in.mp4', ['-c:v', 'libx264', '-movflags', 'use_metadata_tags'], 'x264 - core'],
  ['mov', 'in.mov', ['-c:v', 'mpeg4', '-c:a', 'pcm_s16le'], 'PlantedTitle'],
  ['webm', 'in.webm', ['-c:v', 'libvpx', '-c:a', 'libvorbis'], 'PlantedTitle'],
] as const;

test.skipIf(!tools.ffmpeg)(
  'of a film picture and sound are left; place, title, maker and notes are gone',
  async () => {
    for (const [kind, name, options, note] of films) {
      const bytes = film(name, options);
      expect(bytes.includes('PlantedTitle') && bytes.includes(note), name).toBe(true);
      const answer = await cleaned(bytes);
      expect(answer.kind).toBe(kind);
      for (const word of [...words, note])
        expect(answer.bytes.includes(word), `${word} in ${name}`).toBe(false);
      const probe = spawnSync(
        String(tools.ffprobe),
        [
          '-v',
          'error',
          '-count_frames',
          '-show_entries',
          'stream=codec_type,nb_read_frames',
          '-of',
          'csv=p=0',
          '-',
        ],
        { input: answer.bytes },
      );
      expect(probe.stdout.toString()).toMatch(/video,5\b/);
      expect(probe.stdout.toString()).toMatch(/audio,\d+/);
    }
  },
);

test.skipIf(!tools.ffmpeg)(
  'a film whose every picture may carry Exif is refused, and so is one cut short',
  async () => {
    expect(await refusalOf(film('in.mjpeg.mov', ['-c:v', 'mjpeg']))).toBe('kind');
    const bytes = film('in.mp4', ['-c:v', 'libx264']);
    expect(await refusalOf(bytes.subarray(0, 900))).toBe('damaged');
  },
);

test.skipIf(tools.ffmpeg)('without ffmpeg a film is refused with its own reason', async () => {
  expect(await refusalOf(Buffer.from('\0\0\0\x18ftypisom\0\0\0\0isommp42', 'latin1'))).toBe('video');
});

test.skipIf(!tools.heic || !findProgram('heif-enc'))(
  'a photo of an iPhone becomes a JPEG without its place',
  async () => {
    await sharp({ create: { width: 64, height: 32, channels: 3, background: 'red' } })
      .withExif({
        IFD0: { Make: 'PlantedMaker' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '10/1 2/1 12345/1000' },
      })
      .jpeg()
      .toFile(join(folder, 'in.jpg'));
    const made = spawnSync(String(findProgram('heif-enc')), ['in.jpg', '-o', 'in.heic'], { cwd: folder });
    expect(made.status).toBe(0);
    const heic = readFileSync(join(folder, 'in.heic'));
    expect(heic.includes('PlantedMaker')).toBe(true);
    const { kind, bytes } = await cleaned(heic);
    expect(kind).toBe('jpeg');
    expect(bytes.includes('PlantedMaker')).toBe(false);
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 64, height: 32 });
  },
);

test.skipIf(tools.heic)('without libheif a photo of an iPhone is refused with its own reason', async () => {
  expect(await refusalOf(Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'))).toBe('heic');
});
