import type { ReportInput } from '#domain/official-documents/build-report.ts';
import type { OfficialDocument } from '#domain/official-documents/official-document.ts';
import { templateLines } from '#domain/official-documents/templates/template-lines.ts';
import { reportWords } from '#locales/vi/report.ts';
import { writeDocx } from '../docx/write-docx.ts';
import { writeFromTemplate } from '../docx/write-from-template.ts';
import { keysOfTemplate } from './check-template-file.ts';

type Template = { readonly bytes: Buffer } | undefined;

/** The document with what the office's template says between its blocks, or as it is without one. */
export async function placeInTemplate(
  document: OfficialDocument,
  input: ReportInput,
  template: Template,
): Promise<OfficialDocument> {
  if (!template) return document;
  const keys = await keysOfTemplate(template.bytes);
  return { ...document, templateLines: templateLines(keys, input, document, reportWords) };
}

/** The Word file of a report: in the office's own template, or in the layout of the product. */
export const writeReport = (document: OfficialDocument, template: Template): Promise<Buffer> =>
  template ? writeFromTemplate(document, template.bytes) : writeDocx(document);
