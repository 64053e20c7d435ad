import { Header, type ISectionOptions, PageNumber, Paragraph, TextRun } from 'docx';
import type { OfficialDocument } from '#domain/official-documents/official-document.ts';
import { paragraphOptions, writeParagraph } from './write-paragraph.ts';
import { halfPoints, styleOf, twipsDown, twipsNear, twipsUp, type Writing } from './writing.ts';

function pageNumber(writing: Writing): Paragraph {
  const style = styleOf(writing, 'page-number');
  const run = new TextRun({
    children: [PageNumber.CURRENT],
    font: writing.layout.font,
    size: halfPoints(style.sizePt),
  });
  return new Paragraph({ ...paragraphOptions(style), children: [run] });
}

/** Width and height as they lie; docx turns what it is told to be landscape, so it gets them upright. */
function pageSize({ layout: { page } }: Writing) {
  const [short, long] = [page.widthMm, page.heightMm].sort((a, b) => a - b).map(twipsNear);
  const orientation = page.widthMm > page.heightMm ? ('landscape' as const) : ('portrait' as const);
  return { width: short ?? 0, height: long ?? 0, orientation };
}

/** Size, margins and numbering of a section: numbers begin at 1 in each, and are hidden on its first page. */
export function writePageOf(writing: Writing): NonNullable<ISectionOptions['properties']> {
  const { page } = writing.layout;
  return {
    type: 'nextPage',
    titlePage: true,
    page: {
      size: pageSize(writing),
      margin: {
        top: twipsUp(page.topMm),
        bottom: twipsUp(page.bottomMm),
        left: twipsUp(page.leftMm),
        right: twipsDown(page.rightMm),
        header: twipsUp(page.headerMm),
        footer: twipsUp(page.headerMm),
        gutter: 0,
      },
      pageNumbers: { start: 1, formatType: 'decimal' },
    },
  };
}

/**
 * Page and header of a section. Numbers begin at 1 in each section (the decree numbers every annex
 * on its own) and are hidden on the first page; the mark of sample data stands on every page.
 */
export function writePage(
  { sampleMark }: OfficialDocument,
  writing: Writing,
): Omit<ISectionOptions, 'children'> {
  const mark = (): Paragraph[] =>
    sampleMark ? [writeParagraph('sample-mark', [{ text: sampleMark }], writing)] : [];
  return {
    properties: writePageOf(writing),
    headers: {
      default: new Header({ children: [...mark(), pageNumber(writing)] }),
      first: new Header({ children: sampleMark ? mark() : [new Paragraph({})] }),
    },
  };
}
