import { getIndicator } from '#domain/indicators/dictionary.ts';
import type { PlacedFigure } from '#domain/official-documents/list-locked-figures.ts';
import {
  type TracedFact,
  type TraceWindow,
  traceFigure,
  traceWindows,
} from '#modules/figures/for-officers.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** A fact of a figure, and whether the figure adds or subtracts it. */
export type CountedFact = TracedFact & { sign: 1 | -1 };

const keyOf = ({ from, to }: TraceWindow): string => `${from ?? ''}..${to}`;

function windowsFor({ source }: PlacedFigure): TraceWindow[] {
  return source.kind === 'figure' ? traceWindows(source.indicator, source.period, source.part) : [];
}

/** A commune's figure in a city's report is made of that commune's facts alone. */
const isOf = ({ source }: PlacedFigure, area: string, fact: TracedFact): boolean =>
  source.kind !== 'figure' || source.area === area || fact.area === source.area;

/** The facts behind each figure of a document by tag: one query for each window of days, not for each figure. */
export async function traceReport(
  trx: Trx,
  { tenant, area, figures }: { tenant: string; area: string; figures: readonly PlacedFigure[] },
): Promise<Map<string, CountedFact[]>> {
  const all = figures.flatMap(windowsFor);
  const found = new Map<string, Map<string, TracedFact[]>>();
  for (const [key, windows] of Map.groupBy(all, keyOf)) {
    const [first] = windows;
    if (!first) continue;
    const indicators = [...new Set(windows.map((one) => one.indicator))];
    const facts = await traceFigure(trx, { tenant, indicators, from: first.from, to: first.to });
    // what may not be added over areas stands only with the area's own count, as in the figure
    const counted = facts.filter(
      (fact) => fact.area === area || getIndicator(fact.indicator).additiveOverAreas,
    );
    found.set(
      key,
      Map.groupBy(counted, (fact) => fact.indicator),
    );
  }
  return new Map(
    figures.map((figure) => [
      figure.tag,
      windowsFor(figure).flatMap((window) =>
        (found.get(keyOf(window))?.get(window.indicator) ?? [])
          .filter((fact) => isOf(figure, area, fact))
          .map((fact) => ({ ...fact, sign: window.sign })),
      ),
    ]),
  );
}
