/** What the first bytes say a file is. A name or a declared type is never asked. */
export type SniffedKind =
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'gif'
  | 'heic'
  | 'pdf'
  | 'mp4'
  | 'mov'
  | 'webm'
  | 'zip'
  | 'text';

/** How many bytes from the beginning `sniffFile` looks at. */
export const sniffedBytes = 4096;

const starts = (bytes: Buffer, text: string, at = 0): boolean =>
  bytes.subarray(at, at + text.length).equals(Buffer.from(text, 'latin1'));

/** Brands of ISO base media files: HEIF (ISO/IEC 23008-12) in the codings that decoders here know, QuickTime, MP4. */
const heicBrands = ['heic', 'heix', 'heim', 'heis', 'mif1', 'msf1'];
const mp4Brands = [
  'isom',
  'iso2',
  'iso4',
  'iso5',
  'iso6',
  'mp41',
  'mp42',
  'avc1',
  'M4V ',
  'MSNV',
  '3gp4',
  '3gp5',
  '3gp6',
];

function brandOf(bytes: Buffer): SniffedKind | undefined {
  const length = bytes.readUInt32BE(0);
  if (length < 16 || length > sniffedBytes) return undefined;
  const brands: string[] = [];
  for (let at = 8; at + 4 <= Math.min(length, bytes.length); at += 4) {
    if (at !== 12) brands.push(bytes.toString('latin1', at, at + 4));
  }
  const major = brands[0] ?? '';
  if (heicBrands.includes(major)) return 'heic';
  if (major === 'qt  ') return 'mov';
  if (mp4Brands.includes(major) || brands.some((brand) => mp4Brands.includes(brand))) return 'mp4';
  return undefined;
}

/** Markup, scripts and print jobs are text too; shown as text they are of no use, and a browser might think otherwise. */
const notPlain = /^\s*(<[!?a-z/]|%!PS|\{\\rtf|#!|#EXTM3U|\[InternetShortcut\]|MIME-Version:|From )/i;

/** Whether this is text for people: no control characters but those of lines, and no markup or script. */
export function isPlainText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells text from the rest
  return !/[\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff]/.test(text) && !notPlain.test(text);
}

/** Whether bytes begin as readable text: UTF-8, or UTF-16 with its mark. */
function looksLikeText(bytes: Buffer): boolean {
  const isUtf16 = starts(bytes, '\xff\xfe') || starts(bytes, '\xfe\xff');
  const encoding = starts(bytes, '\xfe\xff') ? 'utf-16be' : isUtf16 ? 'utf-16le' : 'utf-8';
  try {
    // a letter may be cut in two at the end of what we were given
    return isPlainText(new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true }));
  } catch {
    return false;
  }
}

/** The kind that the first bytes (up to `sniffedBytes`) name, or undefined for one that is not accepted. */
export function sniffFile(bytes: Buffer): SniffedKind | undefined {
  if (bytes.length === 0) return undefined;
  if (starts(bytes, '\xff\xd8\xff')) return 'jpeg';
  if (starts(bytes, '\x89PNG\r\n\x1a\n')) return 'png';
  if (starts(bytes, 'GIF87a') || starts(bytes, 'GIF89a')) return 'gif';
  if (starts(bytes, 'RIFF') && starts(bytes, 'WEBP', 8)) return 'webp';
  // anything may stand before this mark by the letter of the standard; what does is a second file in one
  if (starts(bytes, '%PDF-')) return 'pdf';
  if (starts(bytes, '\x1a\x45\xdf\xa3')) return bytes.includes('webm') ? 'webm' : undefined;
  if (starts(bytes, 'PK\x03\x04')) return 'zip';
  if (bytes.length >= 16 && starts(bytes, 'ftyp', 4)) return brandOf(bytes);
  return looksLikeText(bytes.subarray(0, sniffedBytes)) ? 'text' : undefined;
}
