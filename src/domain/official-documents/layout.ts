/**
 * The shape of a page and of its blocks, as data: Nghị định 30/2020/NĐ-CP, Phụ lục I, for the
 * decree's families, other rules for others. Millimetres and points, never measured in code.
 */
export const blockNames = [
  'national-name',
  'national-motto',
  'superior',
  'issuer',
  'number',
  'place-and-date',
  'kind',
  'subject',
  'body',
  'section',
  'subsection',
  'placeholder',
  'signing-title',
  'signer-name',
  'recipients-label',
  'recipients-list',
  'annex-label',
  'annex-title',
  'annex-reference',
  'annex-note',
  'table-head',
  'table-cell',
  'page-number',
  'sample-mark',
] as const;
export type BlockName = (typeof blockNames)[number];

export type Alignment = 'left' | 'right' | 'center' | 'justified';

export type BlockStyle = {
  sizePt: number;
  align: Alignment;
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  capitals?: boolean | undefined;
  firstLineMm?: number | undefined;
  beforePt?: number | undefined;
  afterPt?: number | undefined;
  /** Multiple of a single line; single when absent. */
  line?: number | undefined;
  colour?: string | undefined;
  /** Level in the reader's list of headings, from 0; absent for what is no heading. */
  outlineLevel?: number | undefined;
  /** Stays on the page of the next paragraph. */
  keepNext?: boolean | undefined;
};

/** A drawn solid line under a block, as a share of the width of the block's text. */
export type DrawnLines = { motto: number; issuer: number; subject: number };

export type Layout = {
  code: string;
  basis: string;
  font: string;
  page: {
    widthMm: number;
    heightMm: number;
    topMm: number;
    bottomMm: number;
    leftMm: number;
    rightMm: number;
    headerMm: number;
    /** Width of the left column of the document's head: superior, issuer, number. */
    headLeftMm: number;
  };
  blocks: Record<BlockName, BlockStyle>;
  drawnLines: DrawnLines;
  /** Printed after the last sentence: `./.`, or nothing for a family that does not use it. */
  endMark: string;
};

/** Width in millimetres between the margins. */
export function textWidthMm({ page }: Layout): number {
  return page.widthMm - page.leftMm - page.rightMm;
}

/** The same layout on its side: the margins stay where the reader sees them. */
export function turnedLayout(layout: Layout): Layout {
  const { page } = layout;
  return { ...layout, page: { ...page, widthMm: page.heightMm, heightMm: page.widthMm } };
}
