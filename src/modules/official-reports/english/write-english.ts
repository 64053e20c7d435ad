import { Document, Header, Packer } from 'docx';
import type { ReportInput } from '#domain/official-documents/build-report.ts';
import { buildEnglishSummary } from '#domain/official-documents/english/english-summary.ts';
import { getLayout } from '#domain/official-documents/issuer-families.ts';
import { englishWords as words } from '#locales/en/report-summary.ts';
import { writeBlocks } from '../docx/write-docx.ts';
import { writePageOf } from '../docx/write-page.ts';
import { writeParagraph } from '../docx/write-paragraph.ts';
import { halfPoints, startWriting } from '../docx/writing.ts';

/** The English summary of a report as a Word file of about a page. */
export function writeEnglish(input: ReportInput): Promise<Buffer> {
  const layout = getLayout(input.family.layout);
  const writing = startWriting(layout);
  const mark = () => [writeParagraph('sample-mark', [{ text: words.sampleMark }], writing)];
  const size = halfPoints(layout.blocks.body.sizePt);
  const run = { font: layout.font, size, language: { value: 'en-GB', eastAsia: 'en-GB' } };
  return Packer.toBuffer(
    new Document({
      title: words.title,
      styles: { default: { document: { run } } },
      sections: [
        {
          properties: writePageOf(writing),
          ...(input.sample && {
            headers: { default: new Header({ children: mark() }), first: new Header({ children: mark() }) },
          }),
          children: writeBlocks(buildEnglishSummary(input, words), writing, false),
        },
      ],
    }),
  );
}
