import type { IssuerHead, Recipients, SigningBlock } from './issuer-family.ts';
import type { Alignment, BlockName, Layout } from './layout.ts';
import type { Inline } from './locked-figure.ts';

export type Cell = { inlines: Inline[]; align?: Alignment; bold?: boolean; italic?: boolean; span?: number };

export type TableBlock = {
  kind: 'table';
  /** Relative widths; they are scaled to the width of the text. */
  widths: number[];
  /** One or two rows, repeated on every page. A null cell continues the cell above it. */
  head: (Cell | null)[][];
  rows: Cell[][];
  /** Stays on one page: for small tables. */
  keepTogether?: boolean;
  /** Its first row is the total of the others, and of what none of them holds: a spreadsheet adds it up. */
  addsUp?: boolean;
};

export type ParagraphBlock = { kind: 'paragraph'; block: BlockName; inlines: Inline[] };

export type Block = ParagraphBlock | TableBlock;

export type Annex = {
  label: string;
  title: string;
  reference: string;
  blocks: Block[];
  /** For tables too wide for a page upright. */
  landscape?: boolean;
};

/** Who signs a form with their own hand: a title, and a small line under it. */
export type SigningHand = { title: string; note: string };

/** A whole official document, before any file format: what is printed, in order. */
export type OfficialDocument = {
  /** `Mẫu số 01 …`: printed on top of a form of the law. */
  formLabel?: string;
  /** A letter has no name of kind; it says under its number what it is about, and to whom it goes. */
  letter?: { about: string; to: string };
  /** A form that two people sign side by side, instead of the office with its recipients. */
  hands?: readonly [SigningHand, SigningHand];
  layout: Layout;
  head: IssuerHead;
  kindName: string;
  subject: string;
  body: Block[];
  signing: SigningBlock;
  recipients: Recipients;
  annexes: Annex[];
  /** What the office's own template says between the blocks; absent for the product's layout. */
  templateLines?: ReadonlyMap<string, readonly Inline[]>;
  /** Printed on top of every page when the deployment holds sample data. */
  sampleMark: string | null;
};

/** A paragraph of plain words. */
export function paragraph(block: BlockName, text: string): ParagraphBlock {
  return { kind: 'paragraph', block, inlines: [{ text }] };
}

/** Every line of inlines in the document, in reading order. */
export function allInlines(document: OfficialDocument): Inline[] {
  const blocks = [...document.body, ...document.annexes.flatMap((annex) => annex.blocks)];
  const lines = [...(document.templateLines?.values() ?? [])].flat();
  return [
    ...lines,
    ...blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? block.inlines
        : [...block.head, ...block.rows].flat().flatMap((cell) => cell?.inlines ?? []),
    ),
  ];
}
