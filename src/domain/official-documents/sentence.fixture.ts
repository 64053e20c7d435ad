import fc from 'fast-check';
import { visibleIndicators } from '#domain/indicators/dictionary.ts';
import { reportOutline } from './outline.ts';
import type { FigureBook, ReportFigure } from './report-figure.ts';

/** The sentences of the outline, each with its clauses. */
export const sentences = reportOutline.sections.flatMap((section) =>
  section.content.flatMap((content) => ('sentence' in content ? [content.sentence] : [])),
);

/** What a report takes from beside the indicators. */
export const context = ['DVHC', 'DVHCP', 'DVHCX', 'DANSO'];

/** A figure of the city with its year before; nothing known where `null`. */
export const figure = (
  code: string,
  value: string | null,
  before: string | null,
  parts?: [number, number],
): ReportFigure => {
  const known = visibleIndicators.find((one) => one.code === code);
  return {
    indicator: code,
    name: known?.nameVi ?? code,
    unit: known?.unit ?? '',
    kind: known?.kind ?? 'context',
    area: '92',
    period: '2026-YEAR',
    value,
    state: value === null ? 'missing' : 'computed',
    ...(parts && { parts: { numerator: String(parts[0]), denominator: String(parts[1]) } }),
    previous: { period: '2025-YEAR', value: before, state: 'computed' },
  };
};

const amount = fc.oneof(
  fc.constant(null),
  fc.constant('0'),
  fc.integer({ min: 1, max: 2_000_000 }).map(String),
  fc.integer({ min: 1, max: 99_999 }).map((cents) => String(cents / 100)),
);

/** Books in which any figure is known, missing or zero. */
export const books: fc.Arbitrary<FigureBook> = fc
  .tuple(
    ...[...context, ...visibleIndicators.map((one) => one.code)].map((code) => {
      const ratio = visibleIndicators.find((one) => one.code === code)?.kind === 'ratio';
      if (!ratio) return fc.tuple(amount, amount).map(([now, then]) => figure(code, now, then));
      return fc
        .option(fc.tuple(fc.nat(5000), fc.nat(5000)))
        .map((parts) =>
          parts === null
            ? figure(code, null, null)
            : figure(code, parts[1] ? String((parts[0] / parts[1]) * 100) : null, null, parts),
        );
    }),
  )
  .map((figures) => new Map(figures.map((one) => [one.indicator, one])));
