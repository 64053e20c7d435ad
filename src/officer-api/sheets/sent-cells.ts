import type { SheetValue } from '#domain/registers/sheet/match-header.ts';
import { parsePasted } from '#domain/text/parse-pasted.ts';
import { Failure } from '#platform/failure.ts';
import { readWorkbook, UnreadableWorkbook } from '#platform/workbook/read-workbook.ts';

/** A table as it was sent: an Excel file in base64, or pasted. */
export interface SentSheet {
  readonly file?: string | undefined;
  readonly pasted?: string | undefined;
}

/** The cells of an Excel file or of a pasted table. @throws Failure invalid (`file`) */
export async function sentCells({ file, pasted }: SentSheet): Promise<SheetValue[][]> {
  if (pasted) return parsePasted(pasted);
  try {
    return await readWorkbook(Buffer.from(file ?? '', 'base64'));
  } catch (cause) {
    if (cause instanceof UnreadableWorkbook)
      throw new Failure('invalid', { file: 'sheetUnreadable' }, { cause });
    throw cause;
  }
}
