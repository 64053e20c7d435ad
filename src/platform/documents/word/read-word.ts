import JSZip from 'jszip';
import { DocumentFailure, type DocumentFailureReason, type DocumentText } from '../document.ts';
import { readBody } from './read-body.ts';
import { readNotes } from './read-notes.ts';

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

async function partOf(zip: JSZip, name: string): Promise<string | null> {
  const part = zip.file(name);
  return part && new TextDecoder().decode(await collect(part.nodeStream('nodebuffer')));
}

/** What else an office keeps in a file of this outer form. */
async function failureOfOtherZip(zip: JSZip): Promise<DocumentFailureReason | null> {
  if (zip.file('xl/workbook.xml') || zip.file('xl/workbook.bin')) return 'workbook';
  const kind = zip.file('mimetype') ? ((await partOf(zip, 'mimetype')) ?? '') : '';
  if (/opendocument\.spreadsheet/.test(kind)) return 'workbook';
  return /opendocument\.text/.test(kind) ? 'other_word' : null;
}

/** The main part, and those of the notes where there are any. */
async function unpack(bytes: Uint8Array): Promise<{ body: string; notes: string[] }> {
  const zip = await JSZip.loadAsync(bytes).catch(() => null);
  if (zip === null) throw new DocumentFailure('damaged');
  const other = await failureOfOtherZip(zip);
  if (other) throw new DocumentFailure(other);
  const body = await partOf(zip, 'word/document.xml');
  if (body === null) throw new DocumentFailure('not_word');
  const notes = [await partOf(zip, 'word/footnotes.xml'), await partOf(zip, 'word/endnotes.xml')];
  return { body, notes: notes.filter((part) => part !== null) };
}

/** Office files of before 2007, and new ones with a password, are of one outer form; the name of what is inside tells. */
function failureOfOldFile(bytes: Uint8Array): DocumentFailure {
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (name: string): boolean => names.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return new DocumentFailure('protected');
  if (holds('WordDocument')) return new DocumentFailure('old_word');
  return new DocumentFailure(holds('Workbook') ? 'workbook' : 'unknown_format');
}

/**
 * The words of a .docx with its notes and content controls; headers and footers are left out. Throws a DocumentFailure where the file is none, is encrypted or the old
 * .doc format, is damaged, or unpacks beyond all measure.
 */
export async function readWord(bytes: Uint8Array): Promise<DocumentText> {
  if (beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw failureOfOldFile(bytes);
  if (!beginsWith(bytes, 0x50, 0x4b)) throw new DocumentFailure('not_word');
  if (bytes.length > largest) throw new DocumentFailure('too_large');
  const { body, notes } = await unpack(bytes);
  try {
    return readBody(body, readNotes(notes));
  } catch (cause) {
    throw new DocumentFailure('damaged', { cause });
  }
}
