import { findPeriod } from '#domain/calendar/period.ts';
import { getConcept } from '#domain/reading/concepts/concept.ts';
import type { Qualifier } from '#domain/reading/figures/figure.ts';
import type { ReportFigure } from '#domain/reading/read-report.ts';

/** What a figure of a document says, as the reader proposed it or as a person corrected it. */
export interface Said {
  readonly concept: string;
  /** Code of a commune, a former unit or the city; null where it is not known. */
  readonly area: string | null;
  /** Code of a reporting period; null where the words name none. */
  readonly period: string | null;
  /** Decimal text in the unit of the document; null for a range, a vague or a malformed number. */
  readonly value: string | null;
  readonly qualifier: Qualifier;
}

/** What the reader says of a figure, in the words that a person confirms. */
export const saidOf = ({ concept, area, period, value, qualifier }: ReportFigure): Said => ({
  concept,
  area: area?.code ?? null,
  period: period?.code && findPeriod(period.code) ? period.code : null,
  value: value === null ? null : String(value),
  qualifier,
});

/** The indicator that counts what was said, and what its unit is to the document's (kg → gam: 1000). */
export function countedBy({ concept }: Pick<Said, 'concept'>): { indicator: string | null; factor: number } {
  const { indicator, factor = 1 } = getConcept(concept);
  return { indicator, factor };
}

const parts = ['concept', 'area', 'period', 'value', 'qualifier'] as const;

/** Whether a person says the same as the reader. */
export const saysTheSame = (a: Said, b: Said): boolean => parts.every((part) => a[part] === b[part]);
