import type { ComposedReport } from '../compose-report.ts';
import { writeEnglish } from '../english/write-english.ts';
import { writeSlides } from '../slides/write-slides.ts';
import { writeReportWorkbook } from '../workbook/write-report-workbook.ts';
import type { DocumentKind } from './freeze.repository.ts';

/** One of the files of a composed report. */
export async function writeDocument(composed: ComposedReport, kind: DocumentKind): Promise<Buffer> {
  const { docx, document, input } = composed;
  if (kind === 'xlsx') return writeReportWorkbook(document, input);
  if (kind === 'pptx') return writeSlides(document, input);
  return kind === 'english' ? writeEnglish(input) : docx;
}
