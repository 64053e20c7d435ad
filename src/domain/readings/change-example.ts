import type { ReportFigure } from '#domain/reading/read-report.ts';
import { addedRule } from './mark-figure.ts';
import { quotationOf, type Span } from './quotation.ts';
import { type Said, saidOf } from './said.ts';

type Quoted = Pick<ReportFigure, 'start' | 'end' | 'text' | 'counted' | 'kind' | 'direction'> & {
  readonly [part in 'unit' | 'denominator' | 'low' | 'high' | 'status']: ReportFigure[part] | undefined;
};

/** What a figure says; `area` only where the person changed it, for else it would tell whose document it is. */
type SaidInExample = Omit<Said, 'area'> & { readonly area?: Said['area'] };

/** What a person changed, for whoever works on the lexicon: the sentence of the document and nothing of the person. */
export interface ChangeExample {
  /** The sentence or row before, with the blank or line end after it; empty where none is. */
  readonly before: string;
  readonly sentence: string;
  /** The figure in the sentence by the annotation guide: code points, its words, and what nobody changes. */
  readonly figure: Quoted;
  readonly rule: string;
  /** Null: the reader left it out, and a person marked it. */
  readonly proposed: SaidInExample | null;
  /** Null: it was no figure at all, or none to be taken. */
  readonly corrected: SaidInExample | null;
}

/** An example out of a document's text by code points. */
export function changeExample(
  points: readonly string[],
  proposal: ReportFigure,
  corrected: Said | null,
): ChangeExample {
  const { text: sentence, start, end } = quotationOf(points, proposal);
  const { text, counted, kind, direction, unit, denominator, low, high, status, rule } = proposal;
  const figure = { start, end, text, counted, kind, direction, unit, denominator, low, high, status };
  const proposed = rule === addedRule ? null : saidOf(proposal);
  const isMoved = proposed !== null && corrected !== null && proposed.area !== corrected.area;
  const told = (said: Said | null) => (said === null || isMoved ? said : withoutArea(said));
  return {
    before: before(points, proposal.start - start),
    ...{ sentence, figure, rule, proposed: told(proposed), corrected: told(corrected) },
  };
}

const withoutArea = ({ area: _, ...said }: Said): SaidInExample => said;

/** What rules of the sentence before and of the topic go by. */
function before(points: readonly string[], sentence: number): string {
  let last = sentence - 1;
  while (last >= 0 && /\s/.test(points[last] ?? '')) last--;
  if (last < 0) return '';
  const place: Span = { start: last, end: last + 1 };
  return points.slice(last - quotationOf(points, place).start, sentence).join('');
}
