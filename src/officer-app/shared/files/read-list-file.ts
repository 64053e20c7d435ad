import { cellText } from '#domain/text/cell-text.ts';
import { parseRows, separatorOf } from '#domain/text/parse-csv.ts';

/** Larger workbooks are unpacked by a worker of the library, which the page's policy does not let in. */
const largestWorkbook = 300_000;

/**
 * The first sheet of an Excel or CSV file as text. Read here and not by the server: a file that is made to harm reaches
 * the browser of whoever opens it, and no further.
 * @throws RangeError for what is neither
 */
export async function readListFile(file: File): Promise<string[][]> {
  const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isZip = head[0] === 0x50 && head[1] === 0x4b;
  if (!isZip) {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return parseRows(text, separatorOf(text));
  }
  if (file.size > largestWorkbook) throw new RangeError('importLarge');
  const { readSheet } = await import('read-excel-file/universal');
  const rows = await readSheet(file);
  return rows.map((row) => row.map((cell) => cellText(cell as Parameters<typeof cellText>[0])));
}
