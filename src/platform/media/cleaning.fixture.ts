import sharp from 'sharp';
import { sniffFile } from '#domain/files/sniff-file.ts';
import { createFileCleaner } from './file-cleaner.ts';

/** One cleaner for the tests of a file. */
export const testCleaner = createFileCleaner();

async function* inPieces(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += 60_000) yield bytes.subarray(at, at + 60_000);
}

/** Cleans bytes as they would be on their way in. */
export async function clean(
  bytes: Buffer,
  by = testCleaner,
): Promise<{ kind: string; bytes: Buffer } | { refused: string }> {
  const kind = sniffFile(bytes.subarray(0, 4096));
  if (!kind) return { refused: 'kind' };
  const answer = await by.clean({ kind, bytes: inPieces(bytes) }, async (found, pieces) => {
    const read: Buffer[] = [];
    for await (const piece of pieces) read.push(piece);
    return { kind: found, bytes: Buffer.concat(read) };
  });
  return answer.ok ? answer.kept : { refused: answer.refused };
}

/** The cleaned file. Throws when it is refused. */
export async function cleaned(bytes: Buffer): Promise<{ kind: string; bytes: Buffer }> {
  const answer = await clean(bytes);
  if ('refused' in answer) throw new Error(`refused: ${answer.refused}`);
  return answer;
}

/** Why a file is refused; undefined when it is not. */
export async function refusalOf(bytes: Buffer): Promise<string | undefined> {
  const answer = await clean(bytes);
  return 'refused' in answer ? answer.refused : undefined;
}

/** Words that are planted in what is said of a photo. */
export const planted = ['PlantedMaker', 'PlantedOwner', 'PlantedComment', 'PlantedCopyright'];

/** The place, as Exif writes it: degrees, minutes and seconds as pairs of numbers. */
export const plantedPlace = Buffer.from([
  10, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 0x39, 0x30, 0, 0, 0xe8, 3, 0, 0,
]);

/** A photo on its side with those words and that place in it. */
export async function plantedPhoto(as: 'jpeg' | 'png' | 'webp', width = 64, height = 32): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: { r: 200, g: 40, b: 40 } } })
    .withExif({
      IFD0: {
        Make: 'PlantedMaker',
        Copyright: 'PlantedCopyright',
        Artist: 'PlantedOwner',
        ImageDescription: 'PlantedComment',
      },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '10/1 2/1 12345/1000' },
    })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF>PlantedOwner</rdf:RDF></x:xmpmeta>`)
    .withMetadata({ orientation: 6 })
    .toFormat(as)
    .toBuffer();
}
