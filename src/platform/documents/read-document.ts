import { createHash } from 'node:crypto';
import { DocumentFailure, type DocumentFormat, type DocumentText, type ReadDocument } from './document.ts';
import { formatOf } from './format-of.ts';
import { readPlain } from './read-plain.ts';
import { readWord } from './word/read-word.ts';

const notYet = (): never => {
  throw new DocumentFailure('unknown_format');
};

const readers: Record<DocumentFormat, (bytes: Uint8Array) => DocumentText | Promise<DocumentText>> = {
  text: (bytes) => readPlain(new TextDecoder().decode(bytes)),
  word: readWord,
  web: notYet,
  pdf: notYet,
};

/**
 * The words of a file with its lines and tables: .txt, .docx, .html or .pdf, told by the bytes and only in doubt by the
 * name. Throws a DocumentFailure whose reason has a sentence in `src/locales/vi/document-failures.ts`.
 */
export async function readDocument(bytes: Uint8Array, fileName: string): Promise<ReadDocument> {
  const format = formatOf(bytes, fileName);
  const document = await readers[format](bytes);
  if (document.text.trim() === '') throw new DocumentFailure('empty');
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { ...document, format, isScanned: false, legacyEncoding: null, hash };
}
