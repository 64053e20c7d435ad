import { SaxesParser } from 'saxes';
import type { DocumentField, DocumentText } from '../document.ts';
import { DocumentWriter } from '../document-writer.ts';
import { noteReferences, type WordNotes } from './read-notes.ts';

/** Words that are not the document's: deleted ones, and the copy that Word keeps for old programs. */
const skipped: ReadonlySet<string> = new Set(['w:del', 'mc:Fallback', 'w:moveFrom']);

/** Names of styles of headings, as Word and LibreOffice give them. */
const heading = /^(heading|title|subtitle|tiêu ?đề|u?mc)\b|^heading\d/i;

/** What has been said of a cell before its words begin. */
interface CellProperties {
  columns: number;
  goesOn: boolean;
  isBegun: boolean;
}

/**
 * Reads `word/document.xml`. A note stands below the paragraph or table that it belongs to. Throws where it is no
 * well-formed XML.
 */
export function readBody(xml: string, notes: WordNotes = new Map()): DocumentText {
  const writer = new DocumentWriter();
  const fields: DocumentField[] = [];
  const open: { tag: string; start: number }[] = [];
  let [skipping, inText, isHeading, isHeaderRow] = [0, false, false, false];
  let title: string | null = null;
  let line = '';
  let cell: CellProperties | null = null;
  /** A cell tells its shape after its tag: it begins with its first paragraph or its end. */
  const begin = () => {
    if (cell && !cell.isBegun) writer.beginCell({ ...cell, isHeader: isHeaderRow });
    if (cell) cell.isBegun = true;
  };
  let owed: string[] = [];
  const writeNotes = () => {
    if (writer.isInTable) return;
    for (const words of owed) {
      writer.add(words);
      writer.endLine();
    }
    owed = [];
  };
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  const opened: Record<string, (attributes: Record<string, string>) => void> = {
    'w:tbl': () => {
      begin();
      writer.beginTable();
    },
    'w:tr': () => {
      isHeaderRow = false;
      writer.beginRow();
    },
    'w:tblHeader': () => {
      isHeaderRow = true;
    },
    'w:tc': () => {
      cell = { columns: 1, goesOn: false, isBegun: false };
    },
    'w:gridSpan': ({ 'w:val': columns }) => {
      if (cell) cell.columns = Math.min(Math.max(Number(columns) || 1, 1), 200);
    },
    'w:vMerge': ({ 'w:val': kind }) => {
      if (cell) cell.goesOn = kind !== 'restart';
    },
    'w:p': () => {
      begin();
      isHeading = false;
      line = '';
    },
    'w:pStyle': ({ 'w:val': style = '' }) => {
      isHeading = heading.test(style);
    },
    'w:sdt': () => open.push({ tag: '', start: writer.here() }),
    'w:tag': ({ 'w:val': tag = '' }) => {
      const field = open.at(-1);
      if (field) field.tag = tag;
    },
    'w:sdtContent': () => {
      const field = open.at(-1);
      if (field) field.start = writer.here();
    },
    'w:tab': () => writer.add(' '),
    'w:br': () => writer.add(' '),
    'w:cr': () => writer.add(' '),
    // `10‑15`, `BC‑BCĐ` of those who want no line to end there
    'w:noBreakHyphen': () => writer.add('-'),
  };
  const closed: Record<string, () => void> = {
    'w:p': () => {
      if (isHeading) title ??= line.trim() || null;
      writer.endLine(isHeading ? 'heading' : 'paragraph');
      writeNotes();
    },
    'w:tc': () => {
      begin();
      writer.endCell();
      cell = null;
    },
    'w:tr': () => writer.endRow(),
    'w:tbl': () => {
      writer.endTable();
      writeNotes();
    },
    'w:sdt': () => {
      const field = open.pop();
      if (field && field.tag !== '') fields.push({ ...field, end: writer.here() });
    },
  };
  parser.on('opentag', ({ name, attributes }) => {
    if (skipped.has(name)) skipping++;
    inText = name === 'w:t' && skipping === 0;
    if (skipping > 0) return;
    opened[name]?.(attributes);
    const note = noteReferences[name] && notes.get(`${noteReferences[name]} ${attributes['w:id']}`);
    if (note) owed.push(note);
  });
  parser.on('text', (words) => {
    if (!inText) return;
    writer.add(words);
    line += words;
  });
  parser.on('closetag', ({ name }) => {
    inText = false;
    if (skipping === 0) closed[name]?.();
    if (skipped.has(name)) skipping--;
  });
  parser.write(xml).close();
  return { title, text: writer.text, blocks: writer.blocks, fields };
}
