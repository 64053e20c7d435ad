import { createHash } from 'node:crypto';
import { decodeText } from './decode-text.ts';
import { DocumentFailure, type DocumentFormat, type DocumentText, type ReadDocument } from './document.ts';
import { formatOf } from './format-of.ts';
import { fromLegacy } from './from-legacy.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readPlain } from './read-plain.ts';
import { readScan } from './scan/read-scan.ts';
import { readWebPage } from './web/read-web-page.ts';
import { withoutControls } from './without-controls.ts';
import { readWord } from './word/read-word.ts';

const largest = 50 * 1024 * 1024;

const readers: Record<DocumentFormat, (bytes: Uint8Array) => DocumentText | Promise<DocumentText>> = {
  text: (bytes) => readPlain(withoutControls(decodeText(bytes))),
  word: readWord,
  web: readWebPage,
  pdf: readPdf,
};

/**
 * The words of a file with its lines and tables: .txt, .docx, .html or .pdf, told by the bytes and only in doubt by the
 * name. Pages that are pictures are recognised where tesseract is installed, and marked. Encodings of before Unicode are
 * converted. Throws a DocumentFailure whose reason has a sentence in `src/locales/vi/document-failures.ts`.
 */
export async function readDocument(bytes: Uint8Array, fileName: string): Promise<ReadDocument> {
  if (bytes.length > largest) throw new DocumentFailure('too_large');
  const format = formatOf(bytes, fileName);
  const written = await readers[format](bytes);
  const isScanned = format === 'pdf' && written.text.trim() === '';
  const document = fromLegacy(isScanned ? await readScan(bytes) : written);
  if (document.text.trim() === '') throw new DocumentFailure('empty');
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { ...document, format, isScanned, hash };
}
