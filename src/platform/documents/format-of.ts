import { DocumentFailure, type DocumentFormat } from './document.ts';

/** How files begin that say what they are. */
const signatures: readonly (readonly [start: readonly number[], format: DocumentFormat])[] = [
  [[0x50, 0x4b], 'word'],
  // old and encrypted Office files, which the Word reader refuses
  [[0xd0, 0xcf, 0x11, 0xe0], 'word'],
];

/** `%PDF-` may have some bytes before it. */
const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');

/** A remark ends at its first end: were it let run on, there would be more ways to read many of them than time. */
const looksLikeWeb = (start: string): boolean =>
  /^\s*(<\?xml[^<>]*>\s*)?(<!--(?:(?!-->)[\s\S])*-->\s*)*<(!doctype html|html|head|body|meta|table|div|p|article)\b/i.test(
    start,
  );

const beginning = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.subarray(0, 512));

const isRichText = (bytes: Uint8Array): boolean => /^\s*\{\\rtf/.test(beginning(bytes));

/** A page saved as one file (.mht, .mhtml): its words are coded as in letters. */
const isPageArchive = (bytes: Uint8Array): boolean =>
  /^(From: .*\r?\n(.+\r?\n)*?)?MIME-Version: /i.test(beginning(bytes));

const isControl = (byte: number): boolean => byte < 0x20 && ![0x09, 0x0a, 0x0b, 0x0c, 0x0d].includes(byte);

/** Pictures, programs and archives have a nought byte or control characters early; texts have none but in UTF-16, which says so. */
function isBinary(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return false;
  const start = bytes.subarray(0, 8192);
  return start.includes(0) || start.filter(isControl).length > start.length / 200;
}

/** What a file is: its bytes say, its name only of texts. Throws a DocumentFailure where it is none that we read. */
export function formatOf(bytes: Uint8Array, fileName: string): DocumentFormat {
  if (bytes.length === 0) throw new DocumentFailure('empty');
  const signed = signatures.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  if (signed) return signed[1];
  if (isPdf(bytes)) return 'pdf';
  if (isRichText(bytes)) throw new DocumentFailure('other_word');
  if (isBinary(bytes) || isPageArchive(bytes)) throw new DocumentFailure('unknown_format');
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replace(/^ï»¿/, '');
  if (looksLikeWeb(start) || /\.(x?html?)$/i.test(fileName)) return 'web';
  if (/\.(docx|pdf)$/i.test(fileName)) throw new DocumentFailure('damaged');
  return 'text';
}
