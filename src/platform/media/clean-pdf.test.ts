import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test, vi } from 'vitest';
import { clean, cleaned, planted, plantedPhoto, plantedPlace, testCleaner } from './cleaning.fixture.ts';

vi.setConfig({ testTimeout: 60_000 });

const { tools } = testCleaner;
const folder = mkdtempSync(join(tmpdir(), 'tindan-media-test-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A PDF by hand: author, script at opening, and a photo with its Exif on each page. */
function pdfWith(photo: Buffer, pages = 1): Buffer {
  const kids = Array.from({ length: pages }, (_, index) => `${6 + index} 0 R`);
  const objects: Buffer[] = [
    Buffer.from(
      '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert("PlantedScript")) >> >>',
    ),
    Buffer.from(`<< /Type /Pages /Count ${pages} /Kids [${kids.join(' ')}] >>`),
    Buffer.from('<< /Length 27 >>\nstream\nq 200 0 0 100 0 0 cm /I Do Q\nendstream'),
    Buffer.concat([
      Buffer.from(
        `<< /Type /XObject /Subtype /Image /Width 64 /Height 32 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /DCTDecode /Length ${photo.length} >>\nstream\n`,
      ),
      photo,
      Buffer.from('\nendstream'),
    ]),
    Buffer.from('<< /Author (PlantedOwner) /Producer (PlantedMaker) >>'),
    ...kids.map(() =>
      Buffer.from(
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 3 0 R /Resources << /XObject << /I 4 0 R >> >> >>',
      ),
    ),
  ];
  let file = Buffer.from('%PDF-1.7\n');
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file = Buffer.concat([file, Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const tail = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${size} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.concat([file, Buffer.from(tail)]);
}

test.skipIf(!tools.pdf)(
  'a PDF comes out as pictures of its pages: no author, script or Exif of its photos',
  async () => {
    const photo = await plantedPhoto('jpeg');
    const { kind, bytes } = await cleaned(pdfWith(photo));
    expect(kind).toBe('pdf');
    const text = bytes.toString('latin1');
    for (const word of [...planted, 'PlantedScript', '/Info', '/JavaScript', '/AcroForm']) {
      expect(text.includes(word), word).toBe(false);
    }
    expect(bytes.includes(plantedPlace)).toBe(false);
    writeFileSync(join(folder, 'out.pdf'), bytes);
    const drawn = spawnSync(String(tools.pdf), ['-png', '-r', '30', 'out.pdf', 'page'], { cwd: folder });
    expect(drawn.status).toBe(0);
    const { channels } = await sharp(readFileSync(join(folder, 'page-1.png'))).stats();
    expect(channels[0]?.mean).toBeGreaterThan((channels[1]?.mean ?? 0) + 20);
  },
);

test.skipIf(!tools.pdf)('a PDF of more pages than may be is refused', async () => {
  expect(await clean(pdfWith(await plantedPhoto('jpeg'), 41))).toEqual({ refused: 'pages' });
});
