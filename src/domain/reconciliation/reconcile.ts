import type { AreaRegister } from '#domain/areas/area-register.ts';
import { checkAreasInForce, checkUnitCounts } from './check-areas.ts';
import { checkNumbers } from './check-numbers.ts';
import { compareParts } from './compare-parts.ts';
import { comparePeriods, compareSources } from './compare-periods.ts';
import type { Finding } from './finding.ts';
import type { StatedFigure } from './published-figure.ts';

/**
 * Everything in a list of stated figures that cannot be so or should be looked at: contradictions first, then
 * questions, each in the order of its rule. General rules only; nothing here knows a particular report.
 */
export function reconcile(figures: readonly StatedFigure[], areas: AreaRegister): Finding[] {
  const found = [
    ...comparePeriods(figures, areas),
    ...compareSources(figures, areas),
    ...compareParts(figures),
    ...checkNumbers(figures),
    ...checkUnitCounts(figures, areas),
    ...checkAreasInForce(figures, areas),
  ];
  return found.toSorted((a, b) => Number(a.severity === 'question') - Number(b.severity === 'question'));
}
