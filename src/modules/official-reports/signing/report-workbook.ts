import { buffer } from 'node:stream/consumers';
import type { FigureBook } from '#domain/official-documents/report-figure.ts';
import { fill } from '#locales/locale.ts';
import { reportSheetWords as words } from '#locales/vi/report-sheet.ts';
import type { Cell } from '#platform/workbook/workbook.ts';
import { writeWorkbook } from '#platform/workbook/write-workbook.ts';

/** Numbers that a spreadsheet can hold exactly stay numbers. */
const numberOf = (value: string | null | undefined): Cell =>
  value === null || value === undefined ? null : Number(value);

async function* rowsOf(figures: FigureBook): AsyncGenerator<readonly Cell[]> {
  for (const { indicator, name, unit, kind, value, parts, previous, state } of figures.values()) {
    if (kind === 'context') continue;
    yield [
      indicator,
      name,
      unit,
      numberOf(value),
      numberOf(parts?.numerator),
      numberOf(parts?.denominator),
      numberOf(previous?.value),
      words.states[state] ?? state,
    ];
  }
}

/** The figures of a report as an Excel file: those of the Word file, one row each. */
export function writeReportWorkbook(
  figures: FigureBook,
  { area, period, sample }: { area: string; period: string; sample: boolean },
): Promise<Buffer> {
  return buffer(
    writeWorkbook({
      fileName: fill(words.fileName, { area, period }),
      sheet: words.sheet,
      ...(sample && { banner: words.sample }),
      columns: words.columns.map(([title, width]) => ({ title, width })),
      rows: rowsOf(figures),
    }),
  );
}
