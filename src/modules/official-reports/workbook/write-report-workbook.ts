import { buffer } from 'node:stream/consumers';
import type { ReportInput } from '#domain/official-documents/build-report.ts';
import type { OfficialDocument } from '#domain/official-documents/official-document.ts';
import { fill } from '#locales/locale.ts';
import { reportSheetWords as words } from '#locales/vi/report-sheet.ts';
import { writeWorkbook } from '#platform/workbook/write-workbook.ts';
import { annexSheet } from './annex-sheet.ts';
import { sourceSheet } from './source-sheet.ts';

/**
 * The annexes of a report as an Excel file: a sheet each, the numbers of the Word file, differences, shares and totals
 * as live formulas, and a sheet that says what the numbers mean.
 */
export function writeReportWorkbook(document: OfficialDocument, input: ReportInput): Promise<Buffer> {
  const { area, period, sample } = input;
  const banner = sample ? words.sample : undefined;
  const [first, ...more] = document.annexes.map((annex) => annexSheet(annex, banner));
  if (!first) throw new Error('A report has at least its figures as an annex');
  return buffer(
    writeWorkbook({
      ...first,
      fileName: fill(words.fileName, { area: area.code, period: period.code }),
      more: [...more, sourceSheet(input, banner)],
    }),
  );
}
