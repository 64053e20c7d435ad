import { parsePeriod } from '#domain/calendar/period.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { boundsOf, type Rounding } from '#domain/numbers/rounding.ts';

/** A figure as somebody printed it, or one of ours (`exact`): what the rules of reconciliation compare. */
export interface StatedFigure {
  readonly id: string;
  /** Indicator code, or null where the dictionary has none that fits. */
  readonly indicator: string | null;
  /** What the source says was counted. */
  readonly counted: string;
  /** Area code as it was on `areaOn`. */
  readonly area: string;
  readonly areaOn: PlainDate;
  /** Period code: `2022-H1`, `CAL-2025-M11`. */
  readonly period: string;
  /** In the indicator's unit; null where the print is vague or malformed. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly rounding: Rounding;
  readonly printed: string;
  readonly source: string;
  /** Our own: totals are sums of the same facts, with what the city counts itself; nothing to compare there. */
  readonly isSummed?: true;
  /** Where in its source it stands; left out where there is only one place. */
  readonly place?: 'prose' | 'table';
  /** A few words of the source, to find the place again. */
  readonly quotation?: string;
}

export interface PublishedFigure extends StatedFigure {
  /** A few words of the print, to find the place again. */
  readonly quotation: string;
  readonly remark: string | null;
}

export interface PublishedSource {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly publishedOn: PlainDate | null;
  readonly url: string | null;
}

type Entry = Omit<PublishedFigure, 'low' | 'high' | 'remark' | 'areaOn'> & {
  readonly areaOn: string;
  readonly factor?: number;
  readonly remark?: string;
};

/**
 * Figures of a file shaped like db/reference/published-figures.json; `low` and `high` follow from the rounding word.
 * Throws a RangeError for an unknown source, a day or period that is none, or a value where none can be.
 */
export function parsePublishedFigures(file: {
  readonly sources: readonly { readonly id: string }[];
  readonly figures: readonly object[];
}): PublishedFigure[] {
  const sources = new Set(file.sources.map((source) => source.id));
  return (file.figures as readonly Entry[]).map(({ factor = 1, ...entry }) => {
    if (!sources.has(entry.source))
      throw new RangeError(`Figure ${entry.id}: unknown source ${entry.source}`);
    const silent = entry.rounding === 'vague' || entry.rounding === 'malformed';
    if (silent !== (entry.value === null))
      throw new RangeError(`Figure ${entry.id}: value does not fit rounding`);
    parsePeriod(entry.period);
    const { low, high } = boundsOf(entry.rounding, entry.value, factor);
    const value = entry.value === null ? null : entry.value * factor;
    return { ...entry, value, low, high, remark: entry.remark ?? null, areaOn: plainDate(entry.areaOn) };
  });
}
