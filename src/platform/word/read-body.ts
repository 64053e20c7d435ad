import { SaxesParser } from 'saxes';
import type { WordField, WordText } from './word-text.ts';

/** Words that are not the document's: deleted ones, and the copy that Word keeps for old programs. */
const skipped: ReadonlySet<string> = new Set(['w:del', 'mc:Fallback', 'w:moveFrom']);

/** Collects text and counts its code points. */
class Lines {
  text = '';
  points = 0;

  add(words: string): void {
    this.text += words;
    for (const _ of words) this.points++;
  }

  /** A line end, unless a line has just begun. */
  end(sign: '\n' | '\t' | ' '): void {
    if (this.text !== '' && !/[\n\t]$/.test(this.text)) this.add(sign);
  }
}

/** Reads `word/document.xml`. Throws where it is no well-formed XML. */
export function readBody(xml: string): WordText {
  const lines = new Lines();
  const fields: WordField[] = [];
  const open: { tag: string; start: number }[] = [];
  let [cells, skipping, inText] = [0, 0, false];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (skipped.has(name)) skipping++;
    if (name === 'w:tc') cells++;
    if (name === 'w:sdt') open.push({ tag: '', start: lines.points });
    if (name === 'w:tag') {
      const field = open.at(-1);
      if (field) field.tag = attributes['w:val'] ?? '';
    }
    if (name === 'w:sdtContent') {
      const field = open.at(-1);
      if (field) field.start = lines.points;
    }
    inText = name === 'w:t' && skipping === 0;
    if ((name === 'w:tab' || name === 'w:br') && skipping === 0) lines.add(' ');
  });
  parser.on('text', (words) => {
    if (inText) lines.add(words);
  });
  parser.on('closetag', ({ name }) => {
    inText = false;
    if (skipped.has(name)) skipping--;
    if (name === 'w:p') lines.end(cells > 0 ? ' ' : '\n');
    if (name === 'w:tc') {
      cells--;
      lines.add('\t');
    }
    if (name === 'w:tr') lines.add('\n');
    if (name === 'w:sdt') {
      const field = open.pop();
      if (field && field.tag !== '') fields.push({ ...field, end: lines.points });
    }
  });
  parser.write(xml).close();
  return { text: lines.text, fields };
}
