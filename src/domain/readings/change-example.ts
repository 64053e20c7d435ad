import type { ReportFigure } from '#domain/reading/read-report.ts';
import { addedRule } from './mark-figure.ts';
import { type Quotation, quotationOf } from './quotation.ts';
import { type Said, saidOf } from './said.ts';

type Quoted = Pick<ReportFigure, 'start' | 'end' | 'text' | 'counted' | 'kind' | 'direction'> & {
  readonly [part in 'unit' | 'denominator' | 'low' | 'high' | 'status']: ReportFigure[part] | undefined;
};

/** What a person changed, for whoever works on the lexicon: the sentence of the document and nothing of the person. */
export interface ChangeExample {
  readonly sentence: string;
  /** The figure in the sentence by the annotation guide: code points, its words, and what nobody changes. */
  readonly figure: Quoted;
  readonly rule: string;
  /** Null: the reader left it out, and a person marked it. */
  readonly proposed: Said | null;
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
  const { text, counted, kind, direction, unit, denominator, low, high, status, rule } = proposal;
  const figure = { start, end, text, counted, kind, direction, unit, denominator, low, high, status };
  return { sentence, figure, rule, proposed: rule === addedRule ? null : saidOf(proposal), corrected };
}
