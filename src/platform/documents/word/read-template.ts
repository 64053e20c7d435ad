import JSZip from 'jszip';
import { readParagraphs, type WordParagraph } from './read-paragraphs.ts';

/** Why a Word file cannot serve as a template, whatever it says. */
export type NotTemplate =
  | 'not_word'
  | 'protected_or_old'
  | 'damaged'
  | 'macros'
  | 'locked'
  | 'external'
  | 'word_template';

export interface ReadTemplate {
  readonly body: readonly WordParagraph[];
  /** Headers and footers. */
  readonly margins: readonly WordParagraph[];
}

const largestPart = 16 * 1024 * 1024;
const marginPart = /^word\/(?:header|footer)\d*\.xml$/;
const beginsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** Text of a part; a small file can hold a huge one, so what JSZip says of its size is asked first. */
async function partOf(zip: JSZip, name: string): Promise<string> {
  const part = zip.file(name);
  if (!part) return '';
  const bytes = await part.async('uint8array');
  if (bytes.length > largestPart) throw new RangeError('A part unpacks beyond measure');
  return new TextDecoder().decode(bytes);
}

/** What makes a file unfit before its words are read. Links to web pages do no harm; parts from elsewhere may. */
async function unfit(zip: JSZip): Promise<NotTemplate | undefined> {
  const types = await partOf(zip, '[Content_Types].xml');
  if (/macroEnabled|vbaProject/i.test(types)) return 'macros';
  if (types.includes('wordprocessingml.template.main')) return 'word_template';
  const settings = await partOf(zip, 'word/settings.xml');
  if (/<w:documentProtection\b[^>]*w:enforcement="(?:1|true|on)"/.test(settings)) return 'locked';
  const relations = Object.keys(zip.files).filter((name) => /^word\/_rels\/.*\.rels$/.test(name));
  for (const name of relations) {
    for (const [one] of (await partOf(zip, name)).matchAll(/<Relationship\b[^>]*>/g)) {
      if (/TargetMode="External"/i.test(one) && !/\/hyperlink"/.test(one)) return 'external';
    }
  }
  return undefined;
}

/** The paragraphs of a .docx that may become a template, or why it cannot be one. */
export async function readTemplate(bytes: Uint8Array): Promise<ReadTemplate | NotTemplate> {
  if (beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'protected_or_old';
  if (!beginsWith(bytes, 0x50, 0x4b)) return 'not_word';
  try {
    const zip = await JSZip.loadAsync(bytes);
    if (!zip.file('word/document.xml')) return 'not_word';
    const reason = await unfit(zip);
    if (reason) return reason;
    const margins = Object.keys(zip.files).filter((name) => marginPart.test(name));
    return {
      body: readParagraphs(await partOf(zip, 'word/document.xml')),
      margins: (await Promise.all(margins.map((name) => partOf(zip, name)))).flatMap(readParagraphs),
    };
  } catch {
    // a broken zip, broken XML, or one that unpacks beyond measure: the office opens it in Word and saves it again
    return 'damaged';
  }
}
