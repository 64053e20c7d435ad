import { readSheet } from 'read-excel-file/node';
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
    for (const [name, part] of parts)
      if (name.startsWith('xl/worksheets/')) checkSize(part.toString('latin1'));
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

/** The reader fills every row up to the widest one: a single cell far out would take all memory. */
function checkSize(xml: string): void {
  if (/\br="[A-Z]{3,}\d/.test(xml)) throw new UnreadableWorkbook('a cell beyond column ZZ');
  for (const [, row] of xml.matchAll(/<row\b[^>]*\br="(\d+)"/g)) {
    if (Number(row) > rowsRead) throw new UnreadableWorkbook('rows beyond 20,000');
  }
}
