import { Document, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Layout } from '#domain/official-documents/layout.ts';
import { placeholders } from '#domain/official-documents/templates/placeholders.ts';
import { writePageOf } from '../docx/write-page.ts';
import { paragraphOptions, writeParagraph } from '../docx/write-paragraph.ts';
import { halfPoints, startWriting, styleOf } from '../docx/writing.ts';

/**
 * The template that comes with the product, as a Word file for the office to change: the decree's page and header,
 * and one paragraph for each block of the report.
 */
export function writeShippedTemplate(layout: Layout): Promise<Buffer> {
  const writing = startWriting(layout);
  const style = styleOf(writing, 'page-number');
  const mark = (): Paragraph => writeParagraph('sample-mark', [{ text: '{{du_lieu_mau}}' }], writing);
  const number = new Paragraph({
    ...paragraphOptions(style),
    children: [
      new TextRun({ children: [PageNumber.CURRENT], font: layout.font, size: halfPoints(style.sizePt) }),
    ],
  });
  const blocks = placeholders.filter(({ kind }) => kind === 'block');
  return Packer.toBuffer(
    new Document({
      styles: {
        default: {
          document: {
            run: {
              font: layout.font,
              size: halfPoints(layout.blocks.body.sizePt),
              language: { value: 'vi-VN', eastAsia: 'vi-VN' },
            },
          },
        },
      },
      sections: [
        {
          properties: writePageOf(writing),
          headers: {
            default: new Header({ children: [mark(), number] }),
            first: new Header({ children: [mark()] }),
          },
          children: blocks.map(({ key }) => writeParagraph('body', [{ text: `{{${key}}}` }], writing)),
        },
      ],
    }),
  );
}
