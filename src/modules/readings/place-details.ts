import { hash } from 'node:crypto';
import { quotationOf, type Span } from '#domain/readings/quotation.ts';
import { commitmentTo } from '#domain/sealing/receipt.ts';
import type { Reading } from './reading.repository.ts';

/** What an event says of a figure's place: its number, code points, the document's hash, a commitment to the quotation. */
export function placeDetails(
  { hash: document }: Pick<Reading, 'hash'>,
  text: string,
  { figureNo, figure, salt }: { readonly figureNo: number; readonly figure: Span; readonly salt: Buffer },
) {
  const quotation = quotationOf(Array.from(text), figure).text;
  return {
    ...{ figure: figureNo, start: figure.start, end: figure.end },
    document: document.toString('hex'),
    quotation: commitmentTo(salt, hash('sha256', quotation, 'buffer')).toString('base64'),
  };
}
