import type { SniffedKind } from '#domain/files/sniff-file.ts';
import type { Tools } from '../tools.ts';
import type { CleanedFile } from './cleaned-file.ts';
import { Refused } from './refused.ts';

/** What one file is cleaned with: the programs of this machine, and a folder of its own for them. */
export interface Workplace {
  readonly tools: Tools;
  readonly folder: string;
}

/**
 * Cleans one file by its kind. Throws `Refused`. Only ever run in a process of its own, which loads what this one kind
 * needs: starting is most of the cost of a small file.
 */
export async function cleanFile(
  bytes: Buffer,
  kind: SniffedKind,
  { tools, folder }: Workplace,
): Promise<CleanedFile> {
  switch (kind) {
    case 'jpeg':
    case 'png':
    case 'webp':
      return (await import('./clean-photo.ts')).cleanPhoto(bytes, { as: kind });
    case 'gif':
      return (await import('./clean-photo.ts')).cleanPhoto(bytes, { as: 'png' });
    case 'heic':
      return (await import('./clean-heic.ts')).cleanHeic(bytes, needed(tools.heic, 'heic'), folder);
    case 'pdf':
      return (await import('./clean-pdf.ts')).cleanPdf(bytes, needed(tools.pdf, 'pdf'), folder);
    case 'mp4':
    case 'mov':
    case 'webm': {
      const video = { ffmpeg: needed(tools.ffmpeg, 'video'), ffprobe: needed(tools.ffprobe, 'video') };
      return (await import('./clean-video.ts')).cleanVideo(bytes, kind, video, folder);
    }
    case 'zip':
      return (await import('./clean-document.ts')).cleanDocument(bytes);
    case 'text':
      return (await import('./clean-text.ts')).cleanText(bytes);
  }
}

function needed(program: string | undefined, reason: 'heic' | 'pdf' | 'video'): string {
  if (!program) throw new Refused(reason);
  return program;
}
