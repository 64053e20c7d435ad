import { type Parts, readZip } from '../../media/inside/read-zip.ts';
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

const textOf = (part: Buffer | undefined): string => {
  if (part && part.length > largestPart) throw new RangeError('A part beyond measure');
  return new TextDecoder().decode(part);
};

/** What makes a file unfit before its words are read. Links to web pages do no harm; parts from elsewhere may. */
function unfit(parts: Parts): NotTemplate | undefined {
  const types = textOf(parts.get('[Content_Types].xml'));
  if (/macroEnabled|vbaProject/i.test(types)) return 'macros';
  if (types.includes('wordprocessingml.template.main')) return 'word_template';
  const settings = textOf(parts.get('word/settings.xml'));
  // no tag is read beyond the next "<": else many that never end would each be read to the end of the part
  if (/<w:documentProtection\b[^<>]*w:enforcement="(?:1|true|on)"/.test(settings)) return 'locked';
  for (const [name, part] of parts) {
    if (!/^word\/_rels\/.*\.rels$/.test(name)) continue;
    for (const [one] of textOf(part).matchAll(/<Relationship\b[^<>]*>/g)) {
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
    // small files can hold huge ones: those are refused before they are unpacked
    const parts = await readZip(Buffer.from(bytes));
    const body = parts.get('word/document.xml');
    if (!body) return 'not_word';
    const reason = unfit(parts);
    if (reason) return reason;
    const margins = [...parts].filter(([name]) => marginPart.test(name));
    return {
      body: readParagraphs(textOf(body)),
      margins: margins.flatMap(([, part]) => readParagraphs(textOf(part))),
    };
  } catch {
    // a broken zip, broken XML, or one that unpacks beyond measure: the office opens it in Word and saves it again
    return 'damaged';
  }
}
