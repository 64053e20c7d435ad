/** Where something stands in the text of a document, in code points. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A heading or a paragraph: one line of the text. */
export interface LineBlock extends Place {
  readonly kind: 'heading' | 'paragraph';
}

/** A cell of a table: where its grid begins (from 0) and how far it reaches. */
export interface TableCell extends Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly isHeader: boolean;
}

/** A table: its rows are lines of the text, cells apart by tabs. Cells stand in the order of the text. */
export interface TableBlock extends Place {
  readonly kind: 'table';
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly TableCell[];
}

export type DocumentBlock = LineBlock | TableBlock;

/** A content control of a Word file: its tag and where its text stands. */
export interface DocumentField extends Place {
  readonly tag: string;
}

/** The words of a file, however it was written. */
export interface DocumentText {
  readonly title: string | null;
  readonly text: string;
  readonly blocks: readonly DocumentBlock[];
  readonly fields: readonly DocumentField[];
}

export type DocumentFormat = 'text' | 'word' | 'web' | 'pdf';

/** Encodings of before Unicode, recognised and converted. */
export type LegacyEncoding = 'tcvn3' | 'vni';

export interface ReadDocument extends DocumentText {
  readonly format: DocumentFormat;
  /** The text was recognised from pictures of pages: each word may be wrong. */
  readonly isScanned: boolean;
  readonly legacyEncoding: LegacyEncoding | null;
  /** SHA-256 of the bytes, hex. */
  readonly hash: string;
}

/** Why a file is not read. The sentences are in `src/locales/vi/document-failures.ts`. */
const documentFailures = [
  'empty',
  'unknown_format',
  'not_word',
  'workbook',
  'old_word',
  'other_word',
  'protected',
  'damaged',
  'too_large',
  'scanned',
] as const;
export type DocumentFailureReason = (typeof documentFailures)[number];

/** Thrown instead of half a text. */
export class DocumentFailure extends Error {
  readonly reason: DocumentFailureReason;
  constructor(reason: DocumentFailureReason, options?: ErrorOptions) {
    super(`The document is not read: ${reason}`, options);
    this.name = 'DocumentFailure';
    this.reason = reason;
  }
}
