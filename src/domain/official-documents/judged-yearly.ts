import { applies, type ReportOutline, type ReportScope } from './outline.ts';
import { type FigureBook, judgedYearly } from './report-figure.ts';
import { parseTemplate } from './slots.ts';

/** The indicators that an outline tells in reports of a year alone. */
function yearlyCodes({ sections }: ReportOutline, level: ReportScope['level']): Set<string> {
  const codesTold = (period: ReportScope['period']): string[] =>
    sections
      .flatMap(({ content }) => content)
      .flatMap((one) => ('sentence' in one && applies(one, { level, period }) ? one.sentence : []))
      .flatMap(({ text }) => parseTemplate(text))
      .flatMap((piece) => (typeof piece === 'string' ? [] : [piece.code]));
  const half = new Set(codesTold('half'));
  return new Set(codesTold('year').filter((code) => !half.has(code)));
}

/** In a report of half a year, figures that nobody has yet because they are judged for the year say so. */
export function markJudgedYearly(
  figures: FigureBook,
  outline: ReportOutline,
  { level, period }: ReportScope,
): FigureBook {
  if (period !== 'half') return figures;
  const yearly = yearlyCodes(outline, level);
  return new Map(
    [...figures].map(([code, figure]) => [
      code,
      yearly.has(code) && figure.value === null ? { ...figure, state: judgedYearly } : figure,
    ]),
  );
}
