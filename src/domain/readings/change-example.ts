import type { ReportFigure } from '#domain/reading/read-report.ts';
import { type Quotation, quotationOf } from './quotation.ts';
import { type Said, saidOf } from './said.ts';

/** What a person changed, for whoever works on the lexicon: the sentence of the document and nothing of the person. */
export interface ChangeExample {
  readonly sentence: string;
  /** The figure in the sentence: code points, and its words. */
  readonly figure: { readonly start: number; readonly end: number; readonly text: string };
  readonly rule: string;
  readonly proposed: Said;
  /** Null: it was no figure at all, or none to be taken. */
  readonly corrected: Said | null;
}

/** An example out of a document's text by code points. */
export function changeExample(
  points: readonly string[],
  proposal: ReportFigure,
  corrected: Said | null,
): ChangeExample {
  const { text: sentence, start, end }: Quotation = quotationOf(points, proposal);
  const figure = { start, end, text: proposal.text };
  return { sentence, figure, rule: proposal.rule, proposed: saidOf(proposal), corrected };
}
