import { SaxesParser } from 'saxes';

/** What stands for a footnote or an endnote in the body: ids of the two are counted apart. */
export const noteReferences: Readonly<Record<string, 'footnote' | 'endnote'>> = {
  'w:footnoteReference': 'footnote',
  'w:endnoteReference': 'endnote',
};

/** Words of the notes by kind and id: `footnote 2`. */
export type WordNotes = ReadonlyMap<string, string>;

const deleted: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);

/** Reads `word/footnotes.xml` and `word/endnotes.xml`; the lines that Word draws above them have no words. Throws on broken XML. */
export function readNotes(parts: readonly string[]): WordNotes {
  const notes = new Map<string, string>();
  for (const xml of parts) {
    let [note, words, skipping, inText] = ['', '', 0, false];
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) => {
      if (deleted.has(name)) skipping++;
      if (name === 'w:footnote' || name === 'w:endnote')
        [note, words] = [`${name.slice(2)} ${attributes['w:id']}`, ''];
      if (name === 'w:p' || name === 'w:tab' || name === 'w:br') words += ' ';
      if (name === 'w:noBreakHyphen' && skipping === 0) words += '-';
      inText = name === 'w:t' && skipping === 0;
    });
    parser.on('text', (text) => {
      if (inText) words += text;
    });
    parser.on('closetag', ({ name }) => {
      inText = false;
      if (deleted.has(name)) skipping--;
      if (name === 'w:footnote' || name === 'w:endnote') notes.set(note, words.replace(/\s+/g, ' ').trim());
    });
    parser.write(xml).close();
  }
  return notes;
}
