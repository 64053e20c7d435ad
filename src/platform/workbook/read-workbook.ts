import { readSheet } from 'read-excel-file/node';
import { SaxesParser } from 'saxes';
import { readZip } from '../media/inside/read-zip.ts';

/** A file that is no Excel workbook, or one made to break its reader. */
export class UnreadableWorkbook extends Error {}

/** Rows beyond these are told as too many, not read. */
const rowsRead = 20_000;

/**
 * The first sheet of an Excel file (.xlsx): cells as text, numbers, booleans, days as `YYYY-MM-DD`; formulas by the
 * value that was saved with them.
 * @throws UnreadableWorkbook
 */
export async function readWorkbook(bytes: Buffer): Promise<(string | number | boolean | null)[][]> {
  try {
    const parts = await readZip(bytes);
    // a sheet may lie under any name
    for (const part of parts.values()) if (part.includes('row')) checkSize(part.toString());
    const rows = await readSheet(bytes);
    return rows.map((row) => row.map(readCell));
  } catch (cause) {
    if (cause instanceof UnreadableWorkbook) throw cause;
    throw new UnreadableWorkbook('not an Excel workbook', { cause });
  }
}

function readCell(cell: unknown): string | number | boolean | null {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : null;
}

/**
 * The reader fills every row up to the widest one: a single cell far out would take all memory. Read as XML, because
 * there is more than one way to write an attribute, and because text cannot make this take longer than its length.
 */
function checkSize(xml: string): void {
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const [at = '', element] = [attributes.r, name.replace(/^[^:]*:/, '')];
    if (element === 'c' && /^[A-Z]{3}/i.test(at)) throw new UnreadableWorkbook('a cell beyond column ZZ');
    if (element === 'row' && Number(at) > rowsRead) throw new UnreadableWorkbook('rows beyond 20,000');
  });
  parser.write(xml).close();
}
