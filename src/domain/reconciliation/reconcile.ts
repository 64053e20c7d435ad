import type { AreaRegister } from '#domain/areas/area-register.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { checkAreasInForce, checkUnitCounts } from './check-areas.ts';
import { checkChanges } from './check-changes.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkNegative, checkPeople } from './check-people.ts';
import { type CountedSession, checkSessions } from './check-sessions.ts';
import { checkTotals, type StatedTotal, totalsOfAreas } from './check-totals.ts';
import { checkExpectedUnits, type ExpectedUnit } from './check-units.ts';
import { compareParts } from './compare-parts.ts';
import { comparePeriods } from './compare-periods.ts';
import { compareSources } from './compare-sources.ts';
import type { Finding, Severity } from './finding.ts';
import type { StatedFigure } from './published-figure.ts';

/** What is known beside the figures; each part switches its rule on. */
export interface Beside {
  /** Totals of tables whose rows are said to make them up. */
  readonly totals?: readonly StatedTotal[];
  /** Registered population by area code. */
  readonly populations?: ReadonlyMap<string, number>;
  /** Units from which figures were due, judged on a day. */
  readonly expected?: { readonly units: readonly ExpectedUnit[]; readonly today: PlainDate };
  readonly sessions?: readonly CountedSession[];
}

const order: readonly Severity[] = ['contradiction', 'question', 'note'];

/**
 * Everything in a list of stated figures that cannot be so or should be looked at: contradictions first, then
 * questions, then notes, each in the order of its rule. General rules only; nothing here knows a particular report.
 */
export function reconcile(
  figures: readonly StatedFigure[],
  areas: AreaRegister,
  { totals = [], populations = new Map(), expected, sessions = [] }: Beside = {},
): Finding[] {
  const found = [
    ...comparePeriods(figures, areas),
    ...compareSources(figures, areas),
    ...compareParts(figures),
    ...checkTotals([
      ...totals,
      ...totalsOfAreas(
        figures.filter(({ isSummed }) => !isSummed),
        areas,
      ),
    ]),
    ...checkNumbers(figures),
    ...checkNegative(figures),
    ...checkUnitCounts(figures, areas),
    ...checkAreasInForce(figures, areas),
    ...checkPeople(figures, populations),
    ...checkChanges(figures),
    ...checkSessions(sessions),
    ...(expected ? checkExpectedUnits(expected.units, expected.today) : []),
  ];
  return found.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}
