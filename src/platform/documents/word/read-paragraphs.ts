import { SaxesParser } from 'saxes';

/** A paragraph's letters; `\ufffc` stands where something else interrupts them. */
export interface WordParagraph {
  readonly text: string;
  readonly isInTable: boolean;
}

/** Words that are not the document's: deleted ones, and the copy that Word keeps for old programs. */
const skipped: ReadonlySet<string> = new Set(['w:del', 'mc:Fallback', 'w:moveFrom']);
/** What stands between letters and is no letter. */
const interruptions: ReadonlySet<string> = new Set([
  ...['w:tab', 'w:br', 'w:cr', 'w:fldChar', 'w:fldSimple', 'w:hyperlink', 'w:drawing', 'w:pict', 'w:object'],
  ...['w:sdt', 'w:ins', 'w:footnoteReference', 'w:endnoteReference', 'w:commentReference', 'w:sym'],
]);

/** The paragraphs of a part of a Word file in order, those in tables and text boxes among them. Throws on broken XML. */
export function readParagraphs(xml: string): WordParagraph[] {
  const paragraphs: WordParagraph[] = [];
  const open: { text: string; isInTable: boolean }[] = [];
  let [tables, skipping, inText] = [0, 0, false];
  const add = (text: string): void => {
    const paragraph = open.at(-1);
    if (paragraph && skipping === 0) paragraph.text += text;
  };
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    if (skipped.has(name)) skipping++;
    if (name === 'w:tbl') tables++;
    if (interruptions.has(name)) add('\ufffc');
    if (name === 'w:p') open.push({ text: '', isInTable: tables > 0 });
    inText = name === 'w:t';
  });
  parser.on('text', (text) => {
    if (inText) add(text);
  });
  parser.on('closetag', ({ name }) => {
    inText = false;
    if (name === 'w:hyperlink' || name === 'w:sdt' || name === 'w:ins') add('\ufffc');
    if (skipped.has(name)) skipping--;
    if (name === 'w:tbl') tables--;
    const done = name === 'w:p' ? open.pop() : undefined;
    if (done) paragraphs.push(done);
  });
  parser.write(xml).close();
  return paragraphs;
}
