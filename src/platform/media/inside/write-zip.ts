import JSZip from 'jszip';
import type { Parts } from './read-zip.ts';

/** The only time that a ZIP of ours carries: the earliest that the format can say. */
const noTime = new Date('1980-01-01T00:00:00Z');

/** Packs parts in their order, without times or folders. A part called `mimetype` is stored as it is (OpenDocument). */
export function writeZip(parts: Parts): Promise<Buffer> {
  const zip = new JSZip();
  for (const [name, bytes] of parts) {
    const compression = name === 'mimetype' ? 'STORE' : 'DEFLATE';
    zip.file(name, bytes, { date: noTime, createFolders: false, compression });
  }
  return zip.generateAsync({ type: 'nodebuffer', platform: 'DOS' });
}
