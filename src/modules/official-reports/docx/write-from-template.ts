import { type FileChild, type IPatch, Paragraph, PatchType, patchDocument, TextRun } from 'docx';
import { v7 as uuidv7 } from 'uuid';
import { issuerInOneLine } from '#domain/official-documents/issuer-family.ts';
import { turnedLayout } from '#domain/official-documents/layout.ts';
import type { OfficialDocument } from '#domain/official-documents/official-document.ts';
import { splitSections } from './split-sections.ts';
import { writeAnnex, writeBlocks } from './write-docx.ts';
import { writeHead, writeTitle } from './write-head.ts';
import { writeInlines } from './write-inlines.ts';
import { writeSignature } from './write-signature.ts';
import { startWriting, styleOf, type Writing } from './writing.ts';

/** Every annex begins a section of its own: before it stands a paragraph that says how the section before lay. */
function writeAnnexes({ annexes }: OfficialDocument, writing: Writing, mark: string): FileChild[] {
  let lies = 'portrait';
  const children = annexes.flatMap((annex) => {
    const turned = annex.landscape ? { ...writing, layout: turnedLayout(writing.layout) } : writing;
    const end = new Paragraph(`${mark} ${lies}`);
    lies = annex.landscape ? 'landscape' : 'portrait';
    return [end, ...writeAnnex(annex, turned)];
  });
  return [...children, new Paragraph(`${mark} ${lies}`)];
}

/**
 * The document in the office's own Word file: its page, header and sentences, with the blocks of the report and its
 * numbers, as locked fields, in the places that the template names.
 * @throws when the template lacks what `checkTemplate` asks for
 */
export async function writeFromTemplate(document: OfficialDocument, template: Uint8Array): Promise<Buffer> {
  const writing = startWriting(document.layout);
  // no text that somebody writes can be taken for the mark
  const mark = uuidv7();
  const block = (children: FileChild[]): IPatch => ({ type: PatchType.DOCUMENT, children });
  const lines = [...(document.templateLines ?? [])].map(([key, inlines]): [string, IPatch] => [
    key,
    {
      type: PatchType.PARAGRAPH,
      children: inlines.flatMap((inline) =>
        'figure' in inline
          ? writeInlines([inline], styleOf(writing, 'body'), writing)
          : [new TextRun(inline.text)],
      ),
    },
  ]);
  const filled = await patchDocument({
    outputType: 'nodebuffer',
    data: template,
    trimPlaceholders: true,
    patches: {
      ...Object.fromEntries(lines),
      dau_van_ban: block([writeHead(document, writing)]),
      ten_loai: block(writeTitle(document, writing)),
      noi_dung: block(writeBlocks(document.body, writing, true)),
      chu_ky: block(writeSignature(document, writing)),
      phu_luc: block(writeAnnexes(document, writing, mark)),
    },
    properties: {
      title: `${document.kindName}: ${document.subject}`,
      creator: issuerInOneLine(document.head),
      lastModifiedBy: issuerInOneLine(document.head),
    },
  });
  return splitSections(filled, mark);
}
