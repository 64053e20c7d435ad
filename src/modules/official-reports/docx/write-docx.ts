import { Document, type FileChild, Packer } from 'docx';
import { issuerInOneLine } from '#domain/official-documents/issuer-family.ts';
import { turnedLayout } from '#domain/official-documents/layout.ts';
import type { Annex, Block, OfficialDocument } from '#domain/official-documents/official-document.ts';
import { writeAddressee, writeFormLabel, writeHands } from './write-form.ts';
import { writeHead, writeTitle } from './write-head.ts';
import { writePage } from './write-page.ts';
import { writeParagraph } from './write-paragraph.ts';
import { writeSignature } from './write-signature.ts';
import { writeTable } from './write-table.ts';
import { halfPoints, startWriting, type Writing } from './writing.ts';

/** Paragraphs and tables in order; what leads into a table, or into what follows the last, stays with it. */
export function writeBlocks(blocks: readonly Block[], writing: Writing, lastKeepsNext: boolean): FileChild[] {
  return blocks.map((block, index) => {
    if (block.kind === 'table') return writeTable(block, writing);
    const beforeTable = blocks[index + 1]?.kind === 'table';
    const keepNext = beforeTable || (lastKeepsNext && index === blocks.length - 1);
    const over = { ...(keepNext ? { keepNext } : {}), ...(beforeTable ? { afterPt: 6 } : {}) };
    return writeParagraph(block.block, block.inlines, writing, over);
  });
}

/** An annex: its label, title and reference, then its content. */
export function writeAnnex(annex: Annex, writing: Writing): FileChild[] {
  return [
    writeParagraph('annex-label', [{ text: annex.label }], writing),
    writeParagraph('annex-title', [{ text: annex.title }], writing),
    writeParagraph('annex-reference', [{ text: annex.reference }], writing),
    ...writeBlocks(annex.blocks, writing, false),
  ];
}

/** The document as a Word file: every number in a locked field, every measure from the layout. */
export async function writeDocx(document: OfficialDocument): Promise<Buffer> {
  const writing = startWriting(document.layout);
  const { font, blocks } = document.layout;
  const file = new Document({
    title: `${document.kindName}: ${document.subject}`,
    creator: issuerInOneLine(document.head),
    lastModifiedBy: issuerInOneLine(document.head),
    styles: {
      default: {
        document: {
          run: {
            font,
            size: halfPoints(blocks.body.sizePt),
            language: { value: 'vi-VN', eastAsia: 'vi-VN' },
          },
        },
      },
    },
    sections: [
      {
        ...writePage(document, writing),
        children: [
          ...writeFormLabel(document, writing),
          writeHead(document, writing),
          ...(document.letter ? writeAddressee(document.letter, writing) : writeTitle(document, writing)),
          ...writeBlocks(document.body, writing, true),
          ...(document.hands ? writeHands(document.hands, writing) : writeSignature(document, writing)),
        ],
      },
      ...document.annexes.map((annex) => {
        const turned = annex.landscape ? { ...writing, layout: turnedLayout(writing.layout) } : writing;
        return { ...writePage(document, turned), children: writeAnnex(annex, turned) };
      }),
    ],
  });
  return Packer.toBuffer(file);
}
