import { parsePeriod } from '#domain/calendar/period.ts';
import { findIndicator } from '#domain/indicators/dictionary.ts';
import { boundsOf } from '#domain/numbers/rounding.ts';
import type { StatedFigure } from '#domain/reconciliation/published-figure.ts';
import { countedBy, type Said } from './said.ts';

const lower = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

/** A value of the document in the unit of its indicator: decimal text. Products of decimals are rounded to six places. */
export function inUnitOfIndicator(said: Said): string | null {
  const { factor } = countedBy(said);
  return said.value === null ? null : String(Number((Number(said.value) * factor).toFixed(6)));
}

/**
 * A figure of a document as the rules of reconciliation read it; null where it says nothing that can be held against
 * another.
 * @param range ends in the unit of the document, of a figure that is one ("10–70")
 * @param id also names the document: figures of one document are set against each other like those of two
 */
export function statedFigure(
  said: Said,
  {
    range,
    ...print
  }: Pick<StatedFigure, 'id' | 'source' | 'printed'> & {
    readonly range: { readonly low: number | null; readonly high: number | null } | null;
    readonly quotation?: string;
  },
): StatedFigure | null {
  const { indicator, factor } = countedBy(said);
  if (indicator === null || said.area === null || said.period === null) return null;
  const value = inUnitOfIndicator(said);
  if (value === null && !range) return null;
  const scaled = (end: number | null): number | null => (end === null ? null : end * factor);
  const { low, high } =
    said.value === null
      ? { low: scaled(range?.low ?? null), high: scaled(range?.high ?? null) }
      : boundsOf(said.qualifier, Number(said.value), factor);
  return {
    ...print,
    indicator,
    counted: lower(findIndicator(indicator)?.nameVi ?? indicator),
    ...{ area: said.area, areaOn: parsePeriod(said.period).to, period: said.period },
    ...{ value: value === null ? null : Number(value), low, high },
    rounding: said.value === null ? 'about' : said.qualifier,
  };
}
