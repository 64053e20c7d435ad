import JSZip from 'jszip';
import { DocumentFailure, type DocumentText } from '../document.ts';
import { readBody } from './read-body.ts';

const largest = 50 * 1024 * 1024;
/** What the main part may unpack to: some thousand pages. A small file can hold a huge one. */
const largestBody = 64 * 1024 * 1024;

const beginsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** JSZip's streams are of the old kind, without `for await`. */
function collect(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    stream.on('data', (chunk: Uint8Array) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= largestBody) return;
      stream.pause();
      reject(new DocumentFailure('too_large'));
    });
    stream.on('error', () => reject(new DocumentFailure('damaged')));
    stream.on('end', () => resolve(Buffer.concat(chunks)));
  });
}

async function unpack(bytes: Uint8Array): Promise<string> {
  const zip = await JSZip.loadAsync(bytes).catch(() => null);
  if (zip === null) throw new DocumentFailure('damaged');
  const part = zip.file('word/document.xml');
  if (part === null) throw new DocumentFailure('not_word');
  return new TextDecoder().decode(await collect(part.nodeStream('nodebuffer')));
}

/**
 * The words of a .docx with its content controls. Throws a DocumentFailure where the file is none, is encrypted or the old
 * .doc format, is damaged, or unpacks beyond all measure.
 */
export async function readWord(bytes: Uint8Array): Promise<DocumentText> {
  if (beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new DocumentFailure('protected');
  if (!beginsWith(bytes, 0x50, 0x4b)) throw new DocumentFailure('not_word');
  if (bytes.length > largest) throw new DocumentFailure('too_large');
  const xml = await unpack(bytes);
  try {
    return readBody(xml);
  } catch (cause) {
    throw new DocumentFailure('damaged', { cause });
  }
}
