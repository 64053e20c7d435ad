import type { FigureBook, ReportFigure } from './report-figure.ts';

/** Steps without a common divisor, so that neighbours differ and some numbers are below ten and above a thousand. */
const [nowStep, beforeStep, most] = [397, 331, 1600];

/**
 * The figures of a report with examples in place of what is counted, the same on every run: to show how a template
 * looks when it is full. They are nobody's figures, and what is printed of them carries the mark of sample data.
 */
export function exampleFigures(figures: FigureBook): FigureBook {
  return new Map(
    [...figures].map(([code, figure], index): [string, ReportFigure] => {
      if (figure.kind === 'context') return [code, figure];
      const part = (step: number): number => (index * step) % most;
      const of = (step: number) => {
        if (figure.kind !== 'ratio') return { value: String(part(step)), state: 'computed' };
        const [numerator, denominator] = [part(step), part(step) + 7];
        return {
          value: String((numerator / denominator) * 100),
          state: 'computed',
          parts: { numerator: String(numerator), denominator: String(denominator) },
        };
      };
      const { previous } = figure;
      return [
        code,
        {
          ...figure,
          ...of(nowStep),
          ...(previous && { previous: { period: previous.period, ...of(beforeStep) } }),
        },
      ];
    }),
  );
}
