import { type AreaRegister, areaAt } from '#domain/areas/area-register.ts';
import { type Period, parsePeriod } from '#domain/calendar/period.ts';
import { findIndicator } from '#domain/indicators/dictionary.ts';
import { surelyLarger } from '#domain/numbers/rounding.ts';
import { boundsOfFigure, sumOfBounds } from './bounds-of-figure.ts';
import { type Finding, finding } from './finding.ts';
import type { StatedFigure } from './published-figure.ts';

const isFlow = ({ indicator }: StatedFigure): boolean =>
  indicator !== null && findIndicator(indicator)?.kind === 'sum';

const lies = (part: Period, whole: Period): boolean =>
  part.from >= whole.from && part.to <= whole.to && (part.from !== whole.from || part.to !== whole.to);

/** Each period once, the statement with the larger floor where there are two. */
const oncePerPeriod = (figures: readonly StatedFigure[]): StatedFigure[] =>
  [...Map.groupBy(figures, (one) => one.period).values()].flatMap((list) =>
    list.toSorted((a, b) => (b.low ?? 0) - (a.low ?? 0)).slice(0, 1),
  );

function compareWithWhole(whole: StatedFigure, group: readonly StatedFigure[]): Finding[] {
  const period = parsePeriod(whole.period);
  const bounds = boundsOfFigure(whole);
  const parts = group.filter((one) => lies(parsePeriod(one.period), period));
  const severity = (list: readonly StatedFigure[]) =>
    list.every((one) => one.counted === whole.counted) ? 'contradiction' : 'question';
  const single = parts.filter((part) => surelyLarger(boundsOfFigure(part), bounds));
  if (single.length > 0 || bounds.high === null) {
    return single.map((part) =>
      finding(
        'part_of_period_exceeds_whole',
        severity([part]),
        [part, whole],
        { part: part.printed, whole: whole.printed, partPeriod: part.period, wholePeriod: whole.period },
        { left: part.low ?? 0, right: bounds.high ?? 0 },
      ),
    );
  }
  const byKind = Map.groupBy(oncePerPeriod(parts), (one) => {
    const { clock, kind } = parsePeriod(one.period);
    return `${clock} ${kind}`;
  });
  return [...byKind.values()]
    .filter((list) => list.length > 1 && surelyLarger(sumOfBounds(list), bounds))
    .map((list) =>
      finding(
        'parts_of_period_exceed_whole',
        severity(list),
        [...list, whole],
        { parts: list.length, whole: whole.printed, wholePeriod: whole.period },
        { left: sumOfBounds(list).low ?? 0, right: bounds.high ?? 0 },
      ),
    );
}

/**
 * A flow cannot be smaller over a whole period than over a part of it, nor than over several parts without a
 * common day. Judged on the intervals that rounding words leave, so "gần" and "hơn" alone accuse nobody. Compares
 * only one unit with itself: old and new Cần Thơ share a code and are two units.
 */
export function comparePeriods(figures: readonly StatedFigure[], areas: AreaRegister): Finding[] {
  const groups = Map.groupBy(
    figures.filter(isFlow),
    (one) => `${one.indicator} ${one.area} ${areaAt(areas, one.area, one.areaOn)?.validFrom}`,
  );
  return [...groups.values()].flatMap((group) => group.flatMap((whole) => compareWithWhole(whole, group)));
}
