import { findIndicator } from '#domain/indicators/dictionary.ts';
import { readNumber } from '#domain/numbers/format-number.ts';
import type { ReportFigure } from '#domain/reading/read-report.ts';
import type { DocumentText } from '#platform/documents/document.ts';

/** The fields of a report of ours that print a number, with what is printed; a rounding word is no part of it. */
export function askedFields({ text, fields }: Pick<DocumentText, 'text' | 'fields'>) {
  const points = Array.from(text);
  return fields
    .map((field) => ({
      ...field,
      printed: points
        .slice(field.start, field.end)
        .join('')
        .replace(/^(gần|hơn|trên) /, ''),
    }))
    .filter(({ tag, printed }) => findIndicator(tag.split('|')[0] ?? '') && /^-?\d/.test(printed));
}

/** Whether a figure read from words is what the field under it says. */
export function says(one: ReportFigure, tag: string, printed: string): boolean {
  const [code = '', area = '', period = '', side = ''] = tag.split('|');
  const parts = [findIndicator(code)?.numerator, findIndicator(code)?.denominator];
  const value = readNumber(printed.replace(/^-|%$/g, '')) ?? Number.NaN;
  const is = (number: number | null | undefined): boolean => Math.abs((number ?? Number.NaN) - value) < 0.006;
  const isPlace = one.area?.code === area;
  // the second part of `09/10` or of `(10/8, 25%)` counts the whole, or the year before
  if (side === 'y' || (is(one.denominator) && !is(one.value))) return isPlace && is(one.denominator);
  return (
    isPlace && is(one.value) && one.period?.code === period && [code, ...parts].includes(one.indicator ?? '')
  );
}
