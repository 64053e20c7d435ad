import { readFile } from 'node:fs/promises';
import { readSheet } from 'read-excel-file/universal';
import { type CellValue, cellText } from '#domain/text/cell-text.ts';
import { parseRows, separatorOf } from '#domain/text/parse-csv.ts';

/** The first sheet of an Excel or CSV file as text, or undefined for a file that is neither. */
export async function readListFile(file: string): Promise<string[][] | undefined> {
  try {
    const bytes = await readFile(file);
    if (bytes.subarray(0, 2).toString('latin1') !== 'PK') {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      return parseRows(text, separatorOf(text));
    }
    const rows = await readSheet(new Blob([new Uint8Array(bytes)]));
    return rows.map((row) => row.map((cell) => cellText(cell as CellValue)));
  } catch {
    // whatever is wrong with it: it is none that can be read
    return undefined;
  }
}
