import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CleanedFile } from './cleaned-file.ts';
import { Refused } from './refused.ts';
import { runTool } from './run-tool.ts';

type VideoKind = 'mp4' | 'mov' | 'webm';

/** What ffmpeg calls each kind when reading and writing. Naming the reader keeps playlists and their addresses out. */
const formats: Record<VideoKind, { read: string; write: string; options: readonly string[] }> = {
  mp4: { read: 'mov', write: 'mp4', options: ['-movflags', '+faststart', '-empty_hdlr_name', '1'] },
  mov: { read: 'mov', write: 'mov', options: ['-movflags', '+faststart', '-empty_hdlr_name', '1'] },
  webm: { read: 'matroska', write: 'webm', options: [] },
};

/**
 * Codings that may be copied, with the filter that takes out the notes an encoder may write between the pictures
 * themselves (some dashboard cameras put the place there). A coding that is not here may carry Exif in every picture.
 */
const codings: Record<string, string | undefined> = {
  h264: 'filter_units=remove_types=6',
  hevc: 'filter_units=remove_types=39|40',
  av1: 'filter_units=remove_types=5',
  vp8: undefined,
  vp9: undefined,
  mpeg4: undefined,
  h263: undefined,
};

export interface VideoTools {
  readonly ffmpeg: string;
  readonly ffprobe: string;
}

/**
 * Copies picture and sound into a new container without decoding them. Place, time, device, titles, chapters, subtitles,
 * covers and every track of other data stay behind, and so do the notes inside H.264, H.265 and AV1.
 */
export async function cleanVideo(
  bytes: Buffer,
  kind: VideoKind,
  { ffmpeg, ffprobe }: VideoTools,
  folder: string,
): Promise<CleanedFile> {
  const { read, write, options } = formats[kind];
  await writeFile(join(folder, 'in'), bytes, { mode: 0o600 });
  const input = ['-protocol_whitelist', 'file', '-f', read, '-i', 'in'];
  const asked = [
    '-v',
    'error',
    '-select_streams',
    'V',
    '-show_entries',
    'stream=codec_name',
    '-of',
    'csv=p=0',
  ];
  const probe = await runTool(ffprobe, [...asked, ...input], folder);
  const found = new Set(probe.said.split(/[\s,]+/).filter(Boolean));
  const [coding = ''] = found;
  if (!probe.ok || found.size === 0) throw new Refused('damaged');
  if (found.size > 1 || !(coding in codings)) throw new Refused('kind');
  const filter = codings[coding];
  const tracks = ['-map', '0:V', '-map', '0:a?', '-c', 'copy', '-map_metadata', '-1', '-map_chapters', '-1'];
  const plain = ['-fflags', '+bitexact', '-flags:v', '+bitexact', '-flags:a', '+bitexact'];
  const args = [...tracks, ...(filter ? ['-bsf:v', filter] : []), ...plain, ...options];
  const { ok } = await runTool(ffmpeg, ['-nostdin', '-y', ...input, ...args, '-f', write, 'out'], folder);
  if (!ok) throw new Refused('damaged');
  return { kind, bytes: await readFile(join(folder, 'out')) };
}
