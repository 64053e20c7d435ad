import type { ReportFigure } from '#domain/reading/read-report.ts';
import { quotationOf } from './quotation.ts';

/** A figure as it is proposed; `isOwnArea` where its area was not read but is the document's. */
export interface ProposedFigure extends ReportFigure {
  readonly isOwnArea?: true;
}

const beyond = /cả nước|toàn quốc|thế giới/i;

/**
 * A figure whose place its document does not name speaks of the document's own area, as the officer told it; one of the
 * whole country does not.
 * @param points code points of the text
 * @param area code of the document's area
 */
export function ofOwnArea(points: readonly string[], figure: ReportFigure, area: string): ProposedFigure {
  if (figure.area || beyond.test(quotationOf(points, figure).text.normalize('NFC'))) return figure;
  return { ...figure, area: { type: '', name: '', code: area }, isOwnArea: true };
}
