import sharp, { type Sharp } from 'sharp';
import { fileLimits } from '#domain/files/file-limits.ts';
import type { CleanedFile } from './cleaned-file.ts';
import { Refused } from './refused.ts';

// Only what the sniffer lets through may be decoded: libvips knows many more formats, each a door.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadNsgifBuffer',
  ],
});
sharp.concurrency(1);
sharp.cache(false);

type PhotoKind = 'jpeg' | 'png' | 'webp';
export interface PhotoWish {
  readonly as: PhotoKind;
  /** False where the decoder before us has turned the picture already. */
  readonly turn?: boolean;
}

/**
 * Decodes a photo and writes its pixels anew, upright, in sRGB. Nothing else of the file is carried over: no Exif, XMP,
 * IPTC, colour profile, thumbnail, second picture or bytes after the end. Of a moving picture the first image is kept.
 */
export async function cleanPhoto(bytes: Buffer, { as, turn = true }: PhotoWish): Promise<CleanedFile> {
  const photo = sharp(bytes, { limitInputPixels: fileLimits.pixels, failOn: 'error', sequentialRead: true });
  const upright = turn ? photo.autoOrient() : photo;
  try {
    return { kind: as, bytes: await written(upright, as).toBuffer() };
  } catch (cause) {
    throw new Refused(reasonOf(cause), { cause });
  }
}

function written(photo: Sharp, as: PhotoKind): Sharp {
  if (as === 'jpeg') return photo.jpeg({ quality: 90 });
  if (as === 'webp') return photo.webp({ quality: 90, effort: 2 });
  return photo.png({ compressionLevel: 6 });
}

/** libvips tells its reasons in English sentences only. */
function reasonOf(error: unknown): Refused['reason'] {
  const said = error instanceof Error ? error.message : '';
  if (/pixel limit|exceeds.*dimension/i.test(said)) return 'pixels';
  return /memory|allocate/i.test(said) ? 'heavy' : 'damaged';
}
