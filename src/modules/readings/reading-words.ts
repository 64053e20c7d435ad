import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { ProposedFigure } from '#domain/readings/of-own-area.ts';
import type { DocumentBlock, DocumentFormat } from '#platform/documents/document.ts';

/** What rests sealed of a document beside its bytes: its words, and what the reader proposed on that day. */
export interface ReadingWords {
  readonly text: string;
  readonly blocks: readonly DocumentBlock[];
  /**
   * The place in the list is the figure's number: those of the reader in the order of the text, then those that people
   * added, in the order in which they did.
   */
  readonly figures: readonly ProposedFigure[];
}

/** A document as the reader hands it over. */
export interface ReadText extends ReadingWords {
  readonly format: DocumentFormat;
  readonly isScanned: boolean;
  readonly documentOn: PlainDate | null;
}
