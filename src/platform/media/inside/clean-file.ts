import type { SniffedKind } from '#domain/files/sniff-file.ts';
import type { Tools } from '../tools.ts';
import { cleanDocument } from './clean-document.ts';
import { cleanHeic } from './clean-heic.ts';
import { cleanPdf } from './clean-pdf.ts';
import { cleanPhoto } from './clean-photo.ts';
import { cleanText } from './clean-text.ts';
import { cleanVideo } from './clean-video.ts';
import type { CleanedFile } from './cleaned-file.ts';
import { Refused } from './refused.ts';

/** What one file is cleaned with: the programs of this machine, and a folder of its own for them. */
export interface Workplace {
  readonly tools: Tools;
  readonly folder: string;
}

/** Cleans one file by its kind. Throws `Refused`. Only ever run in a process of its own. */
export async function cleanFile(
  bytes: Buffer,
  kind: SniffedKind,
  { tools, folder }: Workplace,
): Promise<CleanedFile> {
  switch (kind) {
    case 'jpeg':
    case 'png':
    case 'webp':
      return cleanPhoto(bytes, { as: kind });
    case 'gif':
      return cleanPhoto(bytes, { as: 'png' });
    case 'heic':
      return cleanHeic(bytes, needed(tools.heic, 'heic'), folder);
    case 'pdf':
      return cleanPdf(bytes, needed(tools.pdf, 'pdf'), folder);
    case 'mp4':
    case 'mov':
    case 'webm': {
      const video = { ffmpeg: needed(tools.ffmpeg, 'video'), ffprobe: needed(tools.ffprobe, 'video') };
      return cleanVideo(bytes, kind, video, folder);
    }
    case 'zip':
      return cleanDocument(bytes);
    case 'text':
      return cleanText(bytes);
  }
}

function needed(program: string | undefined, reason: 'heic' | 'pdf' | 'video'): string {
  if (!program) throw new Refused(reason);
  return program;
}
