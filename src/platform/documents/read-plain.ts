import type { DocumentText } from './document.ts';
import { DocumentWriter } from './document-writer.ts';

/** What is pasted out of a table: two columns or more, in two rows or more. */
function tableLength(lines: readonly string[], from: number): number {
  let at = from;
  while (lines[at]?.includes('\t')) at++;
  return at - from >= 2 ? at - from : 0;
}

function writeRow(writer: DocumentWriter, line: string): void {
  writer.beginRow();
  for (const words of line.split('\t')) {
    writer.beginCell();
    writer.add(words);
    writer.endCell();
  }
  writer.endRow();
}

/** A plain text: a line is a paragraph, lines with tabs one below the other are a table. Offsets are the text's own. */
export function readPlain(text: string): DocumentText {
  const writer = new DocumentWriter();
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; ) {
    const rows = tableLength(lines, at);
    if (rows > 0) {
      writer.beginTable();
      for (const line of lines.slice(at, at + rows)) writeRow(writer, line);
      writer.endTable();
      at += rows;
      continue;
    }
    const line = lines[at++] ?? '';
    writer.add(line);
    if (line === '') writer.skipLine();
    else writer.endLine();
  }
  const first = lines.find((line) => line.trim() !== '');
  return { title: first?.trim() ?? null, text, blocks: writer.blocks, fields: [] };
}
