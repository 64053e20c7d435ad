import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { type MatchedSheet, matchHeader } from '#domain/registers/sheet/match-header.ts';
import { readRow, type SaidRow, textOf } from '#domain/registers/sheet/read-row.ts';
import { type SheetColumn, sheetColumns } from '#domain/registers/sheet/sheet-columns.ts';
import { recordSheets as words } from '#locales/vi/officers/record-sheets.ts';
import { Failure } from '#platform/failure.ts';
import { type SentSheet, sentCells } from './sent-cells.ts';

export interface ReadSheet {
  readonly columns: readonly SheetColumn[];
  readonly matched: MatchedSheet<SheetColumn>;
  readonly rows: readonly SaidRow[];
}

/** The rows of an Excel file or of a pasted table, in the words of a kind. @throws Failure invalid (`file`) */
export async function readRecordSheet(kind: RegisterKind, sent: SentSheet): Promise<ReadSheet> {
  const cells = await sentCells(sent);
  const columns = sheetColumns(kind, words.columns);
  const matched = matchHeader(columns, cells);
  const rows = cells
    .map((row, at) => ({ row, at: at + 1 }))
    .slice(matched.begin)
    .filter(({ row }) => row.some((cell) => textOf(cell) !== ''));
  if (rows.length === 0) throw new Failure('invalid', { file: 'sheetEmpty' });
  return { columns, matched, rows: rows.map(({ row, at }) => readRow(matched.places, row, at)) };
}
