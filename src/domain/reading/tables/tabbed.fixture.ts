import { type ReportFigure, readReport } from '../read-report.ts';
import type { ReadableTable } from './table-grid.ts';

/** A text whose lines with tabs are one table, and where its cells stand. */
function textWithTable(text: string): { text: string; tables: ReadableTable[] } {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => line.includes('\t'));
  const rows = lines.filter((line) => line.includes('\t'));
  const lengthOf = (words: string): number => [...words].length;
  let at = lengthOf(lines.slice(0, from).join('\n')) + 1;
  const start = at;
  const cells = rows.flatMap((line, row) =>
    line.split('\t').map((words, column) => {
      const cell = {
        start: at,
        end: at + lengthOf(words),
        row,
        column,
        rows: 1,
        columns: 1,
        isHeader: false,
      };
      at = cell.end + 1;
      return cell;
    }),
  );
  const columns = Math.max(...cells.map(({ column }) => column)) + 1;
  return { text, tables: [{ start, end: at, rows: rows.length, columns, cells }] };
}

/** Reads a text in which the lines with tabs are a table, as a document's would be. */
export const readTabbed = (text: string): ReportFigure[] => {
  const { text: whole, tables } = textWithTable(text);
  return readReport(whole, { tables });
};
