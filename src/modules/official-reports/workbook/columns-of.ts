import { plainText } from '#domain/official-documents/locked-figure.ts';
import type { Cell, TableBlock } from '#domain/official-documents/official-document.ts';
import { reportSheetWords as words } from '#locales/vi/report-sheet.ts';
import type { Column } from '#platform/workbook/workbook.ts';

const textOf = (cell: Cell | null | undefined): string => (cell ? plainText(cell.inlines) : '');

/** What stands over each column in one row of the head; a cell that spans two names both. */
function over(row: readonly (Cell | null)[]): (Cell | null)[] {
  return row.flatMap((cell) => Array.from({ length: cell?.span ?? 1 }, () => cell));
}

/** The columns of a table with the words over them; both rows of a head of two in one, and two for both sides of a ratio. */
export function columnsOf({ head, widths }: TableBlock, wide: ReadonlySet<number>): Column[] {
  const [upper = [], lower = []] = head.map(over);
  return widths.flatMap((width, at): Column[] => {
    const title = [textOf(upper[at]), textOf(lower[at])].filter((text) => text !== '').join(': ');
    const column: Column = { title, width: Math.max(9, Math.round(width * 0.9)), format: 'integer' };
    if (!wide.has(at)) return [column];
    return [
      { ...column, title: `${title}: ${words.numerator}` },
      { ...column, title: words.denominator },
    ];
  });
}
